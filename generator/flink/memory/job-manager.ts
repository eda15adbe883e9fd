import type { Configuration } from '../options/configuration.ts';

/** The JobManager's memory components and their sums, in bytes (`JobManagerProcessSpec`). */
export interface JobManagerMemory {
  readonly jvmHeap: bigint;
  readonly offHeap: bigint;
  readonly jvmMetaspace: bigint;
  readonly jvmOverhead: bigint;
  readonly totalFlink: bigint;
  readonly totalProcess: bigint;
}

/** `JobManagerProcessUtils.processSpecFromConfigWithNewOptionToInterpretLegacyHeap`, for TOTAL_PROCESS_MEMORY. */
export declare function jobManagerProcessMemory(
  configuration: Configuration,
  environment: Readonly<Record<string, string>>,
): JobManagerMemory;
