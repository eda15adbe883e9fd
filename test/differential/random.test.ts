import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { throughTemplates } from '../harness/harness.ts';
import { randomCaseOf } from '../helpers/random/case.ts';
import { branchesOf, Distribution } from '../helpers/random/distribution.ts';
import { toValues } from '../helpers/random/give.ts';
import { seed } from '../helpers/replay.ts';
import { plan } from './plan.ts';
import { sidesOf } from './sides.ts';

test.each(await plan({ usual: 200, full: 1000 }))(
  `chart and pipeline agree on random values (FLINK_CHART_SEED=${String(seed)}): $shown`,
  async ({ line: name, runs, helm }) => {
    const { line, givenValues, throughPipeline, disagreements } = sidesOf(name);
    const drawn = fc.sample(randomCaseOf(line), { numRuns: runs, seed: seed + helm.major });
    const cases = drawn.map((one, index) =>
      givenValues(toValues(one, line.facts) as JsonMap, 'release', one.namespace, index % 20 === 0),
    );
    const answers = await throughTemplates(helm, cases, () => undefined, name);
    const distribution = new Distribution(branchesOf(line.facts));
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
