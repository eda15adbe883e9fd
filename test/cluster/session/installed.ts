import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import type { ClientResult } from '../node-agent/client.ts';
import type { FlinkCluster } from './flink-cluster.ts';
import { jobsJarInImage } from './flink-image.ts';
import { eventually, installRelease, InstalledRelease, type Release } from './installed-release.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import { shortLivedJava } from './values.ts';

/** `/jobs/ID/checkpoints`: counts since the JobManager runs, and the newest of each kind. */
interface Checkpoints {
  readonly counts: { readonly restored: number };
  readonly latest: Readonly<Record<'completed' | 'restored', { readonly id: number } | null>>;
}

/** A release on real processes, with what asks it: Flink's own client too, and what pods have printed. */
export class Installed extends InstalledRelease<FlinkCluster> {
  /** `helm install` (or upgrade) of the line's chart with values. */
  static async install(cluster: FlinkCluster, release: Release, values: object): Promise<Installed> {
    await installRelease(cluster, release, values);
    return new Installed(cluster, release);
  }

  /** Flink's own client at work on this cluster: `COMMAND ARGS… `, with the options that name the cluster. */
  async client(command: string, args: readonly string[], rest: readonly string[] = []): Promise<ClientResult> {
    return this.shell([`/opt/flink/bin/${command}`, ...args, ...this.#options(), ...rest].map(quoted).join(' '));
  }

  /** Flink's own client attaches to the session, and is told `stop`. */
  async stop(): Promise<ClientResult> {
    const attached = ['-Dexecution.attached=true', ...this.#options()].join(' ');
    return this.shell(`(sleep 10; echo stop) | /opt/flink/bin/kubernetes-session.sh ${attached}`);
  }

  /** A shell command on the machine of the client. */
  async shell(command: string, timeout = 240_000): Promise<ClientResult> {
    const { cluster, release } = this;
    return cluster.agent.run({
      image: cluster.imageOf(release.line),
      argv: ['/bin/bash', '-c', command],
      env: { JVM_ARGS: shortLivedJava },
      mounts: [{ from: cluster.kubeconfig, at: '/root/.kube/config', readOnly: true }],
      timeout,
    });
  }

  /** `flink COMMAND` on this cluster. */
  async flink(command: string, ...rest: readonly string[]): Promise<ClientResult> {
    return this.client('flink', [command, '--target', 'kubernetes-session'], rest);
  }

  /** `flink run` of the sum job. */
  async runJob(args: readonly string[], flags: readonly string[] = []): Promise<ClientResult> {
    const job = ['--class', sumJobClass, jobsJarInImage, ...args];
    return this.client('flink', ['run', '--target', 'kubernetes-session', ...flags], job);
  }

  /** The same, detached: the id of the job. */
  async startJob(args: readonly string[], flags: readonly string[] = []): Promise<string> {
    const { output } = await this.runJob(args, ['--detached', ...flags]);
    const id = /Job has been submitted with JobID ([0-9a-f]{32})/.exec(output)?.[1];
    if (id === undefined) throw new Error(`flink run submitted no job: ${output.slice(-2000)}`);
    return id;
  }

  /** The checkpoints of a job. */
  async checkpoints(id: string): Promise<Checkpoints> {
    return this.rest<Checkpoints>(`/jobs/${id}/checkpoints`, 5);
  }

  /** Waits until a job was restored so often, and has made a checkpoint of its own since. */
  async checkpointed(id: string, restored = 0): Promise<void> {
    await eventually(`checkpoint of job ${id}, restored ${String(restored)} times`, 200, async () => {
      const { counts, latest } = await this.checkpoints(id);
      const last = latest.completed?.id ?? 0;
      return counts.restored >= restored && last > (latest.restored?.id ?? 0) ? last : undefined;
    });
  }

  /** What all TaskManagers of this cluster have printed, those that are gone too. */
  taskManagerOutput(): string {
    const { namespace, name } = this.release;
    const { logs } = this.cluster.agent;
    const files = readdirSync(logs).filter((file) => file.startsWith(`${namespace}_${name}-taskmanager-`));
    return files.map((file) => readFileSync(join(logs, file), 'utf8')).join('');
  }

  /** What a pod's main container has printed. */
  log(pod: Pod): string {
    const { namespace = '', name = '' } = pod.metadata ?? {};
    return this.logOf(namespace, name);
  }

  /** The same for a pod that may be gone. */
  logOf(namespace: string, name: string): string {
    return readFileSync(join(this.cluster.agent.logs, `${namespace}_${name}_flink-main-container.log`), 'utf8');
  }

  #options(): readonly string[] {
    const { name, namespace } = this.release;
    return [`-Dkubernetes.cluster-id=${name}`, `-Dkubernetes.namespace=${namespace}`];
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
