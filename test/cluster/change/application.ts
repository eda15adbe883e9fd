import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PodTemplateSpec } from 'kubernetes-types/core/v1.d.ts';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { mergeValues } from '../../../generator/reference/helm/merge.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import type { FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { sessionValues, sharedDirectory } from '../session/values.ts';
import { commandOf, deploy, helm, kubectl } from './deploy.ts';
import { handoverSaid, type Running, settled, uids } from './running.ts';

/** An application with Kubernetes high availability, which Helm 4 changes while its job runs. */
export class Application {
  readonly installed: Installed;
  readonly #cluster: FlinkCluster;

  constructor(cluster: FlinkCluster, line: LineFacts, name: string) {
    this.#cluster = cluster;
    this.installed = new Installed(cluster, { line, name, namespace: name });
    mkdirSync(this.#path, { recursive: true });
  }

  /** Values of a job that adds up the numbers to `last`: its argument, and in its name. */
  values(last: number, ...more: readonly JsonMap[]): JsonMap {
    const common = {
      ...(sessionValues(this.installed.release.line, this.#path) as JsonMap),
      mode: 'application',
      highAvailability: { type: 'kubernetes', directory: `file://${sharedDirectory}` },
      job: {
        jarURI: `local://${jobsJarInImage}`,
        entryClass: sumJobClass,
        args: ['STREAMING', String(last), `${sharedDirectory}/gate`],
      },
    };
    return { ...mergeValues({}, [common, ...more]) };
  }

  /** The pod template of `values`, whose main container takes so many seconds before it is asked to end. */
  slowToEnd(seconds: number): PodTemplateSpec {
    const { podTemplate } = sessionValues(this.installed.release.line, this.#path) as { podTemplate: PodTemplateSpec };
    const [main] = podTemplate.spec?.containers ?? [];
    if (main === undefined) throw new Error('the template has no container');
    const lifecycle = { preStop: { exec: { command: ['sleep', String(seconds)] } } };
    return { ...podTemplate, spec: { ...podTemplate.spec, containers: [{ ...main, lifecycle }] } };
  }

  /** `helm upgrade --install`; what it said where it failed. */
  async upgrade(values: JsonMap, args: readonly string[] = []): Promise<string | undefined> {
    return deploy(this.#cluster, this.installed.release, 'Helm 4', { values, newerChart: false, args });
  }

  /** The same, as a process that can be killed. */
  async startUpgrade(values: JsonMap, args: readonly string[]): Promise<ChildProcess> {
    const [program = '', ...given] = await commandOf(this.#cluster, this.installed.release, 'Helm 4', {
      values,
      newerChart: false,
      args,
    });
    const child = spawn(program, given, { stdio: 'ignore' });
    await once(child, 'spawn');
    return child;
  }

  /** Another command of Helm 4 on the release; what it said where it failed. */
  async helm(command: string, ...args: readonly string[]): Promise<string | undefined> {
    const { name, namespace } = this.installed.release;
    return helm(this.#cluster, 'Helm 4', [command, name, '--namespace', namespace, ...args]);
  }

  /** kubectl in its namespace; what it said where it failed. */
  async kubectl(...args: readonly string[]): Promise<string | undefined> {
    return kubectl(this.#cluster, [...args, '--namespace', this.installed.release.namespace]);
  }

  /** Once all that runs is of the newest revision and has made a checkpoint since: its one job has this argument. */
  async runs(last: number, restored = 0): Promise<Running> {
    const name = `sum-streaming-${String(last)}`;
    const running = await eventually(`the program ${name}`, 240, async () => {
      const now = await settled(this.installed, 'application');
      return now.job.name === name ? now : undefined;
    });
    await this.installed.checkpointed(running.job.jid, restored);
    const { jobs } = await this.installed.rest<{ jobs: readonly object[] }>('/jobs/overview');
    if (jobs.length !== 1) throw new Error(`the application runs ${String(jobs.length)} jobs`);
    return { ...running, taskManagers: await this.installed.pods('taskmanager') };
  }

  /** Waits for a text that an init container of one of the pods, or of all of them, has printed. */
  async handoverSays(text: string | RegExp, pod = '', seconds = 120): Promise<void> {
    await eventually(`that the handover says ${String(text)}`, seconds, () => {
      const said = this.handoverSaid(pod);
      return Promise.resolve(typeof text === 'string' ? said.includes(text) : text.test(said)).then(
        (found) => found || undefined,
      );
    });
  }

  /** What the init containers of one of the pods, or of all of them, have printed. */
  handoverSaid(pod = ''): string {
    return handoverSaid(this.#cluster, this.installed.release.namespace, pod);
  }

  get #path(): string {
    return join(this.#cluster.shared, this.installed.release.namespace);
  }
}

/** The uids of TaskManagers that ran before and run still. */
export function kept(before: Running, after: Running): readonly string[] {
  return uids(after.taskManagers).filter((uid) => uids(before.taskManagers).includes(uid));
}
