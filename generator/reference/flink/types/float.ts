import { parseFloatingPoint } from './floating-point.ts';

/** `Float.parseFloat`: the nearest 32-bit float, widened to a double. */
export function parseFloat(text: string): number {
  return parseFloatingPoint(text, { precision: 24, minExponent: -149, maxExponent: 104 });
}
