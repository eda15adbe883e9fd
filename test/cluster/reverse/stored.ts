import type { KubernetesObject } from '../../../generator/reference/flink/client.ts';
import type { Api } from '../node-agent/api.ts';

const kinds = [
  { kind: 'Deployment', apiVersion: 'apps/v1', path: 'deployments' },
  { kind: 'Service', apiVersion: 'v1', path: 'services' },
  { kind: 'ConfigMap', apiVersion: 'v1', path: 'configmaps' },
  { kind: 'Secret', apiVersion: 'v1', path: 'secrets' },
];

type Fields = Readonly<Record<string, unknown>>;

/** Metadata that the API server and its controllers fill. */
const filledMetadata = ['uid', 'resourceVersion', 'creationTimestamp', 'generation', 'managedFields'];
const filledAnnotations = ['deployment.kubernetes.io/revision'];
/** What the API server draws from a range. */
const drawn = ['clusterIP', 'clusterIPs', 'healthCheckNodePort'];
/** What Helm marks its own by, in every object that it creates. */
const helmMarks = {
  labels: ['app.kubernetes.io/managed-by'],
  annotations: ['meta.helm.sh/release-name', 'meta.helm.sh/release-namespace'],
};

/** What a namespace holds as the API server has stored it, less what the server fills and what Kubernetes and Helm keep there themselves. */
export async function storedObjects(api: Api, namespace: string): Promise<readonly KubernetesObject[]> {
  const lists = await Promise.all(
    kinds.map(async ({ kind, apiVersion, path }) => {
      const group = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`;
      const { items } = await api.call<{ items: Fields[] }>('GET', `${group}/namespaces/${namespace}/${path}`);
      return items.map((item) => stripped({ apiVersion, kind, ...item }));
    }),
  );
  return lists.flat().filter(({ metadata: { name } }) => name !== 'kube-root-ca.crt' && !name.startsWith('sh.helm.'));
}

function stripped(object: Fields): KubernetesObject {
  const { metadata, spec, ...rest } = without(object, ['status']);
  const kept = without(metadata as Fields, filledMetadata);
  const labels = kept['labels'] === undefined ? undefined : without(kept['labels'] as Fields, helmMarks.labels);
  const marks = [...filledAnnotations, ...helmMarks.annotations];
  const annotations = kept['annotations'] === undefined ? undefined : without(kept['annotations'] as Fields, marks);
  const own = { ...without(kept, ['labels', 'annotations']), ...some({ labels, annotations }) };
  const stripped = { ...rest, metadata: own, ...(spec === undefined ? {} : { spec: specOf(object, spec as Fields) }) };
  return stripped as unknown as KubernetesObject;
}

function specOf({ kind }: Fields, spec: Fields): Fields {
  if (kind !== 'Service') return spec;
  const ports = (spec['ports'] as readonly Fields[]).map((port) => without(port, ['nodePort']));
  return { ...(spec['clusterIP'] === 'None' ? spec : without(spec, drawn)), ports };
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** Those maps that hold something. */
function some(maps: Readonly<Record<string, Fields | undefined>>): Fields {
  return Object.fromEntries(Object.entries(maps).filter(([, map]) => map !== undefined && Object.keys(map).length > 0));
}
