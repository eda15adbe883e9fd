import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, expect, test } from 'vitest';
import { checkCommand } from '../../../../generator/cli/commands/check.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';
import { command } from '../../../helpers/command.ts';

const directory = mkdtempSync(join(tmpdir(), 'flink-chart-check-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});
const file = (name: string, content: string | Uint8Array): void => {
  writeFileSync(join(directory, name), content);
};
file('good.yaml', 'mode: session\n');
file('bad.yaml', 'mode: x\n');
file('doubtful.yaml', 'flinkConfiguration: {web.port: 1}\n');
file('ha.yaml', 'highAvailability: {type: kubernetes, directory: s3://a}\ns3: {plugin: presto}\n');
file('no-s3.yaml', 'highAvailability: {type: kubernetes, directory: s3://a}\n');
file('binary.yaml', Uint8Array.of(0xff, 0xfe, 0x00));

const path = (name: string): string => join(directory, name);
const options = { line: '1.13', format: 'text', failOn: 'error' } as const;
const release = (...names: readonly string[]) => ({ name: 'flink', namespace: 'a', files: names.map(path) });

test.each([
  ['error', 'good.yaml', 0, 'no findings\n'],
  ['error', 'bad.yaml', 1, '1 error\n'],
  ['never', 'bad.yaml', 0, '1 error\n'],
  ['error', 'doubtful.yaml', 0, '1 warning\n'],
  ['warning', 'doubtful.yaml', 1, '1 warning\n'],
] as const)('--fail-on %s of %s: exit code %i', (failOn, file, exitCode, stderr) => {
  expect(checkCommand([release(file)], { ...options, failOn })).toMatchObject({ exitCode, stderr });
});

test('several files of one release, several releases', () => {
  expect(checkCommand([release('bad.yaml', 'good.yaml')], options)).toMatchObject({ exitCode: 0 });
  const twice = [release('ha.yaml'), release('good.yaml', 'ha.yaml')];
  expect(checkCommand(twice, options)).toMatchObject({ exitCode: 1, stderr: '1 error, 2 warnings\n' });
});

test.each([
  [['nowhere.yaml'], /nowhere\.yaml: there is no such file$/],
  [['binary.yaml'], /binary\.yaml: is not UTF-8$/],
  [['.'], /is a directory: expected a file$/],
  [[], /^no values file: expected -f values\.yaml$/],
])('%j cannot be read', (names, message) => {
  expect(() => checkCommand([release(...names)], options)).toThrow(UsageError);
  expect(() => checkCommand([release(...names)], options)).toThrow(message);
});

async function check(
  ...args: readonly string[]
): Promise<{ exitCode: number | undefined; stdout: string; stderr: string }> {
  const { exitCode, stdout, stderr } = await execa('node', [command, 'check', '--line', '1.13', ...args], {
    cwd: directory,
    reject: false,
  });
  return { exitCode, stdout, stderr };
}

test.each([
  [['-f', 'bad.yaml'], 1, /^bad\.yaml:1:1: error: mode: must be session or application, not "x"$/, /^1 error$/],
  [['-f', 'ha.yaml', '--', '-f', 'ha.yaml', '--name', 'b'], 0, /^$/, /^no findings$/],
  [['-f', 'no-s3.yaml', '--', '-f', 'no-s3.yaml', '--name', 'b'], 1, /no file system for s3:/, /^1 error$/],
  [['good.yaml'], 2, /^$/, /^error: unexpected good\.yaml: expected -f good\.yaml$/],
  [['-f', 'good.yaml', '--', '--nope'], 2, /^$/, /^error: unknown option '--nope'$/],
  [['-f', 'good.yaml', '--format', 'xml'], 2, /^$/, /^error: option '--format <format>' argument 'xml' is invalid/],
] as const)('%j', { timeout: 60_000 }, async (args, exitCode, stdout, stderr) => {
  expect(await check(...args)).toEqual({
    exitCode,
    stdout: expect.stringMatching(stdout) as string,
    stderr: expect.stringMatching(stderr) as string,
  });
});
