import { lineChartName, newestChartName } from '../../facts/chart/chart-name.ts';
import type { Release } from './context.ts';

/**
 * The cluster id where no value says it. A chart of an umbrella adds its name to the release's, as the names of `helm create` do: not one by
 * the name `flink`, whose id has always been the release's name, and not where the release's name has it already.
 */
export function defaultClusterId({ name, subchart = newestChartName }: Release): string {
  return subchart === newestChartName || name.includes(subchart) ? name : `${name}-${subchart}`;
}

/** What `app.kubernetes.io/name` says: `flink`, and of a chart with an alias the alias. */
export function applicationName({ subchart = newestChartName }: Release, line: string): string {
  return subchart === lineChartName(line) ? newestChartName : subchart;
}
