import { generatedBy } from '../../chart/serialize.ts';
import { defaultLine, facts } from '../../facts/lines/all.ts';
import { root } from '../../root.ts';
import { valuesTypeModule } from '../../tools/sources/values-type.ts';
import { valuesShape, valuesValidatorModule } from '../../tools/sources/values-validator.ts';
import { type Difference, differences, write } from '../disk/write.ts';

/**
 * The generator's own sources that come out of the table of values: the type of the values, and the check of their shape. With `check`
 * they are only compared. Only in a checkout: it takes ajv, which the installed package does without.
 * @throws Error if lines differ in the shape of their values
 */
export function generateSources(options: { readonly check: boolean }): Difference[] {
  const shapes = new Set(facts.map((row) => JSON.stringify(valuesShape(row))));
  if (shapes.size > 1)
    throw new Error('the tables of values of the lines differ in names or types: one type is for all');
  const row = facts.find(({ line }) => line === defaultLine);
  if (row === undefined) throw new Error(`there is no line ${defaultLine}`);
  const head = `// ${generatedBy('generator/facts/values')}`;
  const files = new Map([
    ['generator/reference/values/values.generated.ts', valuesTypeModule(row, head)],
    ['generator/reference/values/values-shape.generated.ts', valuesValidatorModule(row, head)],
  ]);
  return (options.check ? differences : write)(root, files, []);
}
