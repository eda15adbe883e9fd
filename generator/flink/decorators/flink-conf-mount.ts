import { childPath } from '../files.ts';
import type { JobManagerParameters } from '../parameters/job-manager.ts';
import { mountVolume, type DecoratorFactory } from '../pod.ts';
import { RefusalError } from '../refusal.ts';

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

function logFiles(parameters: JobManagerParameters): string[] {
  const directory = parameters.configDirectory();
  return parameters.facts.logFiles.filter((name) => parameters.files.exists(childPath(directory, name)));
}

function logFileText(parameters: JobManagerParameters, name: string): string {
  const path = childPath(parameters.configDirectory(), name);
  const text = parameters.files.text(path);
  if (text === undefined) throw new RefusalError(parameters.facts.confFile, `${path} is a directory: expected a file`);
  return text;
}

/** One `key: value` line an option, without what concerns the client's machine only; Flink's order carries no meaning. */
function configurationFile({ configuration }: JobManagerParameters): string {
  const clusterSide = configuration.copy();
  clusterSide.removeOption('kubernetes.config.file');
  clusterSide.removeKey('$internal.deployment.config-dir');
  return [...clusterSide.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}
