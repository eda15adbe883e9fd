import { chart113 } from './1.13.ts';
import { chart120 } from './1.20.ts';
import { chart23 } from './2.3.ts';
import type { ChartFacts } from './chart-facts.ts';

/** The chart's own facts by the line's name. */
const chartFacts: Readonly<Record<string, ChartFacts>> = { '1.13': chart113, '1.20': chart120, '2.3': chart23 };

/**
 * The chart's own facts of a line.
 * @throws Error in one line if it has none.
 */
export function chartFactsOf(line: string): ChartFacts {
  const row = chartFacts[line];
  if (row === undefined) throw new Error(`line ${line}: the chart has no facts of it`);
  return row;
}
