import { memoryModels, type MemoryModels } from '../flink/deploy.ts';
import { loadLine } from '../lines.ts';
import { release } from '../release/client-input.ts';
import type { CommandResult } from './render.ts';
import { readValues, type ValuesInput } from './values-input.ts';

/**
 * `flink-chart memory`: what the memory of JobManager and TaskManager is divided into, as tables; or the refusal, with exit code 1.
 * @throws UsageError
 */
export function memoryCommand(input: ValuesInput): CommandResult {
  const line = loadLine(input.line);
  const released = release(readValues(input), input, line, { rules: true });
  const result = 'refusal' in released ? released : memoryModels(released.input, line);
  if ('refusal' in result) {
    return { exitCode: 1, stdout: '', stderr: `${result.refusal.option}: ${result.refusal.message}\n` };
  }
  return { exitCode: 0, stdout: tables(result.models), stderr: '' };
}

type Row = readonly [name: string, bytes: bigint];

function tables({ jobManager, taskManager, jobManagerJvm, taskManagerJvm }: MemoryModels): string {
  const master: Row[] = [
    ['total process memory', jobManager.totalProcess],
    ['  total Flink memory', jobManager.totalFlink],
    ['    JVM heap', jobManager.jvmHeap],
    ['    off-heap', jobManager.offHeap],
    ['  JVM metaspace', jobManager.jvmMetaspace],
    ['  JVM overhead', jobManager.jvmOverhead],
  ];
  const worker: Row[] = [
    ['total process memory', taskManager.totalProcess],
    ['  total Flink memory', taskManager.totalFlink],
    ['    framework heap', taskManager.frameworkHeap],
    ['    task heap', taskManager.taskHeap],
    ['    managed', taskManager.managed],
    ['    framework off-heap', taskManager.frameworkOffHeap],
    ['    task off-heap', taskManager.taskOffHeap],
    ['    network', taskManager.network],
    ['  JVM metaspace', taskManager.jvmMetaspace],
    ['  JVM overhead', taskManager.jvmOverhead],
  ];
  return `${table('JobManager', master, jobManagerJvm)}\n${table('TaskManager', worker, taskManagerJvm)}`;
}

function table(title: string, rows: readonly Row[], jvm: string): string {
  // Nothing at all is 0 % of nothing.
  const total = Math.max(Number(rows[0]?.[1] ?? 0n), 1);
  const width = Math.max(...rows.map(([, bytes]) => bytes.toString().length));
  const lines = rows.map(([name, bytes]) => {
    const mebibytes = (Number(bytes) / 2 ** 20).toFixed(1).padStart(10);
    const share = ((100 * Number(bytes)) / total).toFixed(1).padStart(7);
    return `  ${name.padEnd(24)}${bytes.toString().padStart(width)} bytes ${mebibytes} MiB ${share} %\n`;
  });
  return `${title}\n${lines.join('')}  JVM: ${jvm}\n`;
}
