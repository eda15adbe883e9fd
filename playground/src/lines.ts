import type { Catalogue, PodModel } from '../../generator/facts/catalogue.ts';
import { chartFolder } from '../../generator/chart/chart-folder.ts';
import type { Line } from '../../generator/facts/line.ts';
import { lineRows } from '../../generator/facts/line-rows.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import { joinFragments } from '../../generator/facts/fragments.ts';
import { allEntries } from '../../generator/facts/values/entries.ts';

/** A line as the page has it: with the values of its chart. */
export interface PageLine extends Line {
  readonly defaults: JsonMap;
  /** The names of the chart's values. */
  readonly valueNames: ReadonlySet<string>;
}

// Vite reads these calls as they stand: nothing in them may be computed.
const catalogues = import.meta.glob<Catalogue>('../../schemas/flink-*.json', { eager: true, import: 'default' });
const podModels = import.meta.glob<PodModel>('../../schemas/pod-model-*.json', { eager: true, import: 'default' });
const fragments = import.meta.glob('../../schemas/fragments/*.json', { eager: true, import: 'default' });
const defaults = import.meta.glob<string>('../../charts/*/values.yaml', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** All lines, oldest first. */
export const pageLines: readonly PageLine[] = lineRows.map((rows) => {
  const { line } = rows.facts;
  return {
    ...rows,
    catalogue: known(catalogues, `../../schemas/flink-${line}.json`),
    podModel: known(podModels, `../../schemas/pod-model-${line}.json`),
    fragments: joinFragments(Object.values(fragments), line),
    defaults: parseValuesFile(known(defaults, `../../${chartFolder(line)}/values.yaml`)),
    valueNames: new Set(allEntries(rows).map(({ name }) => name)),
  };
});

function known<T>(files: Readonly<Record<string, T>>, path: string): T {
  const file = files[path];
  if (file === undefined) throw new Error(`${path} was not built in`);
  return file;
}
