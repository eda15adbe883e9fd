import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, test } from 'vitest';
import { generate } from '../../../generator/chart/generate.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { readTemplates } from '../../../generator/cli/disk/read-templates.ts';
import { root } from '../../../generator/root.ts';
import { differences, write } from '../../../generator/cli/disk/write.ts';
import { command } from '../../helpers/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'flink-chart-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cli = (...args: string[]) => execa('node', [command, ...args], { reject: false });

describe('the files on disk', () => {
  test('are what the generator writes', () => {
    const templates = readTemplates();
    const files = new Map(lineNames.flatMap((name) => [...generate(loadLine(name), templates)]));
    expect(differences(root, files, ['charts'])).toEqual([]);
  });

  test('written, then left alone, compared and cleared of stale files', () => {
    const files = new Map([
      ['charts/a/one.txt', '1\n'],
      ['charts/a/deep/two.txt', '2\n'],
    ]);
    expect(differences(folder, files, ['charts/a']).map(({ kind }) => kind)).toEqual(['missing', 'missing']);
    write(folder, files, ['charts/a']);
    expect(write(folder, files, ['charts/a'])).toEqual([]);

    writeFileSync(join(folder, 'charts/a/one.txt'), 'changed');
    mkdirSync(join(folder, 'charts/a/old'));
    writeFileSync(join(folder, 'charts/a/old/three.txt'), 'old');
    writeFileSync(join(folder, 'charts/other.txt'), 'not ours');
    const expected = [
      { path: 'charts/a/old/three.txt', kind: 'stale' },
      { path: 'charts/a/one.txt', kind: 'differs' },
    ];
    expect(differences(folder, files, ['charts/a'])).toEqual(expected);
    expect(readFileSync(join(folder, 'charts/a/one.txt'), 'utf8')).toBe('changed');
    expect(write(folder, files, ['charts/a'])).toEqual(expected);
    expect(differences(folder, files, ['charts/a'])).toEqual([]);
    expect(readFileSync(join(folder, 'charts/other.txt'), 'utf8')).toBe('not ours');
  });
});

describe('the command line', { timeout: 60_000 }, () => {
  test.each([
    [['generate', '--nope'], "error: unknown option '--nope'"],
    [['nope'], "error: unknown command 'nope': flink-chart --help lists them"],
    [
      ['generate', '--line', '9.9'],
      "error: option '--line <line>' argument '9.9' is invalid. Allowed choices are 1.13, 1.20, 2.3.",
    ],
  ])('%j is a usage error: one line, exit code 2', async (args, message) => {
    const { exitCode, stderr, stdout } = await cli(...args);
    expect({ exitCode, stderr, stdout }).toEqual({ exitCode: 2, stderr: message, stdout: '' });
  });

  test('--help and no command at all', async () => {
    const help = await cli('--help');
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain('generate');
    expect((await cli()).exitCode).toBe(2);
  });
});
