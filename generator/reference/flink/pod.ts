import type { KubernetesObject } from './client.ts';
import type { KubernetesParameters } from './parameters/shared.ts';

/** Any JSON object; absent is absent, `null` is written as `null`. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** `FlinkPod`: the pod without its main container, and the main container. Never changed in place. */
export interface FlinkPod {
  readonly pod: JsonObject;
  readonly mainContainer: JsonObject;
}

/** One step of building a JobManager or a TaskManager (`KubernetesStepDecorator`). */
export interface Decorator {
  readonly decoratePod: (pod: FlinkPod) => FlinkPod;
  readonly accompanyingResources: () => KubernetesObject[];
}

/**
 * Making a decorator checks what the constructor of Flink's class checks: all are made before the first one works. Those that need no
 * more than `KubernetesParameters` serve both sides.
 */
export type DecoratorFactory<Parameters = KubernetesParameters> = (parameters: Parameters) => Decorator;

/** The pod that decorators start from where there is no template. */
export const emptyPod: FlinkPod = { pod: { metadata: {}, spec: {} }, mainContainer: {} };

/** `with…` of a builder: each field is what is given, whatever was there. */
export function overwrite(object: JsonObject, fields: JsonObject): JsonObject {
  return { ...object, ...fields };
}

/**
 * `addTo…` of a builder: list items go to the end, entries of a map join (the new one wins).
 * As the client's model is printed, an empty list is left out and an empty map is written.
 */
export function merge(
  object: JsonObject,
  fields: Readonly<Record<string, readonly unknown[] | JsonObject>>,
): JsonObject {
  const merged: Record<string, unknown> = { ...object };
  for (const [name, added] of Object.entries(fields)) {
    if (!Array.isArray(added)) merged[name] = { ...asObject(object[name]), ...(added as JsonObject) };
    else if (added.length > 0) merged[name] = [...asList(object[name]), ...(added as unknown[])];
  }
  return merged;
}

/** The object in a field, or an empty one. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

/** The list in a field, or an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Changes the pod's metadata. */
export function editMetadata(pod: FlinkPod, edit: (metadata: JsonObject) => JsonObject): FlinkPod {
  return { ...pod, pod: { ...pod.pod, metadata: edit(asObject(pod.pod['metadata'])) } };
}

/** Changes the pod's specification. */
export function editSpec(pod: FlinkPod, edit: (spec: JsonObject) => JsonObject): FlinkPod {
  return { ...pod, pod: { ...pod.pod, spec: edit(asObject(pod.pod['spec'])) } };
}

/** Changes the main container. */
export function editMain(pod: FlinkPod, edit: (container: JsonObject) => JsonObject): FlinkPod {
  return { ...pod, mainContainer: edit(pod.mainContainer) };
}

/** Mounts a volume into the main container. */
export function mountVolume(pod: FlinkPod, volume: JsonObject, mount: JsonObject): FlinkPod {
  const mounted = editSpec(pod, (spec) => merge(spec, { volumes: [volume] }));
  return editMain(mounted, (main) => merge(main, { volumeMounts: [mount] }));
}
