import { compareObjects, fieldsOf } from '../../compare/compare.ts';
import { maskedObject } from '../mask.ts';
import { valueAt } from '../check/environment.ts';
import { keyText } from '../check/source.ts';
import type { KubernetesObject, Refusal } from '../../reference/flink/client.ts';
import type { Line } from '../../facts/line.ts';
import type { Release } from '../../reference/values/context.ts';
import { mergeValues } from '../../reference/helm/merge.ts';
import { spellingIndex } from '../../reference/values/spellings.ts';
import { allEntries, entryAt } from '../../facts/values/entries.ts';
import { type Json, type JsonMap, isJsonMap } from '../../reference/helm/values-file.ts';
import { drawnTexts, drawnValues } from './draws.ts';
import { wholeRelease } from './rendered.ts';

/** A field of an object, and the values that it changes with; none: the line's defaults. */
export interface FieldOrigin {
  readonly path: string;
  readonly value: unknown;
  /** Keys of options, paths of values, `release name`, `namespace`. */
  readonly from: readonly string[];
}

/** Values are held in lists, not only in maps. */
type Path = readonly string[];

/**
 * Where every field of a release's objects (the first TaskManager's pod among them) comes from: each given value is replaced by
 * another, or left out, and what changes with it comes from it.
 * @param given the values without the chart's defaults
 */
export function traceOrigins(
  given: JsonMap,
  release: Release,
  line: Line,
  defaults: JsonMap,
): { readonly fields: readonly FieldOrigin[] } | { readonly refusal: Refusal } {
  const objectsOf = (values: JsonMap, name: Release) => wholeRelease(mergeValues(defaults, [values]), name, line);
  const whole = objectsOf(given, release);
  if ('refusal' in whole) return whole;
  const origins = new Map<string, string[]>();
  const note = (from: string, attempts: readonly (readonly [JsonMap, Release])[]): void => {
    for (const [values, name] of attempts) {
      const other = objectsOf(values, name);
      if ('refusal' in other) continue;
      const differences = compareObjects(whole.objects, renamed(other.objects, whole.objects), line.facts);
      const names = renamedPaths(whole.objects, other.objects);
      if (differences.length + names.length === 0) continue;
      for (const path of names) origins.set(path, [...(origins.get(path) ?? []), from]);
      for (const { path } of differences) origins.set(path, [...(origins.get(path) ?? []), from]);
      return;
    }
  };
  for (const path of leaves(given, [])) {
    // Which container is Flink's is structure, not a value of a field.
    if (valueAt(given, path) === line.facts.names.mainContainer) continue;
    note(
      keyText(path),
      alternatives(given, path, line).map((values) => [values, release]),
    );
  }
  note('release name', [[given, { ...release, name: `${release.name}x` }]]);
  note('namespace', [[given, { ...release, namespace: `${release.namespace}x` }]]);
  const shown = (object: KubernetesObject): KubernetesObject => maskedObject(object, line.facts.confFile);
  const fields = fieldsOf(whole.objects, line.facts, shown).map(({ path, value }): FieldOrigin => {
    const from = [...origins].flatMap(([changed, names]) => (isWithin(path, changed) ? names : []));
    return { path, value, from: [...new Set(from)] };
  });
  return { fields };
}

/** Objects under the names that their counterparts have: a cluster id is part of them all. */
function renamed(objects: readonly KubernetesObject[], like: readonly KubernetesObject[]): KubernetesObject[] {
  return objects.map((object, index) => {
    const other = like[index];
    if (other?.kind !== object.kind || objects.length !== like.length) return object;
    return { ...object, metadata: { ...object.metadata, name: other.metadata.name } };
  });
}

function renamedPaths(before: readonly KubernetesObject[], after: readonly KubernetesObject[]): string[] {
  if (before.length !== after.length) return [];
  return before.flatMap(({ kind, metadata: { name } }, index) =>
    after[index]?.metadata.name === name ? [] : [`${kind}/${name} metadata.name`],
  );
}

/** A whole list or map may change with a value: then all that it holds does. */
function isWithin(path: string, changed: string): boolean {
  return path === changed || (path.startsWith(changed) && /^[.[ ]/.test(path.slice(changed.length)));
}

function leaves(value: Json, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

/** The values with others in the place of one, the likeliest to be taken first; last without it. */
function alternatives(given: JsonMap, path: Path, line: Line): JsonMap[] {
  const value = valueAt(given, path) ?? null;
  const [group, key = ''] = path;
  const options = group === 'flinkConfiguration' ? spellingIndex(line.catalogue).readers(key) : [];
  const texts = typeof value === 'object' ? [] : options.flatMap((option) => drawnTexts(option, String(value)));
  const { constants = [] } = entryAt(allEntries(line), path)?.type ?? {};
  const drawn = new Set<Json>([...constants, ...drawnValues(value), ...texts]);
  return [...drawn, undefined].map((other) => changed(given, path, other));
}

function changed(given: JsonMap, path: Path, drawn: Json | undefined): JsonMap {
  const copy = structuredClone(given);
  const container = valueAt(copy, path.slice(0, -1));
  const name = path.at(-1) ?? '';
  if (Array.isArray(container)) container.splice(Number(name), 1, ...(drawn === undefined ? [] : [drawn]));
  else if (isJsonMap(container)) {
    if (drawn === undefined) Reflect.deleteProperty(container, name);
    else Reflect.set(container, name, drawn);
  }
  return copy;
}

/** A table: object by object, each field, its value, where it comes from. */
export function originsText(fields: readonly FieldOrigin[]): string {
  const byObject = grouped(fields);
  return Array.from(byObject, ([object, inside]) => {
    const rows = inside.map(({ path, value, from }) => ({
      name: path.slice(object.length).trimStart(),
      value: short(value),
      from: from.length === 0 ? 'default' : from.join(', '),
    }));
    const width = Math.min(Math.max(...rows.map(({ name }) => name.length)), 70);
    const lines = rows.map(({ name, value, from }) => `  ${name.padEnd(width)}  ${value.padEnd(40)}  ${from}\n`);
    return `${object}\n${lines.join('')}`;
  }).join('\n');
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function grouped(fields: readonly FieldOrigin[]): Map<string, FieldOrigin[]> {
  const groups = new Map<string, FieldOrigin[]>();
  for (const field of fields) {
    const object = field.path.split(' ', 1)[0] ?? '';
    groups.set(object, [...(groups.get(object) ?? []), field]);
  }
  return groups;
}
