import { configurationFileWords as words } from '../../../facts/words/configuration-file.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { childPath } from '../files.ts';
import type { ConfValue } from '../options/conf-value.ts';
import type { Configuration } from '../options/configuration.ts';
import type { KubernetesParameters } from '../parameters/shared.ts';
import { mountVolume, type DecoratorFactory } from '../pod.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { blockYaml } from '../yaml/dump.ts';

/** `FlinkConfMountDecorator`: the configuration that decorators left and the client's log configuration files. */
export const flinkConfMount: DecoratorFactory = (parameters) => {
  const { names, confFile } = parameters.facts;
  const configMapName = (): string => `${names.flinkConfConfigMapPrefix}${parameters.clusterId()}`;
  return {
    decoratePod: (pod) => {
      const keys = [...logFiles(parameters), confFile];
      const items = keys.map((key) => ({ key, path: key }));
      const name = names.flinkConfVolume;
      return mountVolume(
        pod,
        { name, configMap: { name: configMapName(), items } },
        { name, mountPath: parameters.flinkConfDirInPod() },
      );
    },
    accompanyingResources: () => [
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: configMapName(), labels: parameters.commonLabels() },
        data: {
          ...Object.fromEntries(logFiles(parameters).map((name) => [name, logFileText(parameters, name)])),
          [confFile]: configurationFile(parameters),
        },
      },
    ],
  };
};

function logFiles(parameters: KubernetesParameters): string[] {
  const directory = parameters.configDirectory();
  return parameters.facts.logFiles.filter((name) => parameters.files.exists(childPath(directory, name)));
}

function logFileText(parameters: KubernetesParameters, name: string): string {
  const path = childPath(parameters.configDirectory(), name);
  const text = parameters.files.text(path);
  if (text === undefined) throw new RefusalError(parameters.facts.confFile, say(words.directory, quote(path)));
  return text;
}

/** `FlinkConfMountDecorator.getClusterSideConfData`: the configuration without what concerns the client's machine only, as a copy. */
export function clusterSide(configuration: Configuration, { configuration: own }: LineFacts): Configuration {
  const copy = configuration.copy();
  for (const key of own.clientOnlyOptions) copy.removeOption(key);
  for (const key of own.clientOnlyKeys) copy.removeKey(key);
  return copy;
}

function configurationFile({ configuration, facts }: KubernetesParameters): string {
  const own = clusterSide(configuration, facts);
  return facts.configuration.format === 'yaml' ? yamlDocument(own, facts.confFile) : lines(own);
}

/** One `key: value` line an option; Flink's order carries no meaning. */
function lines(configuration: Configuration): string {
  return [...configuration.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

type Tree = Map<string, Tree | ConfValue>;

/**
 * `YamlParserUtils.convertAndDumpYamlFromFlatMap`: keys nested at their dots, in Java's order, which decides what becomes of a key that
 * others continue: after them it takes their place, before them it is in their way.
 */
function yamlDocument(configuration: Configuration, confFile: string): string {
  const document: Tree = new Map();
  for (const [key, value] of configuration.values()) {
    const parts = key === '' ? [''] : key.replace(/\.+$/, '').split('.');
    const last = parts.pop();
    if (last === undefined || /^\.+$/.test(key)) throw new RefusalError(confFile, say(words.key, quote(key)));
    let at = document;
    for (const part of parts) {
      const below = at.get(part) ?? new Map<string, Tree | ConfValue>();
      if (!(below instanceof Map)) throw new RefusalError(confFile, say(words.keyBelowKey, quote(key), quote(part)));
      at.set(part, below);
      at = below;
    }
    at.set(last, value);
  }
  return blockYaml(document);
}
