import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../generator/root.ts';

// The command of a person's own cluster; test/cluster starts real ones.

const cache = mkdtempSync(join(tmpdir(), 'flink-chart-cluster-command-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

test.each([[['start', '--help']], [['-h']]])('%j tells what there is, and does nothing', async (args) => {
  const run = await execa(process.execPath, ['--import', 'tsx', 'test/cluster/cli.ts', ...args], {
    cwd: root,
    env: { FLINK_CHART_CACHE: cache },
    reject: false,
  });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toMatch(/^Usage: npm run cluster -- start /);
  expect(readdirSync(cache)).toEqual([]);
});
