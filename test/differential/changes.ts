import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { parseYaml } from '../../generator/reference/helm/values-file.ts';
import { sidesOf } from './sides.ts';

const { line } = sidesOf('1.13');

/** A copy of objects in which one leaf is another. */
export interface Change {
  readonly what: string;
  readonly objects: readonly KubernetesObject[];
}

type Path = readonly (string | number)[];

const podTemplateFile = line.facts.names.taskManagerPodTemplateFile;

/** Every leaf of the objects once changed, once taken out, once of another type; every object once missing, once there twice. */
export function* changes(objects: readonly KubernetesObject[]): Generator<Change> {
  for (const path of leaves(objects, [])) {
    const value = valueAt(objects, path);
    for (const [how, other] of otherValues(value, path.at(-1) === podTemplateFile)) {
      yield { what: `${path.join('.')} ${how}`, objects: withValue(objects, path, other) as KubernetesObject[] };
    }
  }
  for (const [index, object] of objects.entries()) {
    yield { what: `${object.kind} missing`, objects: objects.toSpliced(index, 1) };
    yield { what: `${object.kind} twice`, objects: [...objects, object] };
  }
}

/** Scalars and empty lists and maps. */
function leaves(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

function otherValues(value: unknown, isYaml: boolean): (readonly [how: string, other: unknown])[] {
  const out = ['taken out', undefined] as const;
  if (typeof value === 'string' && isYaml) return [out, ...otherYaml(value)];
  if (typeof value === 'string' && value.includes('\n')) return [out, ...otherLines(value)];
  if (typeof value === 'string') {
    const number = value !== '' && Number.isFinite(Number(value)) ? [['as a number', Number(value)] as const] : [];
    return [out, ['changed', `${value}x`], ['with a blank', `${value} `], ...number];
  }
  if (typeof value === 'number') return [out, ['one more', value + 1], ['as a text', String(value)]];
  if (typeof value === 'boolean') return [out, ['turned', !value], ['as a text', String(value)]];
  return [out, ['as null', value === null ? 'null' : null], ['filled', Array.isArray(value) ? ['x'] : { x: 'x' }]];
}

/** Each line changed once. */
function otherLines(text: string): (readonly [how: string, other: string])[] {
  const lines = text.split('\n');
  return lines.flatMap((content, index) =>
    content === '' ? [] : [[`line ${String(index)}`, lines.with(index, `${content}x`).join('\n')] as const],
  );
}

/** Each leaf of the YAML changed once. */
function otherYaml(text: string): (readonly [how: string, other: string])[] {
  const [root] = parseYaml(text);
  return leaves(root, []).map((path) => [
    `in it ${path.join('.')}`,
    JSON.stringify(withValue(root, path, `${String(valueAt(root, path))}x`)),
  ]);
}

function valueAt(value: unknown, [name, ...rest]: Path): unknown {
  return name === undefined ? value : valueAt((value as Record<string | number, unknown>)[name], rest);
}

/** `undefined` takes the place out. */
function withValue(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined) return other;
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    const changed = withValue(list[Number(name)], rest, other);
    return changed === undefined ? list.toSpliced(Number(name), 1) : list.with(Number(name), changed);
  }
  const map = { ...(value as Record<string, unknown>) };
  const changed = withValue(map[name], rest, other);
  if (changed === undefined) return Object.fromEntries(Object.entries(map).filter(([key]) => key !== String(name)));
  return { ...map, [name]: changed };
}
