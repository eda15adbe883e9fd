import type { Container, EnvVarSource, Pod } from 'kubernetes-types/core/v1.d.ts';
import type { Api } from './api.ts';
import { fieldOf, NotPossible, readKeys } from './volumes.ts';

type Env = Record<string, string>;

/**
 * A container's environment over that of its image and of the cluster.
 * @throws NotPossible if something that it refers to is missing or not modelled.
 */
export async function environmentOf(api: Api, pod: Pod, container: Container, image: Env): Promise<Env> {
  const { hostname, port } = new URL(api.access.server);
  const env: Env = { ...image, KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };
  env['KUBERNETES_SERVICE_PORT_HTTPS'] = port;
  for (const { configMapRef, secretRef, prefix = '' } of container.envFrom ?? []) {
    const kind = configMapRef === undefined ? 'secrets' : 'configmaps';
    const reference = configMapRef ?? secretRef ?? {};
    const keys = await readKeys(api, pod, kind, { ...reference, name: reference.name ?? '' });
    for (const [key, value] of Object.entries(keys)) env[prefix + key] = value.toString();
  }
  for (const { name, value = '', valueFrom } of container.env ?? []) {
    const found = valueFrom === undefined ? expand(value, env) : await valueOf(api, pod, valueFrom);
    if (found !== undefined) env[name] = found;
  }
  return env;
}

async function valueOf(api: Api, pod: Pod, source: EnvVarSource): Promise<string | undefined> {
  if (source.fieldRef !== undefined) return fieldOf(pod, source.fieldRef.fieldPath);
  const reference = source.secretKeyRef ?? source.configMapKeyRef;
  if (reference === undefined) throw new NotPossible('env: this node does not do resourceFieldRef');
  const kind = source.secretKeyRef === undefined ? 'configmaps' : 'secrets';
  const keys = await readKeys(api, pod, kind, { ...reference, name: reference.name ?? '' });
  const value = keys[reference.key];
  if (value === undefined && reference.optional !== true) {
    throw new NotPossible(`${kind} ${reference.name ?? ''} has no key ${reference.key}`);
  }
  return value?.toString();
}

/**
 * As Kubernetes expands commands, arguments and variables (`k8s.io/kubernetes/third_party/forked/golang/expansion`): `$(NAME)` becomes the
 * variable's value, `$$` becomes `$`; an unknown name and every other `$` stay as they are.
 */
export function expand(text: string, env: Env): string {
  return text.replaceAll(/\$\$|\$\(([^)]*)\)/g, (whole, name: string | undefined) =>
    name === undefined ? '$' : (env[name] ?? whole),
  );
}
