import type { LineFacts } from '../../generator/facts/lines/line-facts.ts';
import { facts, lineNames } from '../../generator/facts/lines/all.ts';

/**
 * The facts of a line; unlike `loadLine` it needs no catalogue, which is still to be extracted when a line is new.
 * @throws Error in one line if there is no such line.
 */
export function lineFacts(name: string): LineFacts {
  const found = facts.find(({ line }) => line === name);
  if (found === undefined) throw new Error(`line ${name}: not known; the lines are ${lineNames.join(', ')}`);
  return found;
}
