import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { upgradeCommand, type UpgradeOptions } from '../../../../generator/cli/commands/upgrade.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'flink-chart-upgrade-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const old = 'flinkConfiguration:\n  akka.ask.timeout: 1 s\n';
function file(name: string, text: string | Uint8Array = old): string {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
}
const read = (path: string): string => readFileSync(path, 'utf8');
const run = (options: Partial<UpgradeOptions>): ReturnType<typeof upgradeCommand> =>
  upgradeCommand({ from: '1.13', to: '1.20', files: [], inPlace: false, force: false, ...options });

test('to standard output; the file stays', () => {
  const path = file('a.yaml');
  const { exitCode, stdout, stderr } = run({ files: [path] });
  expect([exitCode, stdout]).toEqual([0, old.replace('akka', 'pekko')]);
  expect(stderr).toContain(`${path}:2: done: akka.ask.timeout: now pekko.ask.timeout\n`);
  expect(read(path)).toBe(old);
});

test('in place, several files', () => {
  const [a, b] = [file('a.yaml'), file('b.yaml', 'flinkConfiguration: {jobmanager.heap.size: 1g}\n')];
  expect(run({ to: '2.3', files: [a, b], inPlace: true })).toMatchObject({ exitCode: 1, stdout: '' });
  expect([read(a), read(b)]).toEqual([old.replace('akka', 'pekko'), 'flinkConfiguration: {}\n']);
});

test('to another file', () => {
  const [path, output] = [file('a.yaml'), join(directory, 'new.yaml')];
  expect(run({ files: [path], output })).toMatchObject({ exitCode: 0, stdout: '' });
  expect([read(path), read(output)]).toEqual([old, old.replace('akka', 'pekko')]);
});

test('to a file that is there: it stays, unless it is forced, and keeps its mode', () => {
  const [path, output] = [file('a.yaml'), file('mine.yaml', 'mine: true\n')];
  chmodSync(output, 0o640);
  for (const there of [output, path, directory]) {
    expect(() => run({ files: [path], output: there })).toThrow(UsageError);
    expect(() => run({ files: [path], output: there })).toThrow(
      /is there already: --force writes over it$|is a directory/,
    );
  }
  expect(() => run({ files: [path], output: '' })).toThrow(/^-o: expected the name of a file$/);
  expect([read(path), read(output)]).toEqual([old, 'mine: true\n']);
  expect(run({ files: [path], output, force: true })).toMatchObject({ exitCode: 0, stdout: '' });
  expect([read(output), statSync(output).mode & 0o777]).toEqual([old.replace('akka', 'pekko'), 0o640]);
  expect(readdirSync(directory).sort()).toEqual(['a.yaml', 'mine.yaml']);
});

test('what only its owner reads becomes a file that only its owner reads', () => {
  const [path, output] = [file('a.yaml'), join(directory, 'new.yaml')];
  chmodSync(path, 0o600);
  run({ files: [path], output });
  expect(statSync(output).mode & 0o777).toBe(0o600);
});

test.each([
  [{ from: '2.3', to: '1.13' }, /^--to 1\.13: expected a later line than 2\.3; there is no way back$/],
  [{ from: '1.20', to: '1.20' }, /^--to 1\.20: expected a later line than 1\.20/],
  [{ files: [] }, /^no values file/],
  [{ files: ['a.yaml', 'a.yaml'] }, /^several files: expected --in-place$/],
  [{ inPlace: true, output: 'x' }, /^--in-place and -o: expected one of them$/],
  [{ files: ['nowhere.yaml'] }, /nowhere\.yaml: there is no such file$/],
  [{ files: ['a.yaml', 'broken.yaml'], inPlace: true }, /broken\.yaml:\d+:\d+: \S/],
  [{ files: ['a.yaml', 'two.yaml'], inPlace: true }, /two\.yaml:2:1: more than one YAML document/],
  [{ files: ['a.yaml', 'binary.yaml'], inPlace: true }, /binary\.yaml: is not UTF-8$/],
  [{ output: 'no/such/folder' }, /there is no directory .*no.such$/],
] as const)('%j: one line, nothing written', (options: Partial<UpgradeOptions>, message) => {
  const path = file('a.yaml');
  file('broken.yaml', 'a: [');
  file('two.yaml', 'a: 1\n---\nb: 1\n');
  file('binary.yaml', Uint8Array.of(0xff));
  const files = (options.files ?? ['a.yaml']).map((name) => join(directory, name));
  const input = { ...options, files, ...(options.output !== undefined && { output: join(directory, options.output) }) };
  expect(() => run(input)).toThrow(UsageError);
  expect(() => run(input)).toThrow(message);
  expect(read(path)).toBe(old);
});
