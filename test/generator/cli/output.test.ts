import { existsSync } from 'node:fs';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { command } from '../../helpers/command.ts';

// What becomes of an output that is not taken whole.

const run = (shell: string) =>
  execa('bash', ['-c', `set -o pipefail; ${shell}`, '-', command], { reject: false, stdin: 'ignore', timeout: 60_000 });

test('a reader that stops early is no fault', async () => {
  const { exitCode, stdout, stderr } = await run(
    'node "$1" render --set clusterId=a | { read -r line; printf "%s" "$line"; }',
  );
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: 'apiVersion: apps/v1', stderr: '' });
});

test.runIf(existsSync('/dev/full'))('a full disk is told in one line', async () => {
  const { exitCode, stderr } = await run('node "$1" render > /dev/full');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^error: standard output cannot be written: ENOSPC[^\n]*$/);
});
