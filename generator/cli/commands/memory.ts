import { memoryModels, type MemoryModels } from '../../reference/flink/deploy.ts';
import { type MemoryPart, jobManagerParts, taskManagerParts } from '../../reference/flink/memory/parts.ts';
import { loadLine } from '../disk/read-line.ts';
import { checkedInput } from '../../reference/values/client-input.ts';
import type { CommandResult } from './render.ts';
import { readValues, type ValuesInput } from '../disk/values-input.ts';

/**
 * `flink-chart memory`: what the memory of JobManager and TaskManager is divided into, as tables; or the refusal, with exit code 1.
 * @throws UsageError
 */
export function memoryCommand(input: ValuesInput): CommandResult {
  const line = loadLine(input.line);
  const released = checkedInput(readValues(input), input, line, { rules: true });
  const result = 'refusal' in released ? released : memoryModels(released.input, line);
  if ('refusal' in result) {
    return { exitCode: 1, stdout: '', stderr: `${result.refusal.option}: ${result.refusal.message}\n` };
  }
  return { exitCode: 0, stdout: tables(result.models), stderr: '' };
}

function tables({ jobManager, taskManager, jobManagerJvm, taskManagerJvm }: MemoryModels): string {
  const first = table('JobManager', jobManagerParts(jobManager), jobManagerJvm);
  return `${first}\n${table('TaskManager', taskManagerParts(taskManager), taskManagerJvm)}`;
}

function table(title: string, parts: readonly MemoryPart[], jvm: string): string {
  // Nothing at all is 0 % of nothing.
  const total = Math.max(Number(parts[0]?.bytes ?? 0n), 1);
  const width = Math.max(...parts.map(({ bytes }) => bytes.toString().length));
  const lines = parts.map(({ name, bytes, depth }) => {
    const label = `${'  '.repeat(depth)}${name}`.padEnd(24);
    const mebibytes = (Number(bytes) / 2 ** 20).toFixed(1).padStart(10);
    const share = ((100 * Number(bytes)) / total).toFixed(1).padStart(7);
    return `  ${label}${bytes.toString().padStart(width)} bytes ${mebibytes} MiB ${share} %\n`;
  });
  return `${title}\n${lines.join('')}  JVM: ${jvm}\n`;
}
