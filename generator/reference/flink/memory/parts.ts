import type { JobManagerMemory } from './job-manager.ts';
import type { TaskManagerMemory } from './task-manager.ts';

/** One line of a process's memory: a component, or the sum of those below it. */
export interface MemoryPart {
  readonly name: string;
  readonly bytes: bigint;
  /** How deep it lies in the whole, which is 0. */
  readonly depth: 0 | 1 | 2;
  readonly isSum: boolean;
}

/** What a JobManager's memory is divided into (`JobManagerProcessSpec`), each sum above its parts. */
export function jobManagerParts(memory: JobManagerMemory): MemoryPart[] {
  return [
    sum('total process memory', memory.totalProcess, 0),
    sum('total Flink memory', memory.totalFlink, 1),
    part('JVM heap', memory.jvmHeap, 2),
    part('off-heap', memory.offHeap, 2),
    part('JVM metaspace', memory.jvmMetaspace, 1),
    part('JVM overhead', memory.jvmOverhead, 1),
  ];
}

/** What a TaskManager's memory is divided into (`TaskExecutorProcessSpec`), each sum above its parts. */
export function taskManagerParts(memory: TaskManagerMemory): MemoryPart[] {
  return [
    sum('total process memory', memory.totalProcess, 0),
    sum('total Flink memory', memory.totalFlink, 1),
    part('framework heap', memory.frameworkHeap, 2),
    part('task heap', memory.taskHeap, 2),
    part('managed', memory.managed, 2),
    part('framework off-heap', memory.frameworkOffHeap, 2),
    part('task off-heap', memory.taskOffHeap, 2),
    part('network', memory.network, 2),
    part('JVM metaspace', memory.jvmMetaspace, 1),
    part('JVM overhead', memory.jvmOverhead, 1),
  ];
}

function part(name: string, bytes: bigint, depth: MemoryPart['depth']): MemoryPart {
  return { name, bytes, depth, isSum: false };
}

function sum(name: string, bytes: bigint, depth: MemoryPart['depth']): MemoryPart {
  return { name, bytes, depth, isSum: true };
}
