import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../chart/generate.ts';
import { chartFolder } from '../../chart/chart-folder.ts';
import { defaultLine, lineNames } from '../../facts/lines/all.ts';
import { loadLine } from '../disk/read-line.ts';
import { type JsonMap, parseValuesFile } from '../../reference/helm/values-file.ts';
import { renderedExample } from '../../tools/examples.ts';
import { filesBelow, readTemplates } from '../disk/read-templates.ts';
import { root } from '../../root.ts';
import { type Difference, differences, write } from '../disk/write.ts';

/**
 * Generates the files of a line, or of all lines, and what the examples render by the default line, or with `check` only compares them;
 * returns what was or would be changed. A chart of no line is stale where all lines are looked at.
 */
export function generateCommand(options: { readonly line?: string; readonly check: boolean }): Difference[] {
  const templates = readTemplates();
  const lines = options.line === undefined ? lineNames : [options.line];
  const files = new Map(lines.flatMap((name) => [...generate(loadLine(name), templates)]));
  const charts = options.line === undefined ? ['charts'] : [chartFolder(options.line)];
  const examples = lines.includes(defaultLine) ? exampleNames() : [];
  const defaults = parseValuesFile(files.get(`${chartFolder(defaultLine)}/values.yaml`) ?? '{}');
  for (const name of examples) {
    for (const [path, text] of exampleFiles(name, defaults)) files.set(path, text);
  }
  const folders = [...charts, ...examples.map((name) => `examples/${name}/rendered`)];
  return (options.check ? differences : write)(root, files, folders);
}

/** The folders of `examples/` that are a release each: those with a `values.yaml`. */
export function exampleNames(): string[] {
  return filesBelow(join(root, 'examples')).flatMap((path) => /^([^/]+)\/values\.yaml$/.exec(path)?.[1] ?? []);
}

function exampleFiles(name: string, defaults: JsonMap): Map<string, string> {
  const values = readFileSync(join(root, 'examples', name, 'values.yaml'), 'utf8');
  return renderedExample(name, values, defaults, loadLine(defaultLine));
}
