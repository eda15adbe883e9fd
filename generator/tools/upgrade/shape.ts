import { Environment } from '../check/environment.ts';
import { everyRefusalOf } from '../check/refusals.ts';
import { readSource } from '../check/source.ts';
import type { Line } from '../../facts/line.ts';
import { optionValueRule } from '../../reference/values/rules/option-value.ts';
import { valuesShapeRule } from '../../reference/values/rules/values-shape.ts';
import type { UpgradeNote } from './upgrade-note.ts';

/** What of a file its line's chart takes for no values at all: nothing is known of it, and it stays as it is. */
export function shapeNotes(text: string, line: Line): UpgradeNote[] {
  const environment = new Environment(
    [readSource({ path: '', text })],
    { name: 'flink', namespace: 'default' },
    line,
    {},
  );
  const shape = everyRefusalOf(valuesShapeRule, environment, environment.values);
  const options = everyRefusalOf(optionValueRule, environment, shape.left);
  return [...shape.refused, ...options.refused].map(({ refusal, path = [] }) => ({
    ...{ line: environment.locate(path).line, key: refusal.option, message: refusal.message, open: true },
  }));
}
