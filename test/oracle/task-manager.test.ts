import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployTaskManager } from '../../generator/reference/flink/deploy-task-manager.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { Distribution } from '../helpers/random/distribution.ts';
import { toClientInput } from '../helpers/random/give.ts';
import { randomTaskManagerCaseOf, taskManagerBranchesOf } from '../helpers/random/task-manager-options.ts';
import { RefusalNaming } from '../helpers/refusal-naming.ts';
import { inStableOrder } from '../helpers/stable-order.ts';
import { openOracle, type Oracle } from './oracle.ts';
import { linesInTest, seed } from '../helpers/replay.ts';

const runs = Number(process.env['FLINK_CHART_RUNS'] ?? 1000);

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

  test(`the TaskManager equals live Flink's on ${String(runs)} random configurations (FLINK_CHART_SEED=${String(seed)})`, async () => {
    const distribution = new Distribution(taskManagerBranchesOf);
    let refusedByJobManager = 0;
    const property = fc.asyncProperty(randomTaskManagerCaseOf(line), async (drawn) => {
      const input = toClientInput(drawn, line.facts);
      const [answer] = await oracle.askTaskManager([input]);
      if (answer === undefined) throw new Error('no answer');
      const ours = deployTaskManager(input, line);
      distribution.add(drawn, 'objects' in answer);
      if ('objects' in answer) {
        expect('pod' in ours ? inStableOrder([ours.pod]) : ours, 'pipeline (received) against live Flink').toEqual(
          inStableOrder(answer.objects),
        );
        return;
      }
      if (answer.side !== undefined) refusedByJobManager++;
      const isJudged = !answer.error.some(({ message }) => message?.startsWith('not judged: ') === true);
      const refused = { option: naming.refusal(answer).option, side: isJudged ? answer.side : 'image' };
      expect(
        'refusal' in ours ? { option: ours.refusal.option, side: ours.side } : ours,
        `live Flink: ${JSON.stringify(answer.error)}`,
      ).toEqual(refused);
    });
    await fc.assert(property, { numRuns: runs, seed });
    console.log(`${distribution.toString()}\n  refused by the JobManager: ${String(refusedByJobManager)}`);
    if (runs < 1000) return;
    expect(distribution.shortcomings(30, 40)).toEqual([]);
    expect(refusedByJobManager, 'refused by the JobManager').toBeGreaterThan(30);
  });
});
