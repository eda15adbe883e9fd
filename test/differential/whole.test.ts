import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { supportedHelms } from '../helpers/helm.ts';
import { randomCase } from '../helpers/random/case.ts';
import { toValues } from '../helpers/random/give.ts';
import { type HelmCase, helmCase } from '../helpers/random/helm-values.ts';
import { twoAtATime } from '../helpers/two-at-a-time.ts';
import { sidesOf } from './sides.ts';
import { wholeChart, withValuesFiles } from './whole.ts';
import { seed } from '../helpers/replay.ts';

const { disagreements, givenValues, line, throughPipeline } = sidesOf(defaultLine);

// The values files of ci/ and examples/ go the same way in test/chart/values-files.test.ts.

const runs = process.env['FLINK_CHART_FULL'] === undefined ? 30 : 120;

const pipeline = ({ values, name, namespace }: HelmCase) => throughPipeline(givenValues(values, name, namespace, true));

const optionsCase = fc
  .tuple(randomCase, fc.constantFrom('flink', 'my-session'), fc.constantFrom('helm', 'native'))
  .map(([drawn, name, profile]): HelmCase => {
    const values = { ...toValues(drawn, line.facts), profile } as JsonMap;
    return { values, name, namespace: drawn.namespace };
  });

/** Draws `count` cases, a quarter of them refused; as they come, options meant for comparisons without rules are refused too often. */
function draw(count: number, from: number): readonly HelmCase[] {
  const cases = fc.sample(fc.oneof(helmCase, optionsCase), { numRuns: 5 * count, seed: from });
  const refused = cases.filter((one) => 'refusal' in pipeline(one)).slice(0, Math.floor(count / 4));
  const accepted = cases.filter((one) => 'objects' in pipeline(one)).slice(0, count - refused.length);
  return [...accepted, ...refused];
}

test.each(await supportedHelms())(
  `$name renders ${String(runs)} random values as release and pipeline do (FLINK_CHART_SEED=${String(seed)})`,
  async (helm) => {
    const cases = draw(runs, seed + helm.major);
    const answers = await withValuesFiles(
      cases.map(({ values }) => values),
      (files) => twoAtATime(cases, (one, index) => wholeChart(helm, one, files[index] ?? [])),
    );
    const found = cases.flatMap((one, index) => {
      const { answer, schema } = answers[index] ?? {};
      if (answer === undefined) throw new Error(`case ${String(index)} was lost`);
      const shown = `\n  ${JSON.stringify(one)}`;
      // What the schema refuses, the templates must refuse too.
      if (schema !== undefined && 'objects' in answer) return [`only the schema refuses: ${schema}${shown}`];
      return disagreements(answer, pipeline(one)).map((text) => text + shown);
    });
    const accepted = answers.filter(({ answer }) => 'objects' in answer).length;
    const bySchema = answers.filter(({ schema }) => schema !== undefined).length;
    console.log(
      `${helm.name}: ${String(runs)} whole renders, ${String(accepted)} accepted, ${String(bySchema)} refused by the schema first`,
    );
    expect(found.slice(0, 10)).toEqual([]);
    expect(accepted / runs, 'share accepted').toBeGreaterThanOrEqual(0.6);
  },
);
