import type { KubernetesObject } from './client.ts';

const maps = new Set(['labels', 'annotations', 'nodeSelector']);

/** Objects as a client's model prints them that leaves out maps without entries; those of a template are gone already. */
export function withoutEmptyMaps(objects: readonly KubernetesObject[]): KubernetesObject[] {
  return objects.map((object) => strip(object) as KubernetesObject);
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name, member]) => !(maps.has(name) && isEmpty(member)));
  return Object.fromEntries(kept.map(([name, member]) => [name, strip(member)]));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
