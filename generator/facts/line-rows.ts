import { chartFactsOf } from './chart/all.ts';
import type { LineRows } from './line.ts';
import { facts } from './lines/all.ts';

/** The rows of all lines, Flink's and the chart's, oldest first. */
export const lineRows: readonly LineRows[] = facts.map((row) => ({ facts: row, chart: chartFactsOf(row.line) }));
