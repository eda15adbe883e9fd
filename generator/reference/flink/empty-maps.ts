import type { KubernetesObject } from './client.ts';

const maps = new Set(['labels', 'annotations', 'nodeSelector']);

/** Objects as a client's model prints them that leaves out maps without entries; those of a template are gone already. */
export function withoutEmptyMaps(objects: readonly KubernetesObject[]): KubernetesObject[] {
  return objects.map((object) => strip(object) as KubernetesObject);
}

/** A value without such maps; itself, where it has none. */
function strip(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(strip);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value) as [string, unknown][];
  const kept = entries
    .filter(([name, member]) => !(maps.has(name) && isEmpty(member)))
    .map(([name, member]): [string, unknown] => [name, strip(member)]);
  const same = kept.length === entries.length && kept.every(([, member], index) => member === entries[index]?.[1]);
  return same ? value : Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
