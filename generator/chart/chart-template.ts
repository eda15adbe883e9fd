/** A template: its path in the chart and its text. */
export interface ChartTemplate {
  readonly path: string;
  readonly text: string;
}

/** The source of a template or a folder of the chart, below the repository: `templates/deploy/_deploy.tpl` comes from `generator/chart/templates/deploy/_deploy.tpl.hbs`. */
export function sourceOf(path: string): string {
  return `generator/chart/${path}${/\.[a-z]+$/.test(path) ? '.hbs' : ''}`;
}
