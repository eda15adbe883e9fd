import { expect, test } from 'vitest';
import { runProgram } from '../../../../generator/cli/processes/run-program.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';

const how = { option: '--helm PATH' };

test('what a program prints comes back as it is, with its exit code', async () => {
  expect(await runProgram('/bin/sh', ['-c', 'cat; echo " b" >&2; exit 3'], { ...how, input: 'a\n\n' })).toEqual({
    exitCode: 3,
    stdout: 'a\n\n',
    stderr: ' b\n',
    timedOut: false,
  });
});

test('it may leave its input unread, or find none', async () => {
  expect(await runProgram('/bin/sh', ['-c', 'exit 0'], { ...how, input: 'x'.repeat(1e6) })).toMatchObject({
    exitCode: 0,
  });
  expect(await runProgram('/bin/sh', ['-c', 'cat'], how)).toMatchObject({ exitCode: 0, stdout: '' });
});

test('one that a signal ends has failed', async () => {
  expect(await runProgram('/bin/sh', ['-c', 'kill -9 $$'], how)).toMatchObject({ exitCode: 1, timedOut: false });
});

test('one that takes longer than it may is stopped', async () => {
  const before = Date.now();
  expect(await runProgram('/bin/sh', ['-c', 'exec sleep 60'], { ...how, timeout: 200 })).toMatchObject({
    exitCode: 1,
    timedOut: true,
  });
  expect(Date.now() - before).toBeLessThan(10_000);
});

test.each(['/nowhere/helm', 'no-such-program', '/tmp'])('%s does not run', async (program) => {
  const missing = runProgram(program, [], how);
  await expect(missing).rejects.toThrow(UsageError);
  await expect(missing).rejects.toThrow(`${program} does not run: install it, or name one by --helm PATH`);
});
