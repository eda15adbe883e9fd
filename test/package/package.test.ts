import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderCommand } from '../../generator/cli/commands/render.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { packedArchive } from '../helpers/package.ts';

// The tarball of `npm pack`, installed as a user installs it: no TypeScript, none of the development's packages.

const folder = mkdtempSync(join(tmpdir(), 'flink-chart-package-'));
const project = join(folder, 'project');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeAll(async () => {
  const archive = await packedArchive(folder);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"private": true}\n');
  await execa('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', archive], {
    cwd: project,
  });
  writeFileSync(join(project, 'start.sh'), 'kubernetes-session.sh -Dkubernetes.cluster-id=my-session -Drest.port=1\n');
});

const run = (...args: readonly string[]) =>
  execa(join(project, 'node_modules/.bin/flink-chart'), args, { cwd: project, reject: false });

test.each(lineNames)('converts and renders with line %s', async (line) => {
  const { stdout, exitCode } = await run('convert', 'start.sh', '--line', line, '-o', 'values.yaml', '--force');
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
  const rendered = await run('render', '-f', 'values.yaml', '--line', line);
  expect(rendered.exitCode).toBe(0);
  const files = [join(project, 'values.yaml')];
  expect(`${rendered.stdout}\n`).toBe(
    renderCommand({ line, name: 'flink', namespace: 'default', files, sets: [] }).stdout,
  );
});

test('nothing else is installed with it, and the licences of what is built in are there', () => {
  const installed = join(project, 'node_modules');
  expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['flink-chart']);
  const licences = readFileSync(join(installed, 'flink-chart', 'dist', 'licences.txt'), 'utf8');
  for (const name of ['@noble/hashes', 'commander', 'diff', 'handlebars', 'yaml'])
    expect(licences).toMatch(new RegExp(`^${name}\n`, 'm'));
});

test('its charts are those that it would generate', async () => {
  expect(await run('generate', '--check')).toMatchObject({ exitCode: 0, stdout: '' });
});

test('a typing error ends in one line', async () => {
  expect(await run('convret')).toMatchObject({
    exitCode: 2,
    stderr: "error: unknown command 'convret': flink-chart --help lists them",
  });
});
