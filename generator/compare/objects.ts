import type { KubernetesObject } from '../reference/flink/client.ts';
import { at, isFields } from '../reference/values/objects.ts';

/** Changes to single places of an object, each on a copy; an object that has no such place stays. */

type Fields = Readonly<Record<string, unknown>>;

/** Changes one text of a ConfigMap's data. */
export function withData(object: KubernetesObject, key: string, change: (text: string) => unknown): KubernetesObject {
  return object.kind === 'ConfigMap' ? changed(object, ['data', key], change) : object;
}

/** Changes one annotation of a Deployment's pod. */
export function withPodAnnotation(
  object: KubernetesObject,
  name: string,
  change: (text: string) => unknown,
): KubernetesObject {
  if (object.kind !== 'Deployment') return object;
  return changed(object, ['spec', 'template', 'metadata', 'annotations', name], change);
}

/** Changes the environment of a Deployment's container. */
export function withEnvironment(
  object: KubernetesObject,
  container: string,
  change: (list: readonly Fields[]) => readonly Fields[],
): KubernetesObject {
  if (object.kind !== 'Deployment') return object;
  return changed(object, ['spec', 'template', 'spec', 'containers'], (containers: readonly Fields[]) =>
    containers.map((one) => (one['name'] === container ? changed(one, ['env'], change) : one)),
  );
}

/** Sorts, by name, the `count` entries right before the last one called `name`. */
export function sortBefore(list: readonly Fields[], name: string, count: number): readonly Fields[] {
  const end = list.findLastIndex((entry) => entry['name'] === name && entry['valueFrom'] !== undefined);
  const start = end - count;
  if (start < 0) return list;
  const sorted = list.slice(start, end).sort((a, b) => (String(a['name']) < String(b['name']) ? -1 : 1));
  return [...list.slice(0, start), ...sorted, ...list.slice(end)];
}

/**
 * Sorts, by name and in the places that they have, the volumes of a Deployment's pod that are called after their Secret or their claim, and
 * their mounts in the containers of these names.
 */
export function withNamedVolumesSorted(object: KubernetesObject, names: readonly string[]): KubernetesObject {
  if (object.kind !== 'Deployment') return object;
  const pod = ['spec', 'template', 'spec'];
  const volumes = (at(object, ...pod, 'volumes') ?? []) as readonly Fields[];
  const secrets = new Set(volumes.map((one) => `${String(at(one, 'secret', 'secretName'))}-volume`));
  const claims = new Set(volumes.map((one) => `${claimName(one).replaceAll('.', '-')}-pvc`));
  const sort = (list: readonly Fields[]): readonly Fields[] =>
    [secrets, claims].reduce((done, called) => sortAmong(done, ({ name }) => called.has(String(name))), list);
  const mounts = (containers: readonly Fields[]): readonly Fields[] =>
    containers.map((one) => (names.includes(String(one['name'])) ? changed(one, ['volumeMounts'], sort) : one));
  const sorted = changed(object, [...pod, 'volumes'], sort);
  return ['containers', 'initContainers'].reduce((done, list) => changed(done, [...pod, list], mounts), sorted);
}

function claimName(volume: Fields): string {
  return String(at(volume, 'persistentVolumeClaim', 'claimName'));
}

/** Sorts by name the entries that belong together, each run of them in its own places. */
function sortAmong(list: readonly Fields[], belongs: (entry: Fields) => boolean): readonly Fields[] {
  const sorted = list.filter(belongs).sort((a, b) => (String(a['name']) < String(b['name']) ? -1 : 1));
  return list.map((entry) => (belongs(entry) ? (sorted.shift() ?? entry) : entry));
}

function changed<T extends Fields>(value: T, path: readonly string[], change: (inner: never) => unknown): T {
  const [name, ...rest] = path;
  if (name === undefined || !Object.hasOwn(value, name)) return value;
  const inner = value[name];
  if (rest.length === 0) return { ...value, [name]: change(inner as never) };
  return isFields(inner) ? { ...value, [name]: changed(inner, rest, change) } : value;
}
