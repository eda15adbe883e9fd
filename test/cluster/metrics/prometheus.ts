import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import { debianPackages } from '../../helpers/debian.ts';
import { freePort } from '../../registry/ports.ts';
import { Api } from '../node-agent/api.ts';
import { eventually } from '../session/installed-release.ts';

/** Whose pods Prometheus finds, as its operator would by the release's PodMonitor. */
export interface Found {
  readonly server: string;
  /** Path of the certificates that a client has to trust. */
  readonly ca: string;
  readonly token: string;
  /** The PodMonitor's own labels of pods and its port. */
  readonly labels: Readonly<Record<string, string>>;
  readonly port: string;
  /** `groups` of the PrometheusRule. */
  readonly rules: object;
}

/** A Prometheus on loopback. */
export interface Prometheus {
  /** What a query of the API answers, such as `/api/v1/alerts`. */
  ask<Answer>(path: string): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Checks the rules by promtool and starts Debian's Prometheus, unpacked into the cache and not installed.
 * @throws Error in one line if there is none to be had; what promtool says where the rules are wrong.
 */
export async function startPrometheus({ server, ca, token, labels, port, rules }: Found): Promise<Prometheus> {
  const programs = join(await debianPackages('prometheus', ['prometheus']), 'usr', 'bin');
  const work = mkdtempSync(join(tmpdir(), 'flink-chart-prometheus-'));
  writeFileSync(join(work, 'rules.yml'), JSON.stringify(rules));
  await execa(join(programs, 'promtool'), ['check', 'rules', join(work, 'rules.yml')]);
  // Debian's has no discovery of Kubernetes: the pods are found here, and written where it looks for them.
  const found = join(work, 'found.json');
  const configuration = {
    global: { scrape_interval: '2s', evaluation_interval: '2s' },
    rule_files: ['rules.yml'],
    scrape_configs: [{ job_name: 'flink', file_sd_configs: [{ files: ['found.json'], refresh_interval: '2s' }] }],
  };
  const api = new Api({ server, ca, token });
  const find = async (): Promise<void> => {
    writeFileSync(`${found}.new`, JSON.stringify(await targets(api, labels, port)));
    renameSync(`${found}.new`, found);
  };
  await find();
  writeFileSync(join(work, 'prometheus.yml'), JSON.stringify(configuration));
  const address = `127.0.0.1:${String(await freePort())}`;
  const child = spawn(
    join(programs, 'prometheus'),
    [`--config.file=${work}/prometheus.yml`, `--storage.tsdb.path=${work}/data`, `--web.listen-address=${address}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2000)));
  // A pod that is not there yet, or an API server that is busy, is asked for again.
  const finding = setInterval(() => void find().catch(() => undefined), 2_000);
  await eventually('Prometheus', 60, async () => {
    if (child.exitCode !== null) throw new Error(`Prometheus has ended: ${said}`);
    const answer = await fetch(`http://${address}/-/ready`).catch(() => undefined);
    return answer?.ok === true ? true : undefined;
  });
  return {
    ask: async <Answer>(path: string) => (await (await fetch(`http://${address}${path}`)).json()) as Answer,
    stop: async () => {
      clearInterval(finding);
      await ended(child);
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** The pods' ports of that name, as Prometheus reads them from a file. */
async function targets(api: Api, labels: Found['labels'], port: string): Promise<readonly object[]> {
  const selector = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  const path = `/api/v1/pods?labelSelector=${encodeURIComponent(selector.join(','))}`;
  const { items } = await api.call<{ items: Pod[] }>('GET', path);
  return items.flatMap(({ metadata, spec, status }) =>
    (spec?.containers ?? [])
      .flatMap(({ ports }) => ports ?? [])
      .filter(({ name }) => name === port && status?.podIP !== undefined)
      .map(({ containerPort }) => ({
        targets: [`${status?.podIP ?? ''}:${String(containerPort)}`],
        labels: { namespace: metadata?.namespace, pod: metadata?.name },
      })),
  );
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
