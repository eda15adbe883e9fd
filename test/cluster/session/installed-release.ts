import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import { stringify } from 'yaml';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import type { Api } from '../node-agent/api.ts';

/** What a release is installed on and asked by: any cluster whose pods this machine reaches. */
export interface HelmCluster {
  readonly api: Api;
  /** Runs the newest Helm as the administrator; its standard output. */
  helm(args: readonly string[]): Promise<string>;
  /** A directory of this machine. */
  readonly shared: string;
}

/** Which release stands where. */
export interface Release {
  readonly line: LineFacts;
  readonly name: string;
  readonly namespace: string;
}

/** `helm install` (or upgrade) of the line's chart with values. */
export async function installRelease(cluster: HelmCluster, release: Release, values: object): Promise<void> {
  const { line, name, namespace } = release;
  const file = join(mkdtempSync(join(cluster.shared, 'values-')), 'values.yaml');
  writeFileSync(file, stringify(values));
  const chart = chartDirectory(line.line);
  const where = ['--namespace', namespace, '--create-namespace'];
  await cluster.helm(['upgrade', '--install', name, chart, ...where, '--values', file]);
}

/** A release that Helm installed, with what asks it: its REST endpoint and the API server. */
export class InstalledRelease<Cluster extends HelmCluster = HelmCluster> {
  readonly cluster: Cluster;
  readonly release: Release;

  constructor(cluster: Cluster, release: Release) {
    this.cluster = cluster;
    this.release = release;
  }

  async uninstall(): Promise<void> {
    await this.cluster.helm(['uninstall', this.release.name, '--namespace', this.release.namespace]);
  }

  /** Pods of the cluster on one side, not counting those that are on their way out. */
  async pods(component: 'jobmanager' | 'taskmanager'): Promise<readonly Pod[]> {
    const { name, namespace } = this.release;
    const selector = encodeURIComponent(`app=${name},component=${component}`);
    const path = `/api/v1/namespaces/${namespace}/pods?labelSelector=${selector}`;
    const { items } = await this.cluster.api.call<{ items: Pod[] }>('GET', path);
    return items.filter(({ metadata }) => metadata?.deletionTimestamp === undefined);
  }

  /** What a REST path answers; asked until it is 200, since a JobManager answers errors while it starts. */
  async rest<Answer>(path: string, seconds = 60): Promise<Answer> {
    return eventually(`REST ${path}`, seconds, async () => {
      const [pod] = await this.pods('jobmanager');
      const address = pod?.status?.podIP;
      if (address === undefined) return undefined;
      const response = await fetch(`http://${address}:8081${path}`, { signal: AbortSignal.timeout(5_000) });
      return response.status === 200 ? ((await response.json()) as Answer) : undefined;
    });
  }

  /** Waits until a job is in a state. */
  async job(id: string, state: string, seconds = 200): Promise<void> {
    let seen = '';
    await eventually(`job ${id} ${state}`, seconds, async () => {
      ({ state: seen } = await this.rest<{ state: string }>(`/jobs/${id}`, 5));
      return seen === state ? seen : undefined;
    }).catch((error: unknown) => {
      throw new Error(`it is ${seen}`, { cause: error });
    });
  }
}

/** Asks every half second until there is an answer. @throws Error that names what did not come in time, and why. */
export async function eventually<Answer>(
  what: string,
  seconds: number,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const deadline = Date.now() + seconds * 1000;
  let reason = '';
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      reason = error instanceof Error ? `: ${error.message}` : '';
    }
    await sleep(500);
  }
  throw new Error(`${what}: not within ${String(seconds)} s${reason}`);
}
