import { Environment } from '../check/environment.ts';
import { everyRefusalOf } from '../check/refusals.ts';
import { readSource } from '../check/source.ts';
import type { Line } from '../../facts/line.ts';
import { rulesNamed } from '../../reference/values/rules/index.ts';
import type { UpgradeNote } from './upgrade-note.ts';

/** What of a file its line's chart takes for no values at all: nothing is known of it, and it stays as it is. */
export function shapeNotes(text: string, line: Line): UpgradeNote[] {
  const environment = new Environment(
    [readSource({ path: '', text })],
    { name: 'flink', namespace: 'default' },
    line,
    {},
  );
  let left = environment.values;
  const refused = rulesNamed('values-shape', 'option-value').flatMap((rule) => {
    const found = everyRefusalOf(rule, environment, left);
    left = found.left;
    return found.refused;
  });
  return refused.map(({ refusal, path = [] }) => ({
    ...{ line: environment.locate(path).line, key: refusal.option, message: refusal.message, open: true },
  }));
}
