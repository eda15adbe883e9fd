import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { lineRows } from '../../../facts/line-rows.ts';
import { allEntries } from '../../../facts/values/entries.ts';

/** Names that values files of charts begin with, and Flink's files do not. */
const chartNames = [
  ...['nameOverride', 'fullnameOverride', 'replicaCount', 'serviceAccount', 'image', 'ingress', 'service', 'resources'],
  ...['nodeSelector', 'tolerations', 'affinity', 'global', 'extraDeploy', 'podAnnotations', 'rbac', 'persistence'],
  ...['operatorPod', 'operatorServiceAccount', 'watchNamespaces', 'defaultConfiguration', 'webhook', 'operatorImage'],
  ...[
    'flink',
    'flinkVersion',
    'imagePullSecrets',
    'commonLabels',
    'jobmanager.replicaCount',
    'taskmanager.replicaCount',
  ],
];

/** What a YAML file is that is neither a resource nor one of Flink's files, where that can be told. */
export function otherFile(documents: readonly Json[]): string | undefined {
  const [first] = documents;
  if (Array.isArray(first)) {
    const items = first as readonly Json[];
    if (items.some((item) => isJsonMap(item) && 'op' in item && 'path' in item)) return patchWords('a JSON patch');
    return undefined;
  }
  if (!isJsonMap(first)) return undefined;
  const names = Object.keys(first);
  if (isJsonMap(first['services']) && Object.values(first['services']).some(isJsonMap))
    return 'is a docker-compose file: give the configuration that it sets (FLINK_PROPERTIES) as a flink-conf.yaml, or a command line';
  if (
    names.some((name) =>
      ['configMapGenerator', 'patchesStrategicMerge', 'patchesJson6902', 'patches', 'secretGenerator'].includes(name),
    ) ||
    (Array.isArray(first['resources']) && !('jobmanager' in first))
  )
    return 'is a kustomization: build it first, by kubectl kustomize DIRECTORY, and convert what that prints';
  const { spec } = first;
  if (isJsonMap(spec) && Object.keys(spec).some((name) => deploymentFields.includes(name)))
    return patchWords('a patch of a FlinkDeployment');
  if (isOwnValues(first)) return 'is a values file of the chart already: flink-chart check and render take it';
  if (names.some((name) => chartNames.includes(name)) || hasChartNames(first))
    return 'is a values file of another chart: render that chart by helm template first, and convert the FlinkDeployment or the ConfigMap that it makes';
  return undefined;
}

/** What is said of a patch, of whatever kind. */
export function patchWords(what: string): string {
  return `is ${what}, which says only what it changes: give the resource with the patch applied, as kubectl kustomize DIRECTORY or kubectl get flinkdeployment NAME -o yaml prints it`;
}

/** Fields of a FlinkDeployment's specification that a Pod has not. */
const deploymentFields = [
  ...['flinkVersion', 'flinkConfiguration', 'image', 'jobManager', 'taskManager', 'job', 'podTemplate'],
  ...['serviceAccount', 'logConfiguration', 'ingress', 'restartNonce', 'imagePullPolicy'],
];

/** Values that cannot be the beginning of an option. */
const ownNames = /[A-Z]|^(?:mode|profile|image)$/;

function isOwnValues(map: JsonMap): boolean {
  const names = Object.keys(map);
  if (names.includes('flinkConfiguration')) return true;
  const known = lineRows.flatMap(allEntries).map((entry) => entry.name);
  return names.some((one) => ownNames.test(one)) && names.every((one) => known.includes(one));
}

function hasChartNames(map: JsonMap): boolean {
  return Object.values(map).some(
    (inner) =>
      isJsonMap(inner) &&
      ['replicaCount', 'extraEnvVars', 'nodeSelector', 'affinity', 'podAnnotations', 'enabled', 'annotations'].some(
        (name) => name in inner,
      ),
  );
}
