import { generate } from '../generate.ts';
import { loadLine } from '../lines.ts';
import { readTemplates, root } from '../read.ts';
import { type Difference, differences, write } from '../write.ts';

/** Generates the files of a line, or with `check` only compares them; returns what was or would be changed. */
export function generateCommand(options: { readonly line: string; readonly check: boolean }): Difference[] {
  const files = generate(loadLine(options.line), readTemplates());
  return (options.check ? differences : write)(root, files, ['charts/flink']);
}
