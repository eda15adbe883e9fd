import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import type { FlinkCluster } from '../session/flink-cluster.ts';

/** A namespace with the Secrets and ConfigMaps that a line's `ci/*-values.yaml` refer to; its name. */
export async function prepareNamespace(cluster: FlinkCluster, { line, names }: LineFacts): Promise<string> {
  const namespace = `ct-${line.replace('.', '-')}`;
  await cluster.api.call('POST', '/api/v1/namespaces', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: namespace },
  });
  const create = (kind: 'Secret' | 'ConfigMap', name: string, content: object): Promise<unknown> =>
    cluster.api.call('POST', `/api/v1/namespaces/${namespace}/${kind.toLowerCase()}s`, {
      apiVersion: 'v1',
      kind,
      metadata: { name },
      ...content,
    });
  await create('Secret', 'minio-credentials', { stringData: { user: 'user', password: 'password' } });
  await create('Secret', `${names.keytabSecretPrefix}secure-session`, { stringData: { 'krb5.keytab': 'no keys' } });
  await create('Secret', 'tls-material', { stringData: { 'tls.crt': 'no certificate' } });
  await create('Secret', 'registry-credentials', {
    type: 'kubernetes.io/dockerconfigjson',
    stringData: { '.dockerconfigjson': '{"auths":{}}' },
  });
  await create('ConfigMap', 'hadoop-configuration', { data: { 'core-site.xml': '<configuration/>' } });
  return namespace;
}
