import type { KubernetesObject } from '../flink/client.ts';

/** Changes to single places of an object, each on a copy; an object that has no such place stays. */

type Fields = Readonly<Record<string, unknown>>;

/** What lies at a path of field names. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), value);
}

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

/** Lines `key: text` as a map; the texts of a key that stands twice, one under the other. */
export function confLines(conf: string): Record<string, string> {
  const lines = new Map<string, string>();
  for (const line of conf.split('\n').sort()) {
    const [key = '', ...rest] = line.split(': ');
    const text = rest.join(': ');
    const present = lines.get(key);
    lines.set(key, present === undefined ? text : `${present}\n${text}`);
  }
  return Object.fromEntries(lines);
}

function changed<T extends Fields>(value: T, path: readonly string[], change: (inner: never) => unknown): T {
  const [name, ...rest] = path;
  if (name === undefined || !Object.hasOwn(value, name)) return value;
  const inner = value[name];
  if (rest.length === 0) return { ...value, [name]: change(inner as never) };
  return isFields(inner) ? { ...value, [name]: changed(inner, rest, change) } : value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
