import { compareObjects } from '../../compare/compare.ts';
import type { ReadTrace } from '../../reference/flink/options/configuration.ts';
import type { Line } from '../../facts/line.ts';
import type { Release } from '../../reference/values/context.ts';
import { type Json, type JsonMap, isJsonMap } from '../../reference/helm/values-file.ts';
import { wholeRelease } from './rendered.ts';

/** A field of an object that a value changes; `undefined` where there is none. */
export interface ChangedField {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a value does in a release of a kind, shown with one text in place of another. */
export interface Effect {
  readonly context: string;
  readonly value: Json;
  readonly fields: readonly ChangedField[];
}

/** Releases in which values are tried, the plainest first. */
const contexts: readonly (readonly [name: string, values: JsonMap])[] = [
  ['a session', {}],
  ['a session with high availability', { highAvailability: { type: 'kubernetes', directory: 's3://bucket/flink' } }],
  ['an application', { mode: 'application', job: { jarURI: 'local:///opt/flink/usrlib/job.jar' } }],
  ['a session with hostNetwork', { flinkConfiguration: { 'kubernetes.hostnetwork.enabled': 'true' } }],
];

const release: Release = { name: 'flink', namespace: 'default' };

/**
 * What one of the drawn values changes: of the first release and value that change more than the configuration file, else of the first
 * that change anything; `undefined` if none is taken.
 */
export function effectOf(
  set: (values: JsonMap, drawn: Json) => JsonMap,
  draws: readonly Json[],
  line: Line,
  defaults: JsonMap,
): Effect | undefined {
  let inFileOnly: Effect | undefined;
  for (const [context, given] of contexts) {
    const values = over(defaults, given);
    const before = wholeRelease(values, release, line);
    if ('refusal' in before) continue;
    for (const value of draws) {
      const after = wholeRelease(set(values, value), release, line);
      if ('refusal' in after) continue;
      const fields = compareObjects(before.objects, after.objects, line.facts).map(
        ({ path, chart, pipeline }): ChangedField => ({ path, before: chart, after: pipeline }),
      );
      const effect = { context, value, fields };
      if (fields.some(({ path }) => !isFileEntry(path, line))) return effect;
      if (fields.length > 0) inFileOnly ??= effect;
    }
  }
  return inFileOnly;
}

/** Whether a field is one entry of the configuration file, which holds every option. */
export function isFileEntry(path: string, { facts }: Line): boolean {
  return (
    path.startsWith(`ConfigMap/${facts.names.flinkConfConfigMapPrefix}`) &&
    path.includes(JSON.stringify(facts.confFile))
  );
}

/** The parts of the client that read an option in any of these releases: decorators, by the names of their files. */
export function readersOf(keys: readonly string[], line: Line, defaults: JsonMap): string[] {
  const readers = new Set<string>();
  let reader = 'client';
  const trace: ReadTrace = {
    enter: (name) => {
      reader = name;
    },
    read: (key) => {
      if (keys.includes(key)) readers.add(reader);
    },
  };
  for (const [, given] of contexts) {
    reader = 'client';
    wholeRelease(over(defaults, given), release, line, trace);
  }
  return [...readers];
}

/** Maps merge, everything else replaces. */
export function over(below: JsonMap, above: JsonMap): JsonMap {
  const merged = Object.entries(above).map(([name, value]): [string, Json] => {
    const present = below[name];
    return [name, isJsonMap(value) && isJsonMap(present) ? over(present, value) : value];
  });
  return { ...below, ...Object.fromEntries(merged) };
}
