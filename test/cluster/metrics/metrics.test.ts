import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alerts, metricsOf, ruleOf } from '../../../generator/facts/metrics/alerts.ts';
import { panels } from '../../../generator/facts/metrics/dashboard.ts';
import { metrics } from '../../../generator/facts/metrics/reporters.ts';
import { javaHomeFor } from '../../helpers/flink-home.ts';
import { factsInTest } from '../../helpers/replay.ts';
import { countJobClass } from '../jobs/jobs.ts';
import { type FlinkCluster, startFlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { sessionValues, sharedDirectory } from '../session/values.ts';
import { type Prometheus, startPrometheus } from './prometheus.ts';

/** Every metric of an alert or a graph. */
const named = [
  ...new Set(
    [...alerts, ...panels.flatMap(({ queries }) => queries.map(([expr]) => ({ expr })))].flatMap(({ expr }) =>
      metricsOf(expr),
    ),
  ),
];
/** The Java 11 of tests has no HTTP server, which the images' Java has. Flink 1.13 asks Java 17 to be let in. */
const oldLine = '1.13';
const letIn = ['lang', 'net', 'io', 'nio', 'lang.reflect', 'text', 'time', 'util', 'util.concurrent']
  .map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`)
  .join(' ');

let cluster: FlinkCluster;

beforeAll(async () => {
  const java = [{ from: await javaHomeFor('2.3.0'), at: '/opt/java/openjdk' }];
  cluster = await startFlinkCluster(factsInTest, { [oldLine]: java });
  mkdirSync(join(cluster.shared, 'data'));
});
afterAll(async () => {
  await cluster.stop();
});

describe.each(factsInTest)('metrics of Flink $line on real processes', (line) => {
  const release = { line, name: 'seen', namespace: `metrics-${line.line.replace('.', '-')}` };
  let session: Installed;
  let prometheus: Prometheus;

  beforeAll(async () => {
    const values = sessionValues(line, join(cluster.shared, 'data'));
    session = await Installed.install(cluster, release, {
      ...values,
      flinkConfiguration: {
        ...(values['flinkConfiguration'] as object),
        ...(line.line === oldLine ? { 'env.java.opts': letIn } : {}),
        [line.client.optionKeys.restartStrategy]: 'fixed-delay',
        'restart-strategy.fixed-delay.attempts': 1000,
        'restart-strategy.fixed-delay.delay': '1 s',
      },
      metrics: { enabled: true },
    });
    await session.rest('/overview', 240);
    const { server, ca, adminToken: token } = cluster.controlPlane;
    const pods = `{namespace='${release.namespace}',pod=~'${release.name}-.*'}`;
    const rules = { groups: [{ name: 'flink', rules: alerts.map((alert) => ruleOf(alert, pods)) }] };
    const labels = { app: release.name, type: line.names.labelType };
    prometheus = await startPrometheus({ server, ca, token, labels, port: metrics.portName, rules });
  });
  afterAll(async () => {
    await prometheus.stop();
  });

  async function start(files: string): Promise<void> {
    const arguments_ = ['run', '--target', 'kubernetes-session', '--detached'];
    const { output, exitCode } = await session.client('flink', arguments_, [
      '--class',
      countJobClass,
      jobsJarInImage,
      'seen',
      files,
    ]);
    expect(exitCode, output).toBe(0);
  }

  test('Prometheus finds both sides by the port, and has every metric of alerts and dashboard', async () => {
    await start(`file://${sharedDirectory}/seen-${line.line}`);
    await eventually('every metric', 240, async () => {
      const answer = await prometheus.ask<{ data: string[] }>('/api/v1/label/__name__/values');
      const missing = named.filter((name) => !answer.data.includes(name));
      return missing.length === 0 ? true : undefined;
    });
  });

  test('an alert fires when a job fails again and again', async () => {
    await start('file:///proc/no-directory');
    await eventually('FlinkJobRestarts', 240, async () => {
      const { data } = await prometheus.ask<{ data: { alerts: { labels: Record<string, string>; state: string }[] } }>(
        '/api/v1/alerts',
      );
      return data.alerts.some(({ labels, state }) => labels['alertname'] === 'FlinkJobRestarts' && state === 'firing')
        ? true
        : undefined;
    });
  });
});
