import type { Configuration } from '../options/configuration.ts';
import type { JobManagerMemory } from './job-manager.ts';
import type { TaskManagerMemory } from './task-manager.ts';

/** The sizes that the JVM of a process is told, in bytes (`ProcessMemorySpec`). */
export interface JvmSizes {
  readonly heap: bigint;
  readonly direct: bigint;
  readonly metaspace: bigint;
}

/** Heap and direct memory of a JobManager (`JobManagerFlinkMemory`). */
export function jobManagerJvm({ jvmHeap, offHeap, jvmMetaspace }: JobManagerMemory): JvmSizes {
  return { heap: jvmHeap, direct: offHeap, metaspace: jvmMetaspace };
}

/** Heap and direct memory of a TaskManager (`TaskExecutorFlinkMemory`): managed memory is neither. */
export function taskManagerJvm(memory: TaskManagerMemory): JvmSizes {
  return {
    heap: memory.frameworkHeap + memory.taskHeap,
    direct: memory.frameworkOffHeap + memory.taskOffHeap + memory.network,
    metaspace: memory.jvmMetaspace,
  };
}

/**
 * `JobManagerProcessUtils.generateJvmParametersStr`: direct memory is limited only if asked for.
 * @throws RefusalError if the option that asks for it is no boolean
 */
export function jobManagerJvmParameters(memory: JobManagerMemory, configuration: Configuration): string {
  const limited = configuration.getBoolean('jobmanager.memory.enable-jvm-direct-memory-limit') ?? false;
  return jvmParameters(jobManagerJvm(memory), limited);
}

/** `TaskExecutorProcessUtils`: direct memory is always limited. */
export function taskManagerJvmParameters(memory: TaskManagerMemory): string {
  return jvmParameters(taskManagerJvm(memory), true);
}

/** `ProcessMemoryUtils.generateJvmParametersStr`. */
function jvmParameters({ heap, direct, metaspace }: JvmSizes, limitDirectMemory: boolean): string {
  const limit = limitDirectMemory ? [`-XX:MaxDirectMemorySize=${direct}`] : [];
  return [`-Xmx${heap}`, `-Xms${heap}`, ...limit, `-XX:MaxMetaspaceSize=${metaspace}`].join(' ');
}
