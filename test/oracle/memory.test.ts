import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JobManagerMemory, jobManagerProcessMemory } from '../../generator/reference/flink/memory/job-manager.ts';
import {
  jobManagerJvm,
  jobManagerJvmParameters,
  taskManagerJvm,
  taskManagerJvmParameters,
} from '../../generator/reference/flink/memory/jvm-parameters.ts';
import {
  type TaskManagerMemory,
  taskManagerProcessMemory,
} from '../../generator/reference/flink/memory/task-manager.ts';
import { indexCatalogue } from '../../generator/reference/flink/options/catalogue-index.ts';
import { Configuration } from '../../generator/reference/flink/options/configuration.ts';
import { RefusalError } from '../../generator/reference/flink/refusal.ts';
import type { Line } from '../../generator/facts/line.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { RefusalNaming } from '../helpers/refusal-naming.ts';
import { memoryQuestion } from './memory-draws.ts';
import {
  type MemoryAnswer,
  type MemoryModel,
  type MemoryQuestion,
  openOracle,
  type Oracle,
  type OracleError,
} from './oracle.ts';
import { seed } from '../helpers/replay.ts';

const runs = Number(process.env['FLINK_CHART_RUNS'] ?? 1000);

/** A side's sizes as texts, by the oracle's names; or the option that is at fault. */
type Outcome = Readonly<Record<string, string>> | { readonly refused: string };

function outcome(compute: () => Readonly<Record<string, string | bigint | number>>): Outcome {
  try {
    return Object.fromEntries(Object.entries(compute()).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { refused: error.option };
  }
}

/** What both sides have, by the oracle's names. */
function common(memory: JobManagerMemory | TaskManagerMemory, { heap, direct }: { heap: bigint; direct: bigint }) {
  return {
    process: memory.totalProcess,
    flink: memory.totalFlink,
    jvmHeap: heap,
    jvmDirect: direct,
    jvmMetaspace: memory.jvmMetaspace,
    jvmOverhead: memory.jvmOverhead,
  };
}

function pipeline({ configuration: texts, environment = {} }: MemoryQuestion, { catalogue, facts }: Line) {
  const configuration = new Configuration(indexCatalogue(catalogue), facts.configuration, Object.entries(texts));
  const legacy = facts.client.legacyMemory ? environment : undefined;
  return {
    jobManager: outcome(() => {
      const memory = jobManagerProcessMemory(configuration, legacy);
      const jvmParameters = jobManagerJvmParameters(memory, configuration);
      return { ...common(memory, jobManagerJvm(memory)), jvmParameters };
    }),
    taskManager: outcome(() => {
      const memory = taskManagerProcessMemory(configuration, legacy);
      const { frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, network, managed, cpuCores } = memory;
      return {
        ...common(memory, taskManagerJvm(memory)),
        ...{ frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, network, managed },
        cpu: cpuCores,
        jvmParameters: taskManagerJvmParameters(memory),
      };
    }),
  };
}

/** What the start scripts hand the process is another matter than its memory. */
function flink(side: MemoryModel | OracleError, naming: RefusalNaming): Outcome {
  if ('error' in side) return { refused: naming.refusal(side as OracleError).option };
  const { cpu, ...sizes } = Object.fromEntries(Object.entries(side).filter(([name]) => name !== 'dynamicParameters'));
  return cpu === undefined ? sizes : { ...sizes, cpu: String(Number(cpu)) };
}

describe.each(lineNames)('line %s', (name) => {
  const line = loadLine(name);
  const naming = new RefusalNaming(line.catalogue, line.facts.confFile);
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await openOracle(name);
  });
  afterAll(async () => {
    await oracle.close();
  });

  test(`the memory models equal live Flink's on ${runs} random configurations (FLINK_CHART_SEED=${seed})`, async () => {
    const tally: Record<string, number> = {};
    const count = (side: string, result: Outcome): void => {
      const title = `${side} ${'refused' in result ? `refused ${result.refused}` : 'computed'}`;
      tally[title] = (tally[title] ?? 0) + 1;
    };
    const property = fc.asyncProperty(memoryQuestion, async (question) => {
      const [answer] = (await oracle.askMemory([question])) as [MemoryAnswer];
      const theirs = { jobManager: flink(answer.jobManager, naming), taskManager: flink(answer.taskManager, naming) };
      count('JobManager', theirs.jobManager);
      count('TaskManager', theirs.taskManager);
      expect(pipeline(question, line), `pipeline (received) against live Flink: ${JSON.stringify(answer)}`).toEqual(
        theirs,
      );
    });
    await fc.assert(property, { numRuns: runs, seed });
    const rows = Object.entries(tally).sort(([, a], [, b]) => b - a);
    console.log(rows.map(([title, times]) => `${times} ${title}`).join('\n'));
    if (runs < 1000) return;
    for (const side of ['JobManager', 'TaskManager']) {
      expect(tally[`${side} computed`]).toBeGreaterThan(runs / 3);
      expect(rows.filter(([title]) => title.startsWith(`${side} refused`)).length).toBeGreaterThan(5);
    }
  });
});
