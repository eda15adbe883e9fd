import { beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { heapOptionCases } from '../helpers/heap-options.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sidesOf } from './sides.ts';

// The heap options of old releases: the start script of the JobManager takes them for something else than the client does.

const lines = lineNames.filter((name) => sidesOf(name).line.facts.client.legacyMemory);
const helms = await helmBinaries();

describe.each(lines)('line %s', (name) => {
  const { givenValues, throughPipeline, disagreements } = sidesOf(name);
  const cases = heapOptionCases.flatMap(([options, refused]) => [
    { options, refused, strictOptions: true },
    { options, refused: undefined, strictOptions: false },
  ]);
  const given = cases.map(({ options, strictOptions }) =>
    givenValues({ flinkConfiguration: options, strictOptions }, 'demo', 'here', true),
  );
  const answers: ChartAnswer[][] = [];

  beforeAll(async () => {
    for (const helm of helms) answers.push(await throughTemplates(helm, given, () => undefined, name));
  });

  test.each(cases.map((one, index) => ({ ...one, index, shown: JSON.stringify(one.options) })))(
    '$shown, strict: $strictOptions',
    ({ refused, index }) => {
      const one = given[index];
      if (one === undefined) throw new Error('lost');
      expect(answers.length).toBe(helms.length);
      for (const answer of answers.map((all) => all[index])) {
        if (answer === undefined) throw new Error('lost');
        expect('refusal' in answer ? answer.refusal.option : undefined).toBe(refused);
        expect(disagreements(answer, throughPipeline(one))).toEqual([]);
      }
    },
  );
});
