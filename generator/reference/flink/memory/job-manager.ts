import { memoryWords as words } from '../../../facts/words/memory.ts';
import type { Configuration } from '../options/configuration.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { addMemorySizes, shownMemorySize } from '../types/memory-size.ts';
import { memorySize, processMemory, withLegacySize, type FlinkMemoryModel, type ProcessMemory } from './process.ts';

const heapOption = 'jobmanager.memory.heap.size';
const offHeapOption = 'jobmanager.memory.off-heap.size';
const flinkOption = 'jobmanager.memory.flink.size';

/** The JobManager's Flink memory in bytes (`JobManagerFlinkMemory`). */
export interface JobManagerFlinkMemory {
  readonly jvmHeap: bigint;
  readonly offHeap: bigint;
  readonly totalFlink: bigint;
}

/** The JobManager's memory components and their sums, in bytes (`JobManagerProcessSpec`). */
export type JobManagerMemory = JobManagerFlinkMemory & ProcessMemory;

/** `JobManagerFlinkMemoryUtils`. */
const model: FlinkMemoryModel<JobManagerFlinkMemory> = {
  side: 'jobmanager',
  requiredOptions: [heapOption],

  fromRequiredOptions(configuration) {
    const jvmHeap = memorySize(configuration, heapOption);
    const offHeap = memorySize(configuration, offHeapOption);
    if (!configuration.contains(flinkOption)) {
      return { jvmHeap, offHeap, totalFlink: addMemorySizes(jvmHeap, offHeap) };
    }
    const totalFlink = memorySize(configuration, flinkOption);
    const total = shownMemorySize(totalFlink);
    const heap = shownMemorySize(jvmHeap);
    if (!configuration.contains(offHeapOption)) {
      if (totalFlink < jvmHeap) throw new RefusalError(flinkOption, say(words.heapAboveFlink, total, heap));
      return { jvmHeap, offHeap: totalFlink - jvmHeap, totalFlink };
    }
    if (addMemorySizes(jvmHeap, offHeap) !== totalFlink) {
      throw new RefusalError(flinkOption, say(words.notTheSum, total, heap, shownMemorySize(offHeap)));
    }
    return { jvmHeap, offHeap, totalFlink };
  },

  fromTotal(configuration, totalFlink) {
    const offHeap = memorySize(configuration, offHeapOption);
    if (totalFlink <= offHeap) {
      throw new RefusalError(flinkOption, say(words.noHeap, shownMemorySize(totalFlink), shownMemorySize(offHeap)));
    }
    return { jvmHeap: totalFlink - offHeap, offHeap, totalFlink };
  },
};

/**
 * The JobManager's memory as `JobManagerProcessUtils.processSpecFromConfigWithNewOptionToInterpretLegacyHeap` makes it of the total
 * process memory option. The container gets `mebiBytes(totalProcess)`.
 */
export function jobManagerProcessMemory(
  configuration: Configuration,
  environment: Readonly<Record<string, string>> | undefined,
): JobManagerMemory {
  return processMemory(model, configuration, environment);
}

/**
 * What the JobManager's start script finds (`JobManagerProcessUtils.generateDynamicConfigsStr`): key → size, of a configuration in which the
 * legacy heap options mean the heap itself.
 */
export function jobManagerStartOptions(
  configuration: Configuration,
  environment: Readonly<Record<string, string>> | undefined,
): [string, string][] {
  const memory = processMemory(model, withLegacySize('jobmanager', configuration, environment, heapOption), undefined);
  return [
    [heapOption, `${memory.jvmHeap}b`],
    [offHeapOption, `${memory.offHeap}b`],
    ['jobmanager.memory.jvm-metaspace.size', `${memory.jvmMetaspace}b`],
    ['jobmanager.memory.jvm-overhead.min', `${memory.jvmOverhead}b`],
    ['jobmanager.memory.jvm-overhead.max', `${memory.jvmOverhead}b`],
  ];
}
