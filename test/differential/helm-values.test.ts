import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { throughTemplates } from '../harness/harness.ts';
import { helmCase } from '../helpers/random/helm-values.ts';
import { seed } from '../helpers/replay.ts';
import { plan } from './plan.ts';
import { sidesOf } from './sides.ts';

test.each(await plan({ usual: 200, full: 1000 }))(
  `chart and pipeline agree on random Helm-side values (FLINK_CHART_SEED=${String(seed)}): $shown`,
  async ({ line, runs, helm }) => {
    const { givenValues, throughPipeline, disagreements } = sidesOf(line);
    const drawn = fc.sample(helmCase, { numRuns: runs, seed: seed + helm.major });
    const cases = drawn.map((one) => givenValues(one.values, one.name, one.namespace, true));
    const answers = await throughTemplates(helm, cases, () => undefined, line);
    const refusals = new Map<string, number>();
    const used = new Map<string, number>();
    let accepted = 0;
    const found = cases.flatMap((one, index) => {
      const answer = answers[index];
      const own = drawn[index]?.values ?? {};
      if (answer === undefined) throw new Error(`case ${String(index)} was lost`);
      const pipeline = throughPipeline(one);
      if ('objects' in pipeline) accepted++;
      else count(refusals, pipeline.refusal.option);
      for (const value of Object.keys(own)) count(used, value);
      return disagreements(answer, pipeline).map((text) => `${text}\n  ${JSON.stringify({ ...one, values: own })}`);
    });
    const table = (title: string, counts: ReadonlyMap<string, number>): string =>
      `${title}: ${[...counts]
        .sort(([, a], [, b]) => b - a)
        .map((entry) => entry.join(' '))
        .join(', ')}`;
    console.log(
      [`${String(accepted)} of ${String(runs)} accepted`, table('values', used), table('refused', refusals)].join('\n'),
    );
    expect(found.slice(0, 10)).toEqual([]);
    if (runs < 200) return;
    expect(accepted / runs, 'share accepted').toBeGreaterThanOrEqual(0.6);
    expect(accepted / runs, 'share accepted').toBeLessThanOrEqual(0.85);
  },
);

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
