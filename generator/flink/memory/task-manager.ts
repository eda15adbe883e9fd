import type { Configuration } from '../options/configuration.ts';

/** A TaskManager's memory components and their sums, in bytes, with its slots and cpu cores (`TaskExecutorProcessSpec`). */
export interface TaskManagerMemory {
  readonly frameworkHeap: bigint;
  readonly frameworkOffHeap: bigint;
  readonly taskHeap: bigint;
  readonly taskOffHeap: bigint;
  readonly network: bigint;
  readonly managed: bigint;
  readonly jvmMetaspace: bigint;
  readonly jvmOverhead: bigint;
  readonly totalFlink: bigint;
  readonly totalProcess: bigint;
  readonly slots: number;
  readonly cpuCores: number;
}

/** `TaskExecutorProcessUtils.processSpecFromConfig`, after the legacy heap options are mapped to TOTAL_PROCESS_MEMORY. */
export declare function taskManagerProcessMemory(
  configuration: Configuration,
  environment: Readonly<Record<string, string>>,
): TaskManagerMemory;
