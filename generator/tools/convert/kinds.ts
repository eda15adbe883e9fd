import { parseConfigurationFile } from '../../reference/flink/command-line/configuration-file.ts';
import type { FileContent } from '../../reference/flink/client.ts';
import { type Json, type JsonMap, isJsonMap } from '../../reference/helm/values-file.ts';
import { ConvertError } from './convert-error.ts';
import type { Kind } from './kind-names.ts';
import { mentionsClient } from './shell/client-call.ts';
import { fileEntries } from './structure/config-map.ts';
import { otherFile } from './structure/other-files.ts';
import { whyNot } from './structure/other-kinds.ts';
import { templateIn, variableIn } from './structure/placeholders.ts';
import { isEmptyList, parsed, type Resource, resourcesIn } from './structure/resources.ts';

/** A file that is given, with its name as far as it has one. */
export interface SourceFile {
  readonly name: string;
  readonly content: FileContent;
}

/** Whether a key is one of Flink's options. */
export type IsOption = (key: string) => boolean;

/** Files whose name says what they are, unless they are a resource or a script. */
const named: readonly (readonly [RegExp, Kind])[] = [
  [/(?:^|\/)(?:log4j|logback)[^/]*\.(?:properties|xml)$/, 'log'],
  [/(?:^|\/)(?:core|hdfs)-site\.xml$/, 'hadoop'],
  [/(?:^|\/)krb5\.conf$/, 'krb5'],
  [/\.keytab$/, 'keytab'],
];
const configurationFile = /(?:^|\/)(flink-conf|config)\.ya?ml$/;

const expectation =
  'expected a command line or script, flink-conf.yaml, config.yaml, a FlinkDeployment, a ConfigMap with these, or a pod template';

/**
 * What a file is: by its structure first (a resource, a script, a map of options), then by its name and what its lines look like.
 * @param isOption a configuration holds one of these at least
 * @throws ConvertError in one line for what is none of the kinds, fits several, or is a resource of another
 */
export function kindOf({ name, content }: SourceFile, isOption: IsOption): Kind {
  const byName = named.find(([pattern]) => pattern.test(name))?.[1];
  if (typeof content !== 'string') {
    if (byName === 'keytab' || /^BQ[EI]/.test(content.base64)) return 'keytab';
    throw new ConvertError(`${name}: is binary: expected a text`);
  }
  if (content.trim() === '') throw new ConvertError(`${name}: is empty`);
  if (byName === 'keytab' || content.startsWith('#!')) return byName ?? 'shell';
  const structured = kindByStructure({ name, text: content }, isOption);
  if (structured !== undefined) return structured;
  if (byName !== undefined) return byName;
  const fitting = kindsByLines(content);
  const [kind] = fitting;
  if (kind !== undefined && fitting.length === 1) return kind;
  const choice = (fitting.length === 0 ? ['shell', 'flink-conf', 'config-yaml', 'log'] : fitting).join(', ');
  const problem = fitting.length === 0 ? 'is none of what can be converted' : `may be ${fitting.join(' or ')}`;
  throw new ConvertError(`${name}: ${problem}: ${expectation}; --kind says which it is (${choice})`);
}

/** What YAML is; `undefined` for a text that is no map and no resource. */
function kindByStructure(file: { readonly name: string; readonly text: string }, isOption: IsOption): Kind | undefined {
  const { name, text } = file;
  const read = parsed(text);
  if ('error' in read) {
    const looksLikeResource = /^["']?(?:kind|apiVersion)["']?\s*:/m.test(text) || text.trimStart().startsWith('{');
    const template = templateIn(text);
    if (template !== undefined && (looksLikeResource || isConfigurationText(text)) && !isScript(text))
      throw new ConvertError(`${name}: ${template}`);
    if (looksLikeResource && !isScript(text)) {
      const unfilled = variableIn(text, (filledIn) => 'documents' in parsed(filledIn));
      throw new ConvertError(`${name}: ${unfilled ?? read.error}`);
    }
    return lineConfiguration(text, isOption) ? 'flink-conf' : undefined;
  }
  const { documents } = read;
  const byName = configurationFile.exec(name)?.[1];
  if (documents.length === 0 && byName !== undefined) return byName === 'config' ? 'config-yaml' : 'flink-conf';
  if (isEmptyList(documents)) throw new ConvertError(`${name}: is a list without a resource`);
  const resources = resourcesIn(documents);
  if (resources.length > 0) return resourceKind(name, resources);
  const maps = documents.filter(isJsonMap);
  const [first, second] = maps;
  if (maps.some(isPod)) return 'pod-template';
  const other = otherFile(documents);
  if (other !== undefined) throw new ConvertError(`${name}: ${other}`);
  if (first === undefined || maps.length < documents.length || isScript(text)) return undefined;
  if (second !== undefined)
    throw new ConvertError(`${name}: holds ${documents.length} YAML documents: give one at a time`);
  return configurationKind(name, text, { map: first, isOption });
}

function resourceKind(name: string, resources: readonly Resource[]): Kind {
  if (
    resources.some(
      ({ kind, apiVersion }) => kind === 'FlinkDeployment' && /^(?:flink\.apache\.org\/.*)?$/.test(apiVersion),
    )
  )
    return 'flink-deployment';
  const configMaps = resources.filter(({ kind }) => kind === 'ConfigMap');
  const isWhole = configMaps.length === resources.length;
  if (configMaps.some((one) => fileEntries(one).length > 0) && isWhole) return 'config-map';
  const pods = resources.filter(({ kind }) => ['Pod', 'PodTemplate'].includes(kind));
  if (pods.length > 0 && pods.length === resources.length) return 'pod-template';
  if (isWhole)
    throw new ConvertError(
      `${name}: the ConfigMap ${configMaps[0]?.name ?? ''} has no file of Flink's: expected flink-conf.yaml, config.yaml or a log configuration among its data`,
    );
  const [first] = resources.filter(({ kind }) => kind !== 'ConfigMap' && kind !== 'Pod');
  const reason = first === undefined ? expectation : whyNot(first);
  const kept = configMaps.some((one) => fileEntries(one).length > 0)
    ? `; the ConfigMap ${configMaps.find((one) => fileEntries(one).length > 0)?.name ?? ''} has Flink's configuration: give it alone`
    : '';
  throw new ConvertError(`${name}: ${reason}${kept}`);
}

/** A pod template without a kind. */
function isPod({ spec, kind }: JsonMap): boolean {
  return kind === undefined && isJsonMap(spec) && podFields.some((field) => field in spec);
}

const podFields = [
  ...['containers', 'initContainers', 'volumes', 'nodeSelector', 'tolerations', 'affinity', 'securityContext'],
  ...['serviceAccountName', 'imagePullSecrets', 'hostAliases', 'priorityClassName', 'topologySpreadConstraints'],
];

/** A map is a configuration where one of its keys is an option; flat lines are the older file, anything else the newer. */
function configurationKind(
  name: string,
  text: string,
  { map, isOption }: { readonly map: JsonMap; readonly isOption: IsOption },
): Kind | undefined {
  const byName = configurationFile.exec(name)?.[1];
  const keys = flatKeys(map, '');
  if (!keys.some(isOption)) {
    if (byName === undefined) return undefined;
    throw new ConvertError(
      `${name}: no key of it is an option of Flink's, such as ${JSON.stringify(keys[0] ?? '')}: --kind ${byName === 'config' ? 'config-yaml' : byName} takes it all the same`,
    );
  }
  if (byName !== undefined) return byName === 'config' ? 'config-yaml' : 'flink-conf';
  const lines = text
    .replace(/^\s*#.*$/gm, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const isNested = lines.some(
    (line) => /^\s+\S/.test(line) || /^\s*["'{]/.test(line) || /:\s*["'[{|>]/.test(line) || /:\s*$/.test(line),
  );
  return isNested ? 'config-yaml' : 'flink-conf';
}

function flatKeys(map: JsonMap, prefix: string): string[] {
  return Object.entries(map).flatMap(([name, value]: [string, Json]) => {
    const key = prefix + name;
    return isJsonMap(value) ? [key, ...flatKeys(value, `${key}.`)] : [key];
  });
}

/** Lines that YAML does not take and the older file's reader does: `a.b: x: y`. */
function lineConfiguration(text: string, isOption: IsOption): boolean {
  return isConfigurationText(text) && !isScript(text) && parseConfigurationFile(text).some(([key]) => isOption(key));
}

function isConfigurationText(text: string): boolean {
  const lines = codeLines(text);
  return lines.filter((line) => /^[A-Za-z$][\w$.-]*:\s/.test(`${line} `)).length * 2 > lines.length;
}

function codeLines(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && !/^\s*[#!;]/.test(line));
}

/** A command line or script that calls Flink's client, or its options alone. */
function isScript(text: string): boolean {
  return mentionsClient(text.replace(/^\s*#.*$/gm, ''));
}

/** The kinds that the lines of a text look like. */
function kindsByLines(text: string): Kind[] {
  const lines = codeLines(text);
  const isXml = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('<');
  if (isXml) {
    if (!/<configuration\b/i.test(text)) return /<log4j:|<Configuration\b/.test(text) ? ['log'] : [];
    return [/<(?:appender|logger|root|Appenders|Loggers)\b/.test(text) ? 'log' : 'hadoop'];
  }
  const properties = lines.filter((line) =>
    /^(?:rootLogger|appender|logger|log4j|monitorInterval|status)\b[\w.-]*\s*=/.test(line),
  );
  // Whatever a here-document of it writes.
  if (isScript(text)) return ['shell'];
  return [
    ...(/^\[(?:libdefaults|realms)\]\s*$/m.test(text) ? (['krb5'] as const) : []),
    ...(properties.length > 0 ? (['log'] as const) : []),
  ];
}
