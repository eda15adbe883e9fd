import { describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { spellings } from '../../generator/chart/schema/option-types.ts';
import { throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';

/** Options of whole numbers, sizes and durations: the chart's schema does not list them (docs/adr/0004), the templates refuse what they do not take. */
describe.each(lineNames)('%s', (line) => {
  // What is no key for users, whatever its value, is refused as such.
  const keys = [...spellings(loadLine(line).catalogue)].flatMap(([key, kind]) =>
    kind === 'whole' && !/#|^\$internal/.test(key) ? [key] : [],
  );

  test('true for any option of whole numbers is refused, naming the option and what it takes', async () => {
    expect(keys.length).toBeGreaterThan(250);
    const [helm] = await helmBinaries();
    if (helm === undefined) throw new Error('no Helm');
    const place = { name: 'flink', namespace: 'data', rules: true };
    const cases = keys.map((key) => ({ ...place, values: { flinkConfiguration: { [key]: true } } }));
    const answers = await throughTemplates(helm, cases, () => undefined, line);
    const says: unknown = expect.stringMatching(
      /^"true" must be a (whole number |duration: |memory size: ).*, such as /,
    );
    expect(answers).toEqual(keys.map((option) => ({ refusal: { option, message: says } })));
  });
});
