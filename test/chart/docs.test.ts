import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, test } from 'vitest';
import { command } from '../helpers/command.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { codeBlocks, commandsOf, words } from './docs-blocks.ts';

const root = join(import.meta.dirname, '..', '..');
const tasks = readdirSync(join(root, 'docs', 'tasks')).filter((name) => name.endsWith('.md'));
const pages = [...tasks.map((name) => join('tasks', name)), 'environments.md'];
const helms = await helmBinaries();

/** Programs that need a cluster or a registry; what they do on one is shown by test/cluster. */
const elsewhere = ['kubectl', 'flink', 'kubernetes-session.sh', 'echo', 'docker', 'curl'];

const directory = mkdtempSync(join(tmpdir(), 'flink-chart-docs-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});
for (const name of ['charts', 'examples', 'bin', 'generator', 'schemas', 'node_modules', 'package.json']) {
  symlinkSync(join(root, name), join(directory, name));
}
for (const name of ['core-site.xml', 'hdfs-site.xml']) writeFileSync(join(directory, name), '<configuration/>\n');

describe.each(pages)('docs/%s', (page) => {
  const blocks = codeBlocks(readFileSync(join(root, 'docs', page), 'utf8'));
  for (const { language, text } of blocks) {
    const name = /^# (\S+\.yaml)\n/.exec(text)?.[1];
    if (language === 'yaml' && name !== undefined) writeFileSync(join(directory, name), text);
  }
  const commands = commandsOf(blocks);

  test('has commands, of known programs only', () => {
    const programs = new Set(commands.map((command) => command[0]));
    expect(commands.length).toBeGreaterThan(0);
    expect([...programs].filter((one) => !['helm', 'npx', ...elsewhere].includes(one ?? ''))).toEqual([]);
  });

  const charts = commands.filter(
    ([program, action = '']) => program === 'helm' && /^(install|upgrade|template)$/.test(action),
  );
  if (charts.length > 0)
    test('renders by each helm command, on every Helm', async () => {
      for (const command of charts) {
        const args = command.slice(2).filter((word) => word !== '--install' && word !== '--wait');
        for (const helm of helms) {
          const result = await execa(helm.path, ['template', ...args], { cwd: directory, reject: false });
          expect([command.join(' '), result.stderr]).toEqual([command.join(' '), '']);
          expect(result.stdout).toContain('kind: Deployment');
        }
      }
    });

  const own = commands.filter(([program, name]) => program === 'npx' && name === 'flink-chart');
  if (own.length > 0)
    test('runs each flink-chart command', async () => {
      for (const [, , ...args] of own) {
        const result = await execa('node', [command, ...args], {
          cwd: directory,
          reject: false,
        });
        expect([args.join(' '), result.stderr, result.exitCode]).toEqual([args.join(' '), '', 0]);
      }
    });
});

test('words of a command are the shell’s', () => {
  expect(words(`helm install a --set 'x=1 2' --set b\\\\.c="d e"`)).toEqual([
    'helm',
    'install',
    'a',
    '--set',
    'x=1 2',
    '--set',
    'b\\.c=d e',
  ]);
});

const everyPage = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
test.each(everyPage)('%s links to what is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replace(/`[^`\n]*`/g, '');
  const links = Array.from(text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g), ([, link = '']) => link);
  const inside = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(inside.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
});
