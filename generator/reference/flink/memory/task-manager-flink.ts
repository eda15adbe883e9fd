import { memoryWords as words } from '../../../facts/words/memory.ts';
import type { Configuration } from '../options/configuration.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { addMemorySizes, maxMemorySize, shownMemorySize } from '../types/memory-size.ts';
import {
  checkNetworkMemory,
  networkMemoryRange,
  networkMemoryFromBuffers,
  usesNumberOfBuffers,
} from './network-memory.ts';
import { memorySize, type FlinkMemoryModel } from './process.ts';
import { rangeFraction, shareBeside, shareOf } from './range-fraction.ts';

const flinkOption = 'taskmanager.memory.flink.size';
const taskHeapOption = 'taskmanager.memory.task.heap.size';
const managedOption = 'taskmanager.memory.managed.size';

/** A TaskManager's Flink memory in bytes (`TaskExecutorFlinkMemory`). */
export interface TaskManagerFlinkMemory {
  readonly frameworkHeap: bigint;
  readonly frameworkOffHeap: bigint;
  readonly taskHeap: bigint;
  readonly taskOffHeap: bigint;
  readonly network: bigint;
  readonly managed: bigint;
  readonly totalFlink: bigint;
}

/** The components that are never derived. */
type FixedMemory = Pick<TaskManagerFlinkMemory, 'frameworkHeap' | 'frameworkOffHeap' | 'taskOffHeap'>;

/** `TaskExecutorFlinkMemoryUtils`. */
export const taskManagerFlinkMemory: FlinkMemoryModel<TaskManagerFlinkMemory> = {
  side: 'taskmanager',
  requiredOptions: [taskHeapOption, managedOption],

  fromRequiredOptions(configuration) {
    const taskHeap = memorySize(configuration, taskHeapOption);
    const managed = memorySize(configuration, managedOption);
    const given = { ...fixedMemory(configuration), taskHeap, managed };
    if (configuration.contains(flinkOption)) {
      return withRestAsNetwork(configuration, given, memorySize(configuration, flinkOption));
    }
    const withoutNetwork = addMemorySizes(...Object.values(given));
    const network = usesNumberOfBuffers(configuration)
      ? networkMemoryFromBuffers(configuration)
      : shareBeside(withoutNetwork, networkMemoryRange(configuration));
    return { ...given, network, totalFlink: addMemorySizes(withoutNetwork, network) };
  },

  fromTotal(configuration, totalFlink) {
    const fixed = fixedMemory(configuration);
    if (configuration.contains(taskHeapOption)) {
      const taskHeap = memorySize(configuration, taskHeapOption);
      const managed = managedMemory(configuration, totalFlink);
      return withRestAsNetwork(configuration, { ...fixed, taskHeap, managed }, totalFlink);
    }
    const managed = managedMemory(configuration, totalFlink);
    const network = usesNumberOfBuffers(configuration)
      ? networkMemoryFromBuffers(configuration)
      : shareOf(totalFlink, networkMemoryRange(configuration));
    const given = { ...fixed, managed, network };
    return { ...given, taskHeap: restOf(totalFlink, given), totalFlink };
  },
};

function fixedMemory(configuration: Configuration): FixedMemory {
  return {
    frameworkHeap: memorySize(configuration, 'taskmanager.memory.framework.heap.size'),
    frameworkOffHeap: memorySize(configuration, 'taskmanager.memory.framework.off-heap.size'),
    taskOffHeap: memorySize(configuration, 'taskmanager.memory.task.off-heap.size'),
  };
}

function managedMemory(configuration: Configuration, totalFlink: bigint): bigint {
  if (configuration.contains(managedOption)) return memorySize(configuration, managedOption);
  const range = rangeFraction(configuration, 0n, maxMemorySize, 'taskmanager.memory.managed.fraction');
  return shareOf(totalFlink, range);
}

/** Everything but the network memory is known: that is the rest, and must agree with its own options. */
function withRestAsNetwork(
  configuration: Configuration,
  given: Omit<TaskManagerFlinkMemory, 'network' | 'totalFlink'>,
  totalFlink: bigint,
): TaskManagerFlinkMemory {
  const network = restOf(totalFlink, given);
  checkNetworkMemory(configuration, network);
  return { ...given, network, totalFlink };
}

/** What a total leaves beside some components. */
function restOf(totalFlink: bigint, components: Readonly<Record<string, bigint>>): bigint {
  const sum = addMemorySizes(...Object.values(components));
  if (sum <= totalFlink) return totalFlink - sum;
  throw new RefusalError(flinkOption, say(words.partsAboveFlink, shownMemorySize(totalFlink), shownMemorySize(sum)));
}
