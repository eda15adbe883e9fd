import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { diffCommand } from '../../../generator/commands/diff.ts';
import { UsageError } from '../../../generator/commands/usage-error.ts';
import type { ValuesInput } from '../../../generator/commands/values-input.ts';
import { defaultLine } from '../../../generator/lines.ts';
import { root } from '../../../generator/read.ts';

function release(...sets: readonly string[]): ValuesInput {
  const typed = sets.map((text) => ({ kind: 'typed' as const, text }));
  return { line: defaultLine, name: 'flink', namespace: 'default', files: [], sets: typed };
}

test('exit codes', () => {
  expect(diffCommand([release(), release()], { colour: false })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  const changed = diffCommand([release(), release('jobManager.resource.cpu=2')], { colour: true });
  expect(changed).toMatchObject({ exitCode: 1, stderr: '' });
  expect(changed.stdout).toContain('\u001b[31m-');
});

test.each([
  [[release()], /^expected two releases/],
  [[release(), release(), release()], /^expected two releases/],
  [[release(), release('mode=x')], /^defaults: mode: is "x": expected session or application$/],
])('usage', (releases, message) => {
  expect(() => diffCommand(releases, { colour: false })).toThrow(UsageError);
  expect(() => diffCommand(releases, { colour: false })).toThrow(message);
});

/** Commands of a page that are followed by what they print. */
function shown(page: string): { command: string; output: string }[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(
    /```(?:console|diff)\n\$ npx flink-chart (.+)\n([\s\S]*?)```/g,
  );
  return Array.from(blocks, ([, command = '', output = '']) => ({ command, output }));
}

test.each(shown('docs/environments.md'))(
  'docs/environments.md shows what $command prints',
  { timeout: 60_000 },
  async ({ command, output }) => {
    const tsx = join(root, 'node_modules/.bin/tsx');
    const { stdout, exitCode } = await execa(tsx, [join(root, 'generator/cli.ts'), ...command.split(' ')], {
      cwd: root,
      reject: false,
    });
    expect({ exitCode, stdout: `${stdout}\n`.replace(/^\n$/, '') }).toEqual({
      exitCode: command.startsWith('diff') ? 1 : 0,
      stdout: output,
    });
  },
);

test('docs/environments.md shows a difference', () => {
  expect(shown('docs/environments.md').map(({ command }) => command.split(' ', 1)[0])).toContain('diff');
});
