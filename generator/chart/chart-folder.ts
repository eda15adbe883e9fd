import { chartName } from '../facts/chart/chart-name.ts';

/** Where a line's chart stands, below the repository: Helm asks that the folder has the chart's name. */
export function chartFolder(line: string): string {
  return `charts/${chartName(line)}`;
}
