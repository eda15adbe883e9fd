import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedBy } from '../../chart/serialize.ts';
import { lineRows } from '../../facts/line-rows.ts';
import { defaultLine } from '../../facts/lines/all.ts';
import { root } from '../../root.ts';
import { rulesIndex } from '../../tools/sources/rules-index.ts';
import { valuesTypeModule } from '../../tools/sources/values-type.ts';
import { type Difference, differences, write } from '../disk/write.ts';

/**
 * The generator's own sources that come out of facts: the type of the values, the check of their shape, and the index of the rules' pages.
 * With `check` they are only compared. An installed package has none of them, nor ajv, which makes them.
 * @throws Error if lines differ in the names or types of their values
 */
export async function generateSourcesCommand(options: { readonly check: boolean }): Promise<Difference[]> {
  if (!existsSync(join(root, 'generator/cli'))) return [];
  const { valuesShape, valuesValidatorModule } = await import('../../tools/sources/values-validator.ts');
  const shapes = new Set(lineRows.map((row) => JSON.stringify(valuesShape(row))));
  if (shapes.size > 1)
    throw new Error('the tables of values of the lines differ in names or types: one type is for all');
  const row = lineRows.find(({ facts }) => facts.line === defaultLine);
  if (row === undefined) throw new Error(`there is no line ${defaultLine}`);
  const head = `// ${generatedBy('generator/facts/values')}`;
  const files = new Map([
    ['generator/reference/values/values.generated.ts', valuesTypeModule(row, head)],
    ['generator/reference/values/values-shape.generated.ts', valuesValidatorModule(row, head)],
    ['docs/rules/README.md', rulesIndex(readFileSync(join(root, 'docs/rules/README.md'), 'utf8'))],
  ]);
  return (options.check ? differences : write)(root, files, []);
}
