import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { root } from '../../../generator/root.ts';
import { chartTesting, type ChartTesting } from '../../ct/tools.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { s3FileSystem, topSpeedExample } from '../jobs/distribution-jars.ts';
import { type FlinkCluster, startFlinkCluster } from '../session/flink-cluster.ts';
import { prepareNamespace } from './namespace.ts';
import { factsInTest } from '../../helpers/replay.ts';

/** Of the lines that are not the default, these stand for the others. */
const few = ['native-values.yaml', 'session-values.yaml'];
const work = mkdtempSync(join(tmpdir(), 'flink-chart-ct-install-'));
let cluster: FlinkCluster;
let tools: ChartTesting;
let path: string;

beforeAll(async () => {
  const { flinkVersion } = loadLine(defaultLine).facts;
  cluster = await startFlinkCluster(factsInTest, {
    [defaultLine]: [
      { from: await topSpeedExample(flinkVersion), at: '/opt/flink/examples/streaming' },
      { from: await s3FileSystem(flinkVersion), at: '/opt/flink/opt' },
    ],
  });
  tools = await chartTesting();
  const helm = (await helmBinaries())[0]?.path ?? 'helm';
  const ours = [dirname(helm), dirname(cluster.controlPlane.kubectl), tools.binDirectory];
  path = [...ours, process.env['PATH'] ?? ''].join(delimiter);
}, 600_000);
afterAll(async () => {
  await cluster.stop();
  rmSync(work, { recursive: true, force: true });
});

describe.each(factsInTest)('line $line, on real processes', (line) => {
  test('ct install: each release comes up, and helm test asks its JobManager', async () => {
    const chart = chartWith(line.line, line.line === defaultLine ? undefined : few);
    const values = readdirSync(join(chart, 'ci')).filter((name) => name.endsWith('-values.yaml'));
    expect(values.length).toBeGreaterThanOrEqual(line.line === defaultLine ? 9 : 2);
    const namespace = await prepareNamespace(cluster, line);

    const where = ['--config', join(root, 'ct.yaml'), '--charts', chart, '--namespace', namespace];
    const result = await execa(tools.ct, ['install', ...where, '--helm-extra-args', '--timeout 240s'], {
      cwd: work,
      env: { PATH: path, KUBECONFIG: cluster.controlPlane.kubeconfig },
      all: true,
      reject: false,
      timeout: 900_000,
    });
    expect(result.all).toContain('All charts installed successfully');
    expect(result.exitCode).toBe(0);
    for (const name of values) expect(result.all).toContain(`ci/${name}`);
    // The objects of the client alone, profile native, have no test.
    // Each is named twice, with its phase and above its log: a warning of Helm may stand within one of the lines.
    const tested = new Set(Array.from(result.all.matchAll(/\s([\w-]+-test-[0-9a-f]{8})\b/g), ([, name]) => name));
    expect(tested.size, [...tested].join(' ')).toBe(values.length - 1);
    expect(result.all).not.toMatch(/Phase: +Failed/);
  }, 960_000);
});

/** A copy of a line's chart; with `only`, of its `ci/` just these. */
function chartWith(line: string, only?: readonly string[]): string {
  const chart = join(work, 'charts', line, 'flink');
  cpSync(chartDirectory(line), chart, { recursive: true });
  const ci = join(chart, 'ci');
  for (const name of readdirSync(ci)) {
    if (only?.includes(name) === false) rmSync(join(ci, name), { recursive: true });
  }
  return chart;
}
