import { defaultLine } from '../lines/all.ts';

/** The name of the newest line's chart, and the application's in `app.kubernetes.io/name`. */
export const newestChartName = 'flink';

/** The name that a line's chart keeps when a newer line comes: `flink-1-20`. A chart's name has lower-case letters, digits and hyphens. */
export function lineChartName(line: string): string {
  return `${newestChartName}-${line.replaceAll('.', '-')}`;
}

/** The name of a line's chart in `charts/`: the newest line's is `flink`. */
export function chartName(line: string): string {
  return line === defaultLine ? newestChartName : lineChartName(line);
}

/** The names under which a registry has a line's chart: its own, and the newest line's as `flink` too. */
export function publishedNames(line: string): readonly string[] {
  return line === defaultLine ? [newestChartName, lineChartName(line)] : [lineChartName(line)];
}
