import fc from 'fast-check';
import { jobManagerMemoryOptions, taskManagerMemoryOptions, type Draws } from '../helpers/random/options.ts';
import { cpu, memorySize, mostly } from '../helpers/random/texts.ts';
import type { MemoryQuestion } from './oracle.ts';

/** Each of `draws` with that chance in 100. */
function each(draws: Draws, chance: number): fc.Arbitrary<Record<string, string>> {
  const optional = Object.entries(draws).map(([key, text]) =>
    fc.oneof(
      { arbitrary: fc.constant([]), weight: 100 - chance },
      { arbitrary: text.map((drawn) => [[key, drawn] as const]), weight: chance },
    ),
  );
  return fc.tuple(...optional).map((entries) => Object.fromEntries(entries.flat()));
}

const mebibytes = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** All of a JobManager's sizes, which add up, or miss it by a byte. */
const jobManagerSum = fc
  .record({
    heap: mebibytes(128, 2048),
    offHeap: mebibytes(0, 256),
    metaspace: mebibytes(64, 300),
    overhead: mebibytes(190, 1026),
    astray: fc.constantFrom(0, 0, 0, 1, -1),
  })
  .map(({ heap, offHeap, metaspace, overhead, astray }) => ({
    'jobmanager.memory.heap.size': `${heap}m`,
    'jobmanager.memory.off-heap.size': `${offHeap}m`,
    'jobmanager.memory.jvm-metaspace.size': `${metaspace}m`,
    'jobmanager.memory.flink.size': `${(heap + offHeap) * 2 ** 20 + astray}`,
    'jobmanager.memory.process.size': `${heap + offHeap + metaspace + overhead}m`,
  }));

/** The same of a TaskManager, where network memory is what is left. */
const taskManagerSum = fc
  .record({
    taskHeap: mebibytes(0, 2048),
    managed: mebibytes(0, 1024),
    network: mebibytes(62, 1026),
    metaspace: mebibytes(64, 300),
    overhead: mebibytes(190, 1026),
    buffers: fc.boolean(),
  })
  .map(({ taskHeap, managed, network, metaspace, overhead, buffers }) => ({
    'taskmanager.memory.task.heap.size': `${taskHeap}m`,
    'taskmanager.memory.managed.size': `${managed}m`,
    'taskmanager.memory.jvm-metaspace.size': `${metaspace}m`,
    // Framework heap and off-heap memory have 128m each unless said otherwise.
    'taskmanager.memory.flink.size': `${taskHeap + managed + network + 256}m`,
    'taskmanager.memory.process.size': `${taskHeap + managed + network + 256 + metaspace + overhead}m`,
    ...(buffers ? { 'taskmanager.network.numberOfBuffers': `${network * 32}` } : {}),
  }));

const jobManagerTotals = fc.oneof(
  { arbitrary: each({ 'jobmanager.memory.process.size': memorySize(500, 8192) }, 95), weight: 4 },
  { arbitrary: each({ 'jobmanager.memory.flink.size': memorySize(128, 6000) }, 100), weight: 3 },
  { arbitrary: each({ 'jobmanager.memory.heap.size': memorySize(128, 6000) }, 100), weight: 2 },
  { arbitrary: jobManagerSum, weight: 3 },
  {
    arbitrary: each(
      {
        'jobmanager.memory.process.size': memorySize(1000, 4096),
        'jobmanager.memory.flink.size': memorySize(600, 2500),
        'jobmanager.memory.heap.size': memorySize(300, 1500),
      },
      60,
    ),
    weight: 2,
  },
  {
    arbitrary: each(
      {
        'jobmanager.heap.size': memorySize(500, 4096),
        'jobmanager.heap.mb': mostly(mebibytes(500, 4096).map(String), fc.constantFrom('-5', '1g')),
      },
      70,
    ),
    weight: 1,
  },
);

const taskManagerTotals = fc.oneof(
  { arbitrary: each({ 'taskmanager.memory.process.size': memorySize(700, 16384) }, 95), weight: 4 },
  { arbitrary: each({ 'taskmanager.memory.flink.size': memorySize(500, 8192) }, 100), weight: 3 },
  {
    arbitrary: each(
      {
        'taskmanager.memory.task.heap.size': memorySize(0, 2048),
        'taskmanager.memory.managed.size': memorySize(0, 1024),
      },
      100,
    ),
    weight: 2,
  },
  { arbitrary: taskManagerSum, weight: 3 },
  {
    arbitrary: each(
      {
        'taskmanager.memory.process.size': memorySize(2500, 8192),
        'taskmanager.memory.flink.size': memorySize(1500, 4096),
        'taskmanager.memory.task.heap.size': memorySize(128, 1024),
        'taskmanager.memory.managed.size': memorySize(64, 512),
      },
      60,
    ),
    weight: 2,
  },
  {
    arbitrary: each(
      {
        'taskmanager.heap.size': memorySize(700, 4096),
        'taskmanager.heap.mb': mostly(mebibytes(700, 4096).map(String), fc.constantFrom('-5', '1g')),
      },
      70,
    ),
    weight: 1,
  },
);

const externalResources = fc.oneof(
  { arbitrary: fc.constant({}), weight: 19 },
  {
    arbitrary: each(
      {
        'external-resources': fc.constantFrom('gpu', 'gpu;fpga', 'none', '', `'unclosed`),
        'external-resource.gpu.amount': mostly(fc.constantFrom('1', '2'), fc.constantFrom('two', '1.5', '0'), 10),
      },
      80,
    ),
    weight: 1,
  },
);

/** A little of the rest, most of the time nothing. */
const few = (draws: Draws): fc.Arbitrary<Record<string, string>> =>
  fc.oneof({ arbitrary: fc.constant({}), weight: 2 }, { arbitrary: each(draws, 12), weight: 3 });

/** Configurations of both memory models, of every option that they read, and of the environment that 1.13 reads. */
export const memoryQuestion: fc.Arbitrary<MemoryQuestion> = fc
  .record({
    parts: fc.tuple(
      few(jobManagerMemoryOptions),
      few({
        ...taskManagerMemoryOptions,
        'taskmanager.cpu.cores': mostly(cpu, fc.constantFrom('0', '-1', 'NaN', '1e400')),
      }),
      externalResources,
      jobManagerTotals,
      taskManagerTotals,
    ),
    environment: each({ FLINK_JM_HEAP: memorySize(500, 4096), FLINK_TM_HEAP: memorySize(700, 4096) }, 4),
  })
  .map(({ parts, environment }) => ({
    configuration: Object.assign({}, ...parts) as Record<string, string>,
    environment,
  }));
