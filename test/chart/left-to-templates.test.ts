import { describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import type { Json } from '../../generator/reference/helm/values-file.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { type ValueKind, spellings } from '../../generator/chart/schema/option-types.ts';
import { throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';

// The chart's schema refuses nothing (docs/adr/0012): what the schema for editors refuses of an option, the templates do.

/** By kind of option: values that none of them takes, and how the refusal begins. */
const wrong: Readonly<Record<ValueKind, readonly (readonly [Json, RegExp])[]>> = {
  text: [[{ a: { b: 1 } }, /^a map cannot be the value of an option: /]],
  whole: [
    [true, /^"true" must be a (whole number |duration|memory size).*, such as /],
    [[{ a: [1] }], /^a list cannot be the value of an option: /],
  ],
  number: [[true, /^"true" must be a number without a unit, such as /]],
  flag: [
    [1, /^"1" must be true or false$/],
    ['yes', /^"yes" must be true or false$/],
    ['', /^"" must be true or false$/],
  ],
  string: [[1.5, / must be in quotes, such as /]],
};

describe.each(lineNames)('%s', (line) => {
  // What is no key for users, whatever its value, is refused as such.
  const { catalogue, chart } = loadLine(line);
  const isOwned = (key: string): boolean =>
    chart.ownedKeys.some((owned) => (owned.prefix ? key.startsWith(owned.key) : key === owned.key));
  const options = [...spellings(catalogue)].filter(([key]) => !key.includes('#') && !isOwned(key));

  test('what no option of a kind takes is refused, naming the option and what it takes', async () => {
    const cases = options.flatMap(([key, kind]) => wrong[kind].map(([value, says]) => ({ key, value, says })));
    expect(cases.length).toBeGreaterThan(700);
    const [helm] = await helmBinaries();
    if (helm === undefined) throw new Error('no Helm');
    const given = cases.map(({ key, value }) => ({
      name: 'flink',
      namespace: 'data',
      rules: true,
      values: { flinkConfiguration: { [key]: value } },
    }));
    const answers = await throughTemplates(helm, given, () => undefined, line);
    const expected = cases.map(({ key, says }) => ({
      refusal: { option: key, message: expect.stringMatching(says) as unknown },
    }));
    expect(answers).toEqual(expected);
  });
});
