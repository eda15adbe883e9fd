import { expect, test } from 'vitest';
import { jobManagerProcessMemory } from '../../../../../generator/reference/flink/memory/job-manager.ts';
import {
  jobManagerJvmParameters,
  taskManagerJvmParameters,
} from '../../../../../generator/reference/flink/memory/jvm-parameters.ts';
import { taskManagerProcessMemory } from '../../../../../generator/reference/flink/memory/task-manager.ts';
import { configured, refusedOption } from './stock.ts';

const limit = 'jobmanager.memory.enable-jvm-direct-memory-limit';

function jobManager(options: Readonly<Record<string, string>>): string {
  const configuration = configured({ 'jobmanager.memory.process.size': '1600m', ...options });
  return jobManagerJvmParameters(jobManagerProcessMemory(configuration, {}), configuration);
}

test('a JobManager', () => {
  expect(jobManager({})).toBe('-Xmx1073741824 -Xms1073741824 -XX:MaxMetaspaceSize=268435456');
});

test('a JobManager whose direct memory is limited', () => {
  expect(jobManager({ [limit]: 'TRUE' })).toBe(
    '-Xmx1073741824 -Xms1073741824 -XX:MaxDirectMemorySize=134217728 -XX:MaxMetaspaceSize=268435456',
  );
  expect(refusedOption(() => jobManager({ [limit]: 'yes' }))).toBe(limit);
});

test('a TaskManager', () => {
  const memory = taskManagerProcessMemory(configured({ 'taskmanager.memory.process.size': '1728m' }), {});
  expect(taskManagerJvmParameters(memory)).toBe(
    '-Xmx536870902 -Xms536870902 -XX:MaxDirectMemorySize=268435458 -XX:MaxMetaspaceSize=268435456',
  );
});
