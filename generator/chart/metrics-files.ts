import { alerts, ruleOf } from '../facts/metrics/alerts.ts';
import { dashboardText } from '../facts/metrics/dashboard.ts';

const pods = '{CLUSTER}';

/** `files/alerts.json` of the chart: the rules as a PrometheusRule has them, one a row; `mode` is the chart's own. */
export function alertsFile(): string {
  const rows = alerts.map((alert) => JSON.stringify({ mode: alert.mode, ...ruleOf(alert, pods) }));
  return `[\n${rows.join(',\n')}\n]\n`;
}

/** `files/dashboard.json`: the model of a dashboard, whose `CLUSTER`, `TITLE` and `UID` the release replaces. */
export function dashboardFile(): string {
  return dashboardText({ pods, title: 'TITLE', uid: 'UID' });
}
