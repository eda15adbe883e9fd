/** Every leaf of a value by its path, as JSON; empty lists and maps are leaves. */
export function flatten(value: unknown): ReadonlyMap<string, string> {
  return new Map(leaves(value, ''));
}

function leaves(value: unknown, path: string): (readonly [path: string, leaf: string])[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return [[path, JSON.stringify(value)]];
  const isList = Array.isArray(value);
  return entries.flatMap(([name, inner]) => leaves(inner, step(path, name, isList)));
}

function step(path: string, name: string, isList: boolean): string {
  if (isList) return `${path}[${name}]`;
  if (path === '') return name;
  return /^[\w-]+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}
