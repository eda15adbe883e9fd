import type { KubernetesObject } from '../../../reference/flink/client.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { facts as lines } from '../../../facts/lines/all.ts';
import { at, isFields } from '../../../reference/values/objects.ts';
import { ConvertError } from '../convert-error.ts';

/** Which cluster, by its id, and where it runs. */
export interface ClusterName {
  readonly clusterId: string;
  readonly namespace: string;
}

/** What the API server has of a cluster that Flink's client made. Its keytab is not among it: a Secret is not read. */
export interface LiveCluster extends ClusterName {
  readonly deployment: KubernetesObject;
  /** Name → texts, of the ConfigMaps that are there. */
  readonly configMaps: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly objects: readonly KubernetesObject[];
}

/** What is asked of the API server, as `kubectl get` names it: what may be there of a cluster, in any line. */
export function liveResources(clusterId: string): string[] {
  const named = lines.flatMap(({ names }) => [
    `configmap/${names.flinkConfConfigMapPrefix}${clusterId}`,
    `configmap/${names.hadoopConfConfigMapPrefix}${clusterId}`,
    `configmap/${names.krb5ConfConfigMapPrefix}${clusterId}`,
    `configmap/${names.podTemplateConfigMapPrefix}${clusterId}`,
    `service/${clusterId}${names.restServiceSuffix}`,
  ]);
  return [`deployment.apps/${clusterId}`, `service/${clusterId}`, ...new Set(named)];
}

/**
 * Takes a cluster out of what `kubectl get -o json` printed.
 * @throws ConvertError where there is none, or it is not one that Flink's client made and keeps
 */
export function liveCluster(name: ClusterName, answer: unknown): LiveCluster {
  const { clusterId, namespace } = name;
  const items = at(answer, 'items');
  const objects = (Array.isArray(items) ? items : [answer]).filter(isObject);
  const deployment = objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === clusterId);
  if (deployment === undefined)
    throw new ConvertError(
      `${clusterId}: there is no such cluster in the namespace ${namespace}: no Deployment of its name`,
    );
  checkMaker(deployment, name);
  const configMaps = objects
    .filter(({ kind }) => kind === 'ConfigMap')
    .map((one) => [one.metadata.name, texts(one)] as const);
  return { ...name, deployment, objects, configMaps: new Map(configMaps) };
}

function isObject(value: unknown): value is KubernetesObject {
  return isFields(value) && typeof at(value, 'metadata', 'name') === 'string';
}

function checkMaker({ metadata }: KubernetesObject, { clusterId, namespace }: ClusterName): void {
  const release = at(metadata, 'annotations', 'meta.helm.sh/release-name');
  if (typeof release === 'string')
    throw new ConvertError(
      `${clusterId}: belongs to the Helm release ${release} already: helm get values ${release} -n ${namespace} prints its values`,
    );
  if (at(metadata, 'labels', 'type') !== lines[0]?.names.labelType)
    throw new ConvertError(
      `${clusterId}: the Deployment is not of Flink's client: it has no label type=${lines[0]?.names.labelType ?? ''}`,
    );
}

function texts(configMap: KubernetesObject): Record<string, string> {
  const data = configMap['data'];
  if (!isFields(data)) return {};
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The container that runs Flink. */
function mainContainer({ deployment }: LiveCluster, { names }: LineFacts): Readonly<Record<string, unknown>> {
  const containers = at(deployment, 'spec', 'template', 'spec', 'containers');
  const found = (Array.isArray(containers) ? (containers as unknown[]) : []).find(
    (one) => at(one, 'name') === names.mainContainer,
  );
  return isFields(found) ? found : {};
}

/**
 * The line of a cluster, by the tag of its image.
 * @throws ConvertError where the tag says nothing, or a Flink that has no chart
 */
export function lineOfCluster(cluster: LiveCluster): string {
  const image = lines.map((row) => at(mainContainer(cluster, row), 'image')).find((text) => typeof text === 'string');
  const tag = /:([^:/@]+)(?:@.*)?$/.exec(image ?? '')?.[1] ?? '';
  const version = /(?:^|[^\d.])(\d+\.\d+)(?:\.\d+)?(?![\d.])/.exec(tag)?.[1];
  const names = lines.map(({ line }) => line);
  if (version !== undefined && names.includes(version)) return version;
  const says = version === undefined ? 'does not say which Flink it is' : `is of Flink ${version}`;
  throw new ConvertError(
    `${cluster.clusterId}: its image, ${image ?? 'none'}, ${says}: give --line (${names.join(', ')})`,
  );
}
