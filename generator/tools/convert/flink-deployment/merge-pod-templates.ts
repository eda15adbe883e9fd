import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';

/**
 * `FlinkUtils.mergePodTemplates` of the operator: a side's template over the common one, maps field by field, lists element by
 * element: by their place, or by their names.
 */
export function mergePodTemplates(
  common: JsonMap | undefined,
  own: JsonMap | undefined,
  byName: boolean,
): JsonMap | undefined {
  if (own === undefined || common === undefined) return own ?? common;
  return mergeInto(common, own, byName);
}

function mergeInto(to: JsonMap, from: JsonMap, byName: boolean): JsonMap {
  const merged = new Map(Object.entries(to));
  for (const [name, value] of Object.entries(from)) merged.set(name, mergeField(merged.get(name), value, byName));
  return Object.fromEntries(merged);
}

function mergeField(to: Json | undefined, from: Json, byName: boolean): Json {
  if (Array.isArray(to) && Array.isArray(from))
    return mergeLists(to as readonly Json[], from as readonly Json[], byName);
  if (!isJsonMap(to)) return from;
  return isJsonMap(from) ? mergeInto(to, from, byName) : to;
}

function mergeLists(to: readonly Json[], from: readonly Json[], byName: boolean): readonly Json[] {
  if (byName && areNamed(to) && areNamed(from)) {
    const named = new Map(to.map((item) => [item.name, item]));
    for (const item of from) {
      const present = named.get(item.name);
      named.set(item.name, present === undefined ? item : { ...mergeInto(present, item, byName), name: item.name });
    }
    return [...named.values()];
  }
  return Array.from({ length: Math.max(to.length, from.length) }, (_, index) => {
    const [left, right] = [to[index], from[index]];
    if (left === undefined || right === undefined) return left ?? right ?? null;
    return isJsonMap(left) && isJsonMap(right) ? mergeInto(left, right, byName) : left;
  });
}

type Named = JsonMap & { readonly name: string };

function areNamed(list: readonly Json[]): list is readonly Named[] {
  return list.every((item) => isJsonMap(item) && typeof item['name'] === 'string');
}
