import { type ChartTemplate, sourceOf } from './chart-template.ts';

/** Folders that the chart has file by file: each decorator stays a file of its own, and so does what Helm renders by itself. */
const fileByFile: ReadonlySet<string> = new Set(['templates', 'templates/decorators', 'templates/tests']);

/** A file of the chart's templates: its path in the chart, the source it comes from, and its parts in the order of their paths. */
export interface Bundle {
  readonly path: string;
  readonly source: string;
  readonly parts: readonly ChartTemplate[];
}

/**
 * The files that the chart's templates go into: one a folder (`templates/types/_int.tpl` and its neighbours are `templates/types/_types.tpl`),
 * because Helm pays for every file in every command (docs/adr/0004).
 */
export function bundles(templates: readonly ChartTemplate[]): Bundle[] {
  const found = new Map<string, { source: string; parts: ChartTemplate[] }>();
  for (const template of templates) {
    const folder = template.path.slice(0, template.path.lastIndexOf('/'));
    const own = fileByFile.has(folder);
    const path = own ? template.path : `${folder}/_${folder.slice(folder.lastIndexOf('/') + 1)}.tpl`;
    const bundle = found.get(path) ?? { source: sourceOf(own ? path : folder), parts: [] };
    bundle.parts.push(template);
    found.set(path, bundle);
  }
  return [...found].map(([path, bundle]) => ({ path, ...bundle }));
}
