import type { Api } from '../node-agent/api.ts';

/** Kinds that a release or Flink makes, with the collection that holds them. */
const collections = {
  Pod: 'api/v1',
  Service: 'api/v1',
  ConfigMap: 'api/v1',
  Secret: 'api/v1',
  ServiceAccount: 'api/v1',
  Deployment: 'apis/apps/v1',
  Role: 'apis/rbac.authorization.k8s.io/v1',
  RoleBinding: 'apis/rbac.authorization.k8s.io/v1',
} as const;

/** What every namespace has of its own. */
const ofEveryNamespace = ['ConfigMap/kube-root-ca.crt', 'ServiceAccount/default'];

/** `Kind/name` of all that is in a namespace, sorted; of Helm's releases only that there are some, and nothing that is on its way out. */
export async function remains(api: Api, namespace: string): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.entries(collections).map(async ([kind, group]) => {
      const { items } = await api.call<{ items: { metadata: { name: string; deletionTimestamp?: string } }[] }>(
        'GET',
        `/${group}/namespaces/${namespace}/${kind.toLowerCase()}s`,
      );
      return items
        .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
        .map(({ metadata }) => `${kind}/${metadata.name}`);
    }),
  );
  const named = found.flat().map((name) => name.replace(/^Secret\/sh\.helm\.release\..*$/, "Helm's release"));
  return [...new Set(named)].filter((name) => !ofEveryNamespace.includes(name)).sort();
}
