import { expect, test } from 'vitest';
import { diffCommand } from '../../../../generator/cli/commands/diff.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';
import type { ValuesInput } from '../../../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../../../generator/facts/lines/all.ts';

function release(...sets: readonly string[]): ValuesInput {
  const typed = sets.map((text) => ({ kind: 'typed' as const, text }));
  return { line: defaultLine, name: 'flink', namespace: 'default', files: [], sets: typed };
}

test('exit codes', () => {
  expect(diffCommand([release(), release()], { colour: false })).toEqual({
    exitCode: 0,
    stdout: 'What this change does to what runs:\n- Nothing changes, and nothing restarts.\n',
    stderr: '',
  });
  const changed = diffCommand([release(), release('jobManager.resource.cpu=2')], { colour: true });
  expect(changed).toMatchObject({ exitCode: 1, stderr: '' });
  expect(changed.stdout).toContain('\u001b[31m-');
  expect(changed.stdout).toMatch(/\nWhat this change does to what runs:\n- The JobManager of "flink" restarts/);
});

test.each([
  [[release()], /^expected two releases/],
  [[release(), release(), release()], /^expected two releases/],
  [[release(), release('mode=x')], /^defaults: mode: must be session or application, not "x"$/],
])('usage', (releases, message) => {
  expect(() => diffCommand(releases, { colour: false })).toThrow(UsageError);
  expect(() => diffCommand(releases, { colour: false })).toThrow(message);
});
