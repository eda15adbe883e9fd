import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deploy } from '../../generator/reference/flink/deploy.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { branchesOf, Distribution } from '../helpers/random/distribution.ts';
import { randomCaseOf } from '../helpers/random/case.ts';
import { toClientInput } from '../helpers/random/give.ts';
import { RefusalNaming } from '../helpers/refusal-naming.ts';
import { openOracle, type Oracle } from './oracle.ts';
import { differencesToFlink } from './random-difference.ts';
import { linesInTest, seed } from '../helpers/replay.ts';

const runs = Number(process.env['FLINK_CHART_RUNS'] ?? 2000);

describe.each(linesInTest)('Flink %s', (name) => {
  const line = loadLine(name);
  const naming = new RefusalNaming(line.catalogue, line.facts.confFile);
  let oracle: Oracle;

  beforeAll(async () => {
    oracle = await openOracle(name);
  });
  afterAll(async () => {
    await oracle.close();
  });

  test(`the pipeline equals live Flink on ${String(runs)} random configurations (FLINK_CHART_SEED=${String(seed)})`, async () => {
    const distribution = new Distribution(branchesOf(line.facts));
    const property = fc.asyncProperty(randomCaseOf(line), async (drawn) => {
      const input = toClientInput(drawn, line.facts);
      const [answer] = await oracle.ask([input]);
      if (answer === undefined) throw new Error('no answer');
      const flink = 'objects' in answer ? answer : { refused: naming.refusal(answer) };
      const ours = deploy(input, line);
      distribution.add(drawn, 'objects' in answer);
      const found = differencesToFlink('objects' in ours ? ours : { refused: ours.refusal }, flink);
      if (found.length > 0) throw new Error(found.join('\n'));
    });
    // fast-check makes a failing case smaller before it reports it, with the seed that replays it.
    await fc.assert(property, { numRuns: runs, seed });
    console.log(distribution.toString());
    if (runs >= 1000) expect(distribution.shortcomings(30)).toEqual([]);
  });
});
