import { lineChartName } from '../facts/chart/chart-name.ts';

/**
 * Names of templates as a line's chart has them: sources say `"flink.render"`, the chart of 1.20 `"flink-1-20.render"`. Helm keeps the
 * templates of all charts of an umbrella under one set of names, and the last wins: under one name two lines would run each other's.
 */
export function withDefineNames(line: string, source: string): string {
  return source.replaceAll(/(["`])flink\.(?=[a-z<%])/g, `$1${lineChartName(line)}.`);
}
