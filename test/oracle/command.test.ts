import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../generator/root.ts';

// `npm run test:oracle` and `npm run catalogue` on machines that lack something: one line says what to do.

const directory = mkdtempSync(join(tmpdir(), 'flink-chart-oracle-'));
const programs = join(directory, 'bin');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

beforeAll(() => {
  mkdirSync(programs);
  symlinkSync(process.execPath, join(programs, 'node'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** Runs a command of the oracle where only the named programs are; they do nothing, but those with an exit code fail. */
async function run(command: string, args: readonly string[], found: Readonly<Record<string, number>>, cache: string) {
  const bin = mkdtempSync(join(directory, 'path-'));
  for (const [name, code] of Object.entries(found))
    writeFileSync(join(bin, name), `#!/bin/sh\necho no such release >&2\nexit ${String(code)}\n`, { mode: 0o755 });
  // Python is found with pip, which then fails to download.
  if (found['python3'] === 1)
    writeFileSync(
      join(bin, 'python3'),
      '#!/bin/sh\n[ "$3" = --version ] && exit 0\necho no such release >&2\nexit 1\n',
      {
        mode: 0o755,
      },
    );
  const { exitCode, stderr } = await execa(process.execPath, [tsx, join(root, 'test/oracle', command), ...args], {
    env: { PATH: `${bin}:${programs}`, FLINK_CHART_CACHE: cache, HOME: directory },
    extendEnv: false,
    reject: false,
  });
  return { exitCode, stderr: stderr.replace(/^Fetching.*\n/, '') };
}

const empty = join(directory, 'empty');
const fetched = join(directory, 'fetched');
for (const version of ['1.13.6', '2.3.0']) {
  mkdirSync(join(fetched, `flink-${version}`, 'lib'), { recursive: true });
  writeFileSync(join(fetched, `flink-${version}`, 'lib', 'flink-dist.jar'), '');
}

const java = 'These tests need Java 11 or later (Debian: openjdk-17-jdk-headless): `java` does not run; install it';
const cases = [
  ['a line that does not exist', ['--line', '9.9'], {}, empty, 'line 9.9: not known; the lines are 1.13, 1.20, 2.3'],
  ['no Java', ['--line', '2.3'], {}, empty, java],
  [
    'no Python',
    ['--line', '2.3'],
    { java: 0 },
    empty,
    'These tests need Python 3 with pip (Debian: python3-pip): `python3` does not run; install it',
  ],
  [
    'nothing to be had',
    ['--line', '2.3'],
    { java: 0, python3: 1 },
    empty,
    'pip could not download apache-flink-libraries==2.3.0: no such release',
  ],
  [
    'no compiler',
    ['--line', '2.3'],
    { java: 0 },
    fetched,
    'These tests need a Java development kit (Debian: openjdk-17-jdk-headless): `javac` does not run; install it',
  ],
  [
    'no Maven',
    ['--line', '2.3'],
    { java: 0, javac: 0 },
    fetched,
    'These tests need Maven (Debian: maven): `mvn` does not run; install it',
  ],
] as const;

test.each(cases)('%s', { timeout: 60_000 }, async (_, args, found, cache, says) => {
  expect(await run('run.ts', args, found, cache)).toEqual({ exitCode: 1, stderr: says });
});

test.each(cases.slice(0, 2))('the catalogue: %s', { timeout: 60_000 }, async (_, args, found, cache, says) => {
  expect(await run('catalogue.ts', args, found, cache)).toEqual({ exitCode: 1, stderr: says });
});

test.each([
  [['--ful'], /^Unknown option '--ful'/],
  [['--seed', 'x'], /^--seed x: expected is a whole number$/],
])('%j is a typing error', { timeout: 60_000 }, async (args, says) => {
  const { exitCode, stderr } = await run('run.ts', args, {}, empty);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(says);
  expect(stderr).not.toContain('\n');
});
