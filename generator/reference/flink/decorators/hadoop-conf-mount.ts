import { childPath } from '../files.ts';
import type { KubernetesParameters } from '../parameters/shared.ts';
import { editMain, merge, mountVolume, type DecoratorFactory, type JsonObject } from '../pod.ts';

/** `HadoopConfMountDecorator`: an existing ConfigMap, or the client's own Hadoop configuration files. */
export const hadoopConfMount: DecoratorFactory = (parameters) => {
  const { names } = parameters.facts;
  return {
    decoratePod: (pod) => {
      const configMap = volumeSource(parameters);
      if (configMap === undefined) return pod;
      const mountPath = names.hadoopConfDirInPod;
      const name = names.hadoopConfVolume;
      const mounted = mountVolume(pod, { name, configMap }, { name, mountPath });
      return editMain(mounted, (main) => merge(main, { env: [{ name: names.hadoopConfDirEnv, value: mountPath }] }));
    },
    accompanyingResources: () => {
      if (parameters.existingHadoopConfigMap() !== undefined) return [];
      const data = localFiles(parameters);
      if (Object.keys(data).length === 0) return [];
      const metadata = { name: configMapName(parameters), labels: parameters.commonLabels() };
      return [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data }];
    },
  };
};

function configMapName(parameters: KubernetesParameters): string {
  return `${parameters.facts.names.hadoopConfConfigMapPrefix}${parameters.clusterId()}`;
}

function volumeSource(parameters: KubernetesParameters): JsonObject | undefined {
  const existing = parameters.existingHadoopConfigMap();
  if (existing !== undefined) return { name: existing };
  const names = Object.keys(localFiles(parameters));
  if (names.length === 0) return undefined;
  return { name: configMapName(parameters), items: names.map((name) => ({ key: name, path: name })) };
}

/** Name → text of the files that are there. Flink takes them as the directory lists them, here they are in the order of the facts. */
function localFiles(parameters: KubernetesParameters): Record<string, string> {
  const directory = parameters.localHadoopConfDirectory();
  if (directory === undefined) return {};
  const found = parameters.facts.names.hadoopFiles.flatMap((name): [string, string][] => {
    const text = parameters.files.text(childPath(directory, name));
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(found);
}
