import { generate } from '../../chart/generate.ts';
import { chartFolder } from '../../chart/chart-folder.ts';
import { lineNames } from '../../facts/lines/all.ts';
import { loadLine } from '../disk/read-line.ts';
import { readTemplates } from '../disk/read-templates.ts';
import { root } from '../../root.ts';
import { type Difference, differences, write } from '../disk/write.ts';

/**
 * Generates the files of a line, or of all lines, or with `check` only compares them; returns what was or would be changed. A chart of no
 * line is stale where all lines are looked at.
 */
export function generateCommand(options: { readonly line?: string; readonly check: boolean }): Difference[] {
  const templates = readTemplates();
  const lines = options.line === undefined ? lineNames : [options.line];
  const files = new Map(lines.flatMap((name) => [...generate(loadLine(name), templates)]));
  const folders = options.line === undefined ? ['charts'] : [chartFolder(options.line)];
  return (options.check ? differences : write)(root, files, folders);
}
