import { type ChartTemplate, sourceOf } from './chart-template.ts';

/** Folders that the chart has file by file: each decorator stays a file of its own, and so does what Helm renders by itself. */
const fileByFile: ReadonlySet<string> = new Set(['templates', 'templates/decorators', 'templates/tests']);

/** A file of the chart's templates: its path in the chart, the source it comes from, and its parts in the order of their paths. */
export interface Bundle {
  readonly path: string;
  readonly source: string;
  /** A source file as it is; else a folder's, whose comments stay in the sources. */
  readonly own: boolean;
  readonly parts: readonly ChartTemplate[];
}

/** A template without Helm's comments, which trim nothing that the actions behind them do not trim: every release carries what is left in its Secret. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\{\{- \/\*(?:(?!\*\/)[^])*\*\/ -?\}\}\n(?=\{\{-)/g, '');
}

/**
 * The files that the chart's templates go into: one a folder (`templates/types/_int.tpl` and its neighbours are `templates/types/_types.tpl`),
 * because Helm pays for every file in every command (docs/adr/0004).
 */
export function bundles(templates: readonly ChartTemplate[]): Bundle[] {
  const found = new Map<string, { source: string; own: boolean; parts: ChartTemplate[] }>();
  for (const template of templates) {
    const folder = template.path.slice(0, template.path.lastIndexOf('/'));
    const own = fileByFile.has(folder);
    const path = own ? template.path : `${folder}/_${folder.slice(folder.lastIndexOf('/') + 1)}.tpl`;
    const bundle = found.get(path) ?? { source: sourceOf(folder), own, parts: [] };
    bundle.parts.push(template);
    found.set(path, bundle);
  }
  return [...found].map(([path, bundle]) => ({ path, ...bundle }));
}
