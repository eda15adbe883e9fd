import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scripts } from '../../../generator/facts/scripts.ts';
import { root } from '../../../generator/root.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'flink-chart-tls-'));
  for (const name of ['source', 'conf']) mkdirSync(join(directory, name));
  writeFileSync(join(directory, 'source', 'conf.yaml'), 'parallelism.default: 1');
  writeFileSync(join(directory, 'source', 'log4j.properties'), 'a=b\n');
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** What the script makes of a password, by the quotation mark of a line's values. */
async function run(password: string, quote: string) {
  writeFileSync(join(directory, 'password'), password);
  const args = ['tls-password', 'source', 'password', 'conf', 'conf.yaml', quote];
  const PATH = `${join(root, 'test/helpers/bin')}:${process.env['PATH'] ?? ''}`;
  const { exitCode, stderr } = await execa('sh', ['-c', scripts.tlsPassword, ...args], {
    cwd: directory,
    env: { PATH },
    extendEnv: false,
    reject: false,
  });
  return { exitCode, stderr };
}

const written = (): string => readFileSync(join(directory, 'conf', 'conf.yaml'), 'utf8');
const lines = (text: string): string =>
  ['keystore', 'key', 'truststore'].map((name) => `\nsecurity.ssl.${name}-password: ${text}\n`).join('');

test('copies the files, and adds the password of stores and key behind a last line without an end', async () => {
  expect(await run("it's #1\n", "'")).toEqual({ exitCode: 0, stderr: '' });
  expect(written()).toBe(`parallelism.default: 1${lines("'it''s #1'")}`);
  expect(readFileSync(join(directory, 'conf', 'log4j.properties'), 'utf8')).toBe('a=b\n');
});

test('a line without quotation marks has the password as it is', async () => {
  expect((await run(`a'b"c\\d: e`, '')).exitCode).toBe(0);
  expect(written()).toBe(`parallelism.default: 1${lines(`a'b"c\\d: e`)}`);
});

test.each(['a#b', ' a', 'a '])('which cannot carry %j', async (password) => {
  const { exitCode, stderr } = await run(password, '');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('must have no # and no blank at its ends');
  expect(stderr).not.toContain(`"${password}"`);
});

test.each(['', 'a\nb'])('%j is not a password', async (password) => {
  expect(await run(password, "'")).toMatchObject({
    exitCode: 1,
    stderr: 'tls: the password of tls.passwordSecretRef must be one line.',
  });
});

test('what cannot be read keeps Flink from starting', async () => {
  rmSync(join(directory, 'conf'), { recursive: true });
  expect((await run('a', "'")).exitCode).toBe(1);
});
