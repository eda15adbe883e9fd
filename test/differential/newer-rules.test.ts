import { beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import { newerRuleCases, otherwiseRuleCases } from '../generator/reference/values/newer-rule-cases.ts';
import { ruleCases } from '../generator/reference/values/rule-cases.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sidesOf } from './sides.ts';

// What the chart's own rules say of lines that write YAML, by the chart and by the release.

const cases = [...newerRuleCases, ...otherwiseRuleCases].flatMap(({ rule, accepts, refuses }) => [
  ...accepts.map((text) => ({ rule, text, option: undefined })),
  ...refuses.map(([text, option]) => ({ rule, text, option })),
]);
/** The oldest line's: what a newer one says of them is for the release to say. */
const oldestCases = ruleCases.flatMap(({ accepts, refuses }) => [...accepts, ...refuses.map(([text]) => text)]);
const isFull = process.env['FLINK_CHART_FULL'] !== undefined;
const newer = lineNames.filter((name) => sidesOf(name).line.facts.configuration.format === 'yaml');

describe.each(newer)('line %s', (name) => {
  // The lines take them in turn, in full each takes all.
  const oldest = oldestCases.filter((_, index) => isFull || index % newer.length === newer.indexOf(name));
  const { givenValues, throughPipeline, disagreements } = sidesOf(name);
  const given = [...cases.map(({ text }) => text), ...oldest].map((text) =>
    givenValues(parseValuesFile(text), 'demo', 'here', true),
  );
  const answers: ChartAnswer[] = [];

  beforeAll(async () => {
    const helm = (await helmBinaries()).at(-1);
    if (helm === undefined) throw new Error('no Helm');
    answers.push(...(await throughTemplates(helm, given, () => undefined, name)));
  });

  test.each(cases.map((one, index) => ({ ...one, index })))('$rule: $text', ({ option, index }) => {
    const [answer, one] = [answers[index], given[index]];
    if (answer === undefined || one === undefined) throw new Error('lost');
    expect('refusal' in answer ? answer.refusal.option : undefined).toBe(option);
    expect(disagreements(answer, throughPipeline(one))).toEqual([]);
  });

  test('chart and release agree on the cases of the oldest line', () => {
    const differences = oldest.flatMap((text, index) => {
      const [answer, one] = [answers[cases.length + index], given[cases.length + index]];
      if (answer === undefined || one === undefined) throw new Error('lost');
      return disagreements(answer, throughPipeline(one)).map((difference) => `${text}: ${difference}`);
    });
    expect(differences).toEqual([]);
    expect(answers.slice(cases.length).filter((answer) => 'refusal' in answer).length).toBeGreaterThan(50);
  });
});
