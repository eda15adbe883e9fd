import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../../generator/root.ts';
import { command } from '../../../helpers/command.ts';

// Every command of docs/convert.md that needs no cluster, in a folder that has the files it names.

const folder = mkdtempSync(join(tmpdir(), 'flink-chart-docs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const page = readFileSync(join(root, 'docs/convert.md'), 'utf8');
const commands = [...page.matchAll(/^ {4}(?:\$ )?npx flink-chart (convert [^<\n]*)$/gm)]
  .map(([, command = '']) => command)
  .filter((command) => !command.includes('--from-cluster'));

beforeAll(() => {
  const script = /\$ cat start\.sh\n((?: {4}.*\n)+?) {4}\$/.exec(page)?.[1] ?? '';
  mkdirSync(join(folder, 'conf'));
  const files = {
    'start.sh': script.replace(/^ {4}/gm, ''),
    'flink-conf.yaml': 'jobmanager.memory.process.size: 2g\ntaskmanager.memory.process.size: 2g\n',
    'conf/config.yaml': 'jobmanager.memory.process.size: 2g\ntaskmanager.memory.process.size: 2g\n',
    'log4j-console.properties': 'rootLogger.level = INFO\n',
    'core-site.xml': '<configuration/>\n',
    'flinkdeployment.yaml': 'kind: FlinkDeployment\nmetadata: {name: a}\nspec: {flinkVersion: v1_20}\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

test('the page has commands', () => {
  expect(commands.length).toBeGreaterThanOrEqual(5);
});

test.each(commands)('%s', { timeout: 60_000 }, async (line) => {
  const { exitCode, stderr } = await execa('node', [command, ...line.split(' ')], {
    cwd: folder,
    reject: false,
  });
  expect({ exitCode, error: /^(?:error|.*refuses).*/m.exec(stderr)?.[0] }).toEqual({ exitCode: 0 });
});
