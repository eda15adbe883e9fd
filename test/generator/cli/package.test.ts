import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderCommand } from '../../../generator/commands/render.ts';
import { defaultLine } from '../../../generator/lines.ts';
import { installedCommand } from '../../helpers/package.ts';

const directory = mkdtempSync(join(tmpdir(), 'flink-chart-package-'));
let command = '';
beforeAll(async () => {
  command = await installedCommand(directory);
}, 60_000);
afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('the installed package', () => {
  test('renders without a package beside it what the checkout renders', async () => {
    const input = { line: defaultLine, name: 'demo', namespace: 'here', files: [], sets: [] };
    const { stdout } = await execa('node', [command, 'render', '--name', 'demo', '--namespace', 'here'], {
      cwd: directory,
    });
    expect(`${stdout}\n`).toBe(renderCommand(input).stdout);
  });

  test('its charts are those that its templates make', async () => {
    const { stdout } = await execa('node', [command, 'generate', '--check'], { cwd: directory });
    expect(stdout).toBe('');
  });

  test('a refusal is one line, and a wrong command too', async () => {
    const refused = await execa('node', [command, 'render', '--set', 'jobManager.resource.memory=1.5g'], {
      cwd: directory,
      reject: false,
    });
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/^jobmanager\.memory\.process\.size: Could not parse value "1\.5g".*$/),
    ]);
    const wrong = await execa('node', [command, 'rendr'], { cwd: directory, reject: false });
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringMatching(/^error: unknown command 'rendr'/)]);
  });

  test('the licences of what is built in go with it', () => {
    const licences = readFileSync(join(directory, 'package', 'dist', 'licences.txt'), 'utf8');
    for (const name of ['@noble/hashes', 'commander', 'diff', 'handlebars', 'yaml']) {
      expect(licences).toMatch(new RegExp(`^${name}\n`, 'm'));
    }
    expect(existsSync(join(directory, 'package', 'generator', 'cli.ts'))).toBe(false);
  });
});
