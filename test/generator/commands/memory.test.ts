import { expect, test } from 'vitest';
import { memoryCommand } from '../../../generator/commands/memory.ts';
import type { SetArgument } from '../../../generator/release/merge.ts';

function memory(...options: readonly string[]): ReturnType<typeof memoryCommand> {
  const sets = options.map((text): SetArgument => ({ kind: 'string', text: `flinkConfiguration.${text}` }));
  return memoryCommand({ line: '1.13', name: 'demo', namespace: 'here', files: [], sets });
}

test('both models of the stock configuration, as Flink 1.13 logs them', () => {
  const { exitCode, stdout, stderr } = memory();
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toBe(``);
});

test('sizes that do not fit are refused', () => {
  expect(memory('jobmanager\\.memory\\.process\\.size=300m')).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/^jobmanager\.memory\.process\.size: .*\n$/) as string,
  });
});
