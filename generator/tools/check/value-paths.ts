import type { Shape } from '../../reference/values/shape.ts';

/** The paths of all values that there are, below the root of a shape. */
export function valuePaths(shape: Shape, path: readonly string[] = []): string[] {
  const own = path.length === 0 ? [] : [path.join('.')];
  if (!('fields' in shape)) return own;
  return [...own, ...Object.entries(shape.fields).flatMap(([name, inner]) => valuePaths(inner, [...path, name]))];
}
