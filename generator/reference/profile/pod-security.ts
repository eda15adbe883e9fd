import type { KubernetesObject } from '../flink/client.ts';
import {
  isReadOnly,
  pluginsVariable,
  restricts,
  scratchMount,
  securedPod,
  writableVolume,
} from '../values/additions/pod-security.ts';
import type { ReleaseContext } from '../values/context.ts';
import { editPod } from './main-container.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The Deployment whose pod passes the Pod Security Standard *restricted*; its variables hold those of the options. */
export function withPodSecurity(context: ReleaseContext, object: KubernetesObject): KubernetesObject {
  if (object.kind !== 'Deployment' || !restricts(context)) return object;
  return editPod(object, (pod) => securedPod(context, pod, { seccomp: true, plugins: pluginsVariable }));
}

/** What a container of the chart's own mounts, so that its shell can write; none where it writes to the image. */
export function scratchMounts(context: ReleaseContext): Fields {
  return isReadOnly(context) ? { volumeMounts: [scratchMount()] } : {};
}

/** The volume of a pod of the chart's own. */
export function scratchVolumes(context: ReleaseContext): Fields {
  return isReadOnly(context) ? { volumes: [writableVolume()] } : {};
}
