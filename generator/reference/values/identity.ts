import { lineChartName, newestChartName } from '../../facts/chart/chart-name.ts';

/** What a release, and its chart within an umbrella, are called. */
interface Named {
  readonly name: string;
  /** Absent: the chart is the root, or bears its own name. */
  readonly subchart?: string;
}

/**
 * The cluster id where no value says it. A chart of an umbrella adds its name to the release's, as the names of `helm create` do: not one by
 * the name `flink`, whose id has always been the release's name, and not where the release's name has it already.
 */
export function defaultClusterId({ name, subchart = newestChartName }: Named): string {
  return subchart === newestChartName || name.includes(subchart) ? name : `${name}-${subchart}`;
}

/** What `app.kubernetes.io/name` says: `flink`, and of a chart with an alias the alias. */
export function applicationName({ subchart = newestChartName }: Named, line: string): string {
  return subchart === lineChartName(line) ? newestChartName : subchart;
}
