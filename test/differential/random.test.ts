import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLine, lineNames } from '../../generator/lines.ts';
import type { JsonMap } from '../../generator/release/values-file.ts';
import { throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { randomCaseOf } from '../helpers/random/case.ts';
import { Distribution } from '../helpers/random/distribution.ts';
import { toValues } from '../helpers/random/give.ts';
import { sidesOf } from './sides.ts';

const full = process.env['FLINK_CHART_FULL'] !== undefined;
/** FLINK_CHART_SEED replays a run. */
const seed = Number(process.env['FLINK_CHART_SEED'] ?? Date.now() % 2 ** 31);
/** FLINK_CHART_LINE: one line only. */
const lines = lineNames.filter((name) => name === (process.env['FLINK_CHART_LINE'] ?? name));
const helms = await helmBinaries();

/** The default line in full; the others, unless asked for more, with one Helm each and fewer cases. */
const plan = lines.map((name, index) => {
  const isMain = full || name === defaultLine;
  const usual = full ? 1500 : isMain ? 200 : 100;
  const runs = Number(process.env['FLINK_CHART_RUNS'] ?? usual);
  return { name, runs, helms: isMain ? helms : helms.slice(index % 2, (index % 2) + 1) };
});

describe.each(plan)('line $name', ({ name, runs, helms: own }) => {
  const { line, givenValues, throughPipeline, disagreements } = sidesOf(name);

  test.each(own)(
    `chart and pipeline agree on ${String(runs)} random values (FLINK_CHART_SEED=${String(seed)}), $name`,
    async (helm) => {
      const drawn = fc.sample(randomCaseOf(line), { numRuns: runs, seed: seed + helm.major });
      const cases = drawn.map((one, index) =>
        givenValues(toValues(one, line.facts) as JsonMap, 'release', one.namespace, index % 8 === 0),
      );
      const answers = await throughTemplates(helm, cases, () => undefined, name);
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
});
