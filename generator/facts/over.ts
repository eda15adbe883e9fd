/**
 * What a row of facts says otherwise than the row that it is laid over: any of its members. Of a map the members that differ; a list
 * whole. `undefined` takes a member out that need not be there.
 */
export type Difference<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? {
        readonly [K in keyof T]?: Difference<T[K]> | (Partial<Pick<T, K>> extends Pick<T, K> ? undefined : never);
      }
    : T;

/** The row with the difference laid over it; neither is changed. */
export function over<T extends object>(row: T, difference: Difference<NoInfer<T>>): T {
  const merged = new Map<string, unknown>(Object.entries(row));
  for (const [key, value] of Object.entries(difference as object) as [string, unknown][]) {
    const before = merged.get(key);
    merged.set(key, isMap(before) && isMap(value) ? over(before, value) : value);
  }
  return Object.fromEntries([...merged].filter(([, value]) => value !== undefined)) as T;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
