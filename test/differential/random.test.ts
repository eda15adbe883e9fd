import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonMap } from '../../generator/release/values-file.ts';
import { throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { randomCase } from '../helpers/random/case.ts';
import { Distribution } from '../helpers/random/distribution.ts';
import { toValues } from '../helpers/random/give.ts';
import { disagreements, givenValues, line, throughPipeline } from './sides.ts';

const full = process.env['FLINK_CHART_FULL'] !== undefined;
const runs = Number(process.env['FLINK_CHART_RUNS'] ?? (full ? 1500 : 200));
/** FLINK_CHART_SEED replays a run. */
const seed = Number(process.env['FLINK_CHART_SEED'] ?? Date.now() % 2 ** 31);

test.each(await helmBinaries())(
  `chart and pipeline agree on ${String(runs)} random values (FLINK_CHART_SEED=${String(seed)}), $name`,
  async (helm) => {
    const drawn = fc.sample(randomCase, { numRuns: runs, seed: seed + helm.major });
    const cases = drawn.map((one, index) =>
      givenValues(toValues(one, line.facts) as JsonMap, 'release', one.namespace, index % 4 === 0),
    );
    const answers = await throughTemplates(helm, cases);
    const distribution = new Distribution();
    const found = cases.flatMap((one, index) => {
      const answer = answers[index];
      const ours = throughPipeline(one);
      const first = drawn[index];
      if (answer === undefined || first === undefined) throw new Error(`case ${String(index)} was lost`);
      distribution.add(first, 'objects' in ours);
      return disagreements(answer, ours).map(
        (text) => `case ${String(index)}: ${text}\n  ${JSON.stringify(one.values['flinkConfiguration'])}`,
      );
    });
    console.log(distribution.toString());
    expect(found.slice(0, 10)).toEqual([]);
    if (runs >= 1000) expect(distribution.shortcomings(30)).toEqual([]);
  },
);
