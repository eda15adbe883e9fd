import { line113 } from './1.13.ts';
import { line120 } from './1.20.ts';
import { line23 } from './2.3.ts';
import type { LineFacts } from './line-facts.ts';

/** The facts of all lines, oldest first. */
export const facts: readonly LineFacts[] = [line113, line120, line23];

/** The names of all lines, oldest first. */
export const lineNames: readonly string[] = facts.map((row) => row.line);

/** The line of `charts/flink`. */
export const defaultLine = '2.3';
