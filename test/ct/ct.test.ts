import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartFolder } from '../../generator/chart/chart-folder.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { chartTesting, type ChartTesting } from './tools.ts';

const root = join(import.meta.dirname, '..', '..');
let tools: ChartTesting;
let path: string;
const work = mkdtempSync(join(tmpdir(), 'flink-chart-ct-'));

async function ct(cwd: string, ...args: string[]): Promise<{ ok: boolean; text: string }> {
  const result = await execa(
    tools.ct,
    ['lint', '--config', 'ct.yaml', '--lint-conf', tools.lintConf, '--chart-yaml-schema', tools.chartSchema, ...args],
    { cwd, reject: false, all: true, env: { PATH: path } },
  );
  return { ok: result.exitCode === 0, text: result.all };
}

async function git(cwd: string, ...args: string[]): Promise<void> {
  await execa('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd });
}

beforeAll(async () => {
  tools = await chartTesting();
  const helm = (await helmBinaries())[0];
  if (helm === undefined) throw new Error('no Helm');
  path = [dirname(helm.path), tools.binDirectory, process.env['PATH'] ?? ''].join(delimiter);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('ct lint', () => {
  test('passes on every chart, with every ci/*-values.yaml', async () => {
    const result = await ct(root, '--all', '--check-version-increment=false');
    expect(result.text).toContain('All charts linted successfully');
    expect(result.ok).toBe(true);
  });

  test.each(lineNames)(
    'passes on line %s with each of ci/examples, which it does not look for itself',
    async (line) => {
      const chart = chartFolder(line);
      const examples = readdirSync(join(root, chart, 'ci', 'examples'));
      expect(examples).toContain('ha-zookeeper.yaml');
      for (const name of examples) {
        // Over the chart's own files, of which one has a Secret that bears the name of its cluster id.
        const values = `--values ${join(chart, 'ci', 'examples', name)} --set kerberos=null`;
        const result = await ct(
          root,
          '--charts',
          chart,
          '--check-version-increment=false',
          '--helm-lint-extra-args',
          values,
        );
        expect(result.text).toContain('All charts linted successfully');
        expect(result.ok).toBe(true);
      }
    },
  );

  test('fails on a changed chart whose version was not raised, and passes once it is', async () => {
    const origin = join(work, 'origin.git');
    const clone = join(work, 'clone');
    cpSync(join(root, 'charts'), join(clone, 'charts'), { recursive: true });
    cpSync(join(root, 'ct.yaml'), join(clone, 'ct.yaml'));
    await git(work, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
    await git(clone, 'init', '--quiet', '--initial-branch=main');
    await git(clone, 'remote', 'add', 'origin', origin);
    await git(clone, 'add', '--all');
    await git(clone, 'commit', '--quiet', '--message=base');
    await git(clone, 'push', '--quiet', 'origin', 'main');

    const chartYaml = join(clone, 'charts', 'flink', 'Chart.yaml');
    const values = join(clone, 'charts', 'flink', 'values.yaml');
    writeFileSync(values, `${readFileSync(values, 'utf8')}# changed\n`);
    await git(clone, 'commit', '--quiet', '--all', '--message=change');
    const unraised = await ct(clone);
    expect(unraised.ok).toBe(false);
    expect(unraised.text).toContain('version not ok. Needs a version bump');

    writeFileSync(chartYaml, readFileSync(chartYaml, 'utf8').replace(/^version: .*$/m, 'version: 99.0.0'));
    await git(clone, 'commit', '--quiet', '--all', '--message=raise');
    const raised = await ct(clone);
    expect(raised.text).toContain('All charts linted successfully');
    expect(raised.ok).toBe(true);
  });
});
