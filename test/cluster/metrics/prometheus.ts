import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { debianPackages } from '../../helpers/debian.ts';
import { freePort } from '../../registry/ports.ts';

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
  writeFileSync(join(work, 'token'), token, { mode: 0o600 });
  const keep = ([name, value]: readonly [string, string]): object => ({
    source_labels: [name],
    regex: value,
    action: 'keep',
  });
  const credentials = { authorization: { credentials_file: 'token' }, tls_config: { ca_file: ca } };
  const configuration = {
    global: { scrape_interval: '2s', evaluation_interval: '2s' },
    rule_files: ['rules.yml'],
    scrape_configs: [
      {
        job_name: 'flink',
        kubernetes_sd_configs: [{ role: 'pod', api_server: server, ...credentials }],
        relabel_configs: [
          ...Object.entries(labels).map(([name, value]) => keep([`__meta_kubernetes_pod_label_${name}`, value])),
          keep(['__meta_kubernetes_pod_container_port_name', port]),
          { source_labels: ['__meta_kubernetes_namespace'], target_label: 'namespace' },
          { source_labels: ['__meta_kubernetes_pod_name'], target_label: 'pod' },
        ],
      },
    ],
  };
  writeFileSync(join(work, 'prometheus.yml'), JSON.stringify(configuration));
  const address = `127.0.0.1:${String(await freePort())}`;
  const child = spawn(
    join(programs, 'prometheus'),
    [`--config.file=${work}/prometheus.yml`, `--storage.tsdb.path=${work}/data`, `--web.listen-address=${address}`],
    { stdio: 'ignore' },
  );
  return {
    ask: async <Answer>(path: string) => (await (await fetch(`http://${address}${path}`)).json()) as Answer,
    stop: async () => {
      await ended(child);
      rmSync(work, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
