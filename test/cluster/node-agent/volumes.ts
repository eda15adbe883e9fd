import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Container, KeyToPath, Pod, ProjectedVolumeSource, Volume } from 'kubernetes-types/core/v1.d.ts';
import type { Api } from './api.ts';
import { type Files, payloadFile, writePayload } from './payload.ts';
import type { Mount } from './root.ts';

/** Something of a pod's specification that is not there yet, or that this node does not do. */
export class NotPossible extends Error {}

/**
 * Writes a pod's volumes below `directory`, or what has changed in them since; answers each one's path by its name.
 * @throws NotPossible if a ConfigMap or Secret is missing, or the kind of a volume is not modelled.
 */
export async function writeVolumes(api: Api, pod: Pod, directory: string): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const volume of pod.spec?.volumes ?? []) {
    const path = join(directory, volume.name);
    mkdirSync(path, { recursive: true, mode: 0o755 });
    paths.set(volume.name, await writeVolume(api, pod, volume, path));
  }
  return paths;
}

async function writeVolume(api: Api, pod: Pod, volume: Volume, path: string): Promise<string> {
  if (volume.emptyDir !== undefined) {
    chmodSync(path, 0o777);
    return path;
  }
  if (volume.hostPath !== undefined) {
    mkdirSync(volume.hostPath.path, { recursive: true });
    return volume.hostPath.path;
  }
  writePayload(path, await filesOf(api, pod, volume, path));
  return path;
}

async function filesOf(api: Api, pod: Pod, volume: Volume, path: string): Promise<Files> {
  const { configMap, secret, projected } = volume;
  if (configMap !== undefined) return keyed(api, pod, 'configmaps', { ...configMap, name: configMap.name ?? '' });
  if (secret !== undefined) return keyed(api, pod, 'secrets', { ...secret, name: secret.secretName ?? '' });
  if (projected !== undefined) return projectedFiles(api, pod, projected, path);
  const kind = Object.keys(volume).find((key) => key !== 'name') ?? 'none';
  throw new NotPossible(`volume ${volume.name}: this node does not do ${kind}`);
}

async function projectedFiles(api: Api, pod: Pod, projected: ProjectedVolumeSource, path: string): Promise<Files> {
  const files: Record<string, Buffer> = {};
  for (const { serviceAccountToken, configMap, secret, downwardAPI } of projected.sources ?? []) {
    if (serviceAccountToken !== undefined) {
      const at = serviceAccountToken.path;
      files[at] = payloadFile(path, at) ?? (await token(api, pod));
    }
    if (configMap !== undefined) {
      Object.assign(files, await keyed(api, pod, 'configmaps', { ...configMap, name: configMap.name ?? '' }));
    }
    if (secret !== undefined) {
      Object.assign(files, await keyed(api, pod, 'secrets', { ...secret, name: secret.name ?? '' }));
    }
    for (const item of downwardAPI?.items ?? []) {
      if (item.fieldRef === undefined) throw new NotPossible('this node projects no resource fields');
      files[item.path] = Buffer.from(fieldOf(pod, item.fieldRef.fieldPath));
    }
  }
  return files;
}

interface Reference {
  readonly name: string;
  readonly items?: readonly KeyToPath[];
  readonly optional?: boolean;
}

async function keyed(api: Api, pod: Pod, kind: 'configmaps' | 'secrets', reference: Reference): Promise<Files> {
  const content = await readKeys(api, pod, kind, reference);
  if (reference.items === undefined) return content;
  const files: Record<string, Buffer> = {};
  for (const { key, path } of reference.items) {
    const value = content[key];
    if (value !== undefined) files[path] = value;
    else if (reference.optional !== true) throw new NotPossible(`${kind} ${reference.name} has no key ${key}`);
  }
  return files;
}

/**
 * What a ConfigMap or Secret of the pod's namespace holds; nothing if it is optional and missing.
 * @throws NotPossible if it is missing.
 */
export async function readKeys(
  api: Api,
  pod: Pod,
  kind: 'configmaps' | 'secrets',
  reference: Reference,
): Promise<Files> {
  const path = `/api/v1/namespaces/${pod.metadata?.namespace ?? ''}/${kind}/${reference.name}`;
  const found = await api.find<{ data?: Record<string, string>; binaryData?: Record<string, string> }>(path);
  if (found === undefined) {
    if (reference.optional === true) return {};
    throw new NotPossible(`${kind} ${reference.name} not found`);
  }
  const base64 = kind === 'secrets' ? found.data : found.binaryData;
  const text = kind === 'secrets' ? undefined : found.data;
  return {
    ...mapped(text, (value) => Buffer.from(value)),
    ...mapped(base64, (value) => Buffer.from(value, 'base64')),
  };
}

function mapped(data: Record<string, string> | undefined, read: (value: string) => Buffer): Files {
  return Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [key, read(value)]));
}

/** A token of the pod's service account, bound to the pod, as a kubelet asks for it; it is not renewed. */
async function token(api: Api, pod: Pod): Promise<Buffer> {
  const { namespace = '', name = '', uid = '' } = pod.metadata ?? {};
  const account = pod.spec?.serviceAccountName ?? 'default';
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`;
  const answer = await api.call<{ status: { token: string } }>('POST', path, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: { expirationSeconds: 7200, boundObjectRef: { kind: 'Pod', apiVersion: 'v1', name, uid } },
  });
  return Buffer.from(answer.status.token);
}

/**
 * A field of a pod, as `fieldRef` names it.
 * @throws NotPossible for one that is not modelled.
 */
export function fieldOf(pod: Pod, fieldPath: string): string {
  const { metadata, spec, status } = pod;
  const entry = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(fieldPath);
  if (entry) return metadata?.[entry[1] as 'labels' | 'annotations']?.[entry[2] ?? ''] ?? '';
  const fields: Readonly<Record<string, string | undefined>> = {
    'metadata.name': metadata?.name,
    'metadata.namespace': metadata?.namespace,
    'metadata.uid': metadata?.uid,
    'spec.nodeName': spec?.nodeName,
    'spec.serviceAccountName': spec?.serviceAccountName,
    'status.hostIP': status?.hostIP,
    'status.podIP': status?.podIP,
    'status.podIPs': status?.podIP,
  };
  if (!(fieldPath in fields)) throw new NotPossible(`this node does not know the field ${fieldPath}`);
  return fields[fieldPath] ?? '';
}

/** A container's mounts; what comes out of a ConfigMap, a Secret or a projection is read-only. */
export function mountsOf(pod: Pod, container: Container, paths: ReadonlyMap<string, string>): readonly Mount[] {
  return (container.volumeMounts ?? []).map((mount) => {
    const path = paths.get(mount.name);
    if (path === undefined) throw new NotPossible(`volumeMounts: no volume ${mount.name}`);
    const volume = pod.spec?.volumes?.find(({ name }) => name === mount.name);
    const writable = volume?.emptyDir !== undefined || volume?.hostPath !== undefined;
    const from = mount.subPath === undefined ? path : join(path, mount.subPath);
    if (writable) mkdirSync(from, { recursive: true });
    return { from, at: mount.mountPath, readOnly: !writable || mount.readOnly === true };
  });
}
