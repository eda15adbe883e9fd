import { type SetKind, applySet } from './set.ts';
import { type Json, type JsonMap, isJsonMap } from './values-file.ts';

/** One `--set`-like argument. */
export interface SetArgument {
  readonly kind: SetKind;
  readonly text: string;
}

/**
 * What a chart's templates see as `.Values`: the defaults, the values files in their order, then `--set-json`, `--set` and
 * `--set-string`, as Helm merges them. `null` takes a default out; where there is no default it stays.
 * @throws SetError
 */
export function mergeValues(defaults: JsonMap, files: readonly JsonMap[], sets: readonly SetArgument[] = []): JsonMap {
  const user = structuredClone(files.reduce<JsonMap>(overlay, {})) as Record<string, Json>;
  for (const kind of ['json', 'typed', 'string'] as const) {
    for (const set of sets) if (set.kind === kind) applySet(user, set.text, kind);
  }
  return overDefaults(user, defaults);
}

/** A later file over an earlier one: maps merge, everything else, `null` too, replaces. */
function overlay(below: JsonMap, above: JsonMap): JsonMap {
  const merged = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const present = merged.get(key);
    merged.set(key, isJsonMap(value) && isJsonMap(present) ? overlay(present, value) : value);
  }
  return Object.fromEntries(merged);
}

/** The user's values over the chart's defaults. */
function overDefaults(user: JsonMap, defaults: JsonMap): JsonMap {
  const merged = new Map(Object.entries(user));
  for (const [key, value] of Object.entries(defaults)) {
    const present = merged.get(key);
    if (present === undefined) merged.set(key, value);
    else if (present === null) merged.delete(key);
    else if (isJsonMap(present) && isJsonMap(value)) merged.set(key, overDefaults(present, value));
  }
  return Object.fromEntries(merged);
}
