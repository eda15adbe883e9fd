import { parseDouble } from './double.ts';

/** `Float.parseFloat`, widened to double. */
export function parseFloat(text: string): number {
  return Math.fround(parseDouble(text));
}
