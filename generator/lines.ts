import { readFileSync } from 'node:fs';
import type { Catalogue } from './flink/catalogue.ts';
import { line113 } from './flink/lines/1.13.ts';
import type { LineFacts } from './flink/lines/line.ts';

/** A line: its facts and its option catalogue. */
export interface Line {
  readonly facts: LineFacts;
  readonly catalogue: Catalogue;
}

/** The facts of all lines, oldest first. */
export const facts: readonly LineFacts[] = [line113];

/** The names of all lines, oldest first. */
export const lineNames: readonly string[] = facts.map((row) => row.line);

/** The line of `charts/flink`. */
export const defaultLine = '1.13';

/**
 * Reads a line's facts and its catalogue from `schemas/`.
 * @throws Error in one line if there is no such line.
 */
export function loadLine(name: string): Line {
  const row = facts.find((candidate) => candidate.line === name);
  if (row === undefined) throw new Error(`line ${name}: not known; the lines are ${lineNames.join(', ')}`);
  const path = new URL(`../schemas/flink-${name}.json`, import.meta.url);
  return { facts: row, catalogue: JSON.parse(readFileSync(path, 'utf8')) as Catalogue };
}
