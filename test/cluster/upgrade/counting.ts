import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigMap } from 'kubernetes-types/core/v1.d.ts';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { mergeValues } from '../../../generator/reference/helm/merge.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import type { Deployer } from '../change/changes.ts';
import { commandOf, deploy, helm, kubectl } from '../change/deploy.ts';
import { type Running, settled, handoverSaid } from '../change/running.ts';
import { countJobClass } from '../jobs/jobs.ts';
import type { FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { sessionValues, sharedDirectory } from '../session/values.ts';

export type UpgradeMode = 'stateless' | 'last-state' | 'savepoint';

/** Where its state is while no JobManager runs. */
export type Keeper = 'none' | 'kubernetes' | 'zookeeper';

/** An application that counts, whose committed output tells whether its state went along with every change. */
export class Counting {
  readonly installed: Installed;
  readonly #cluster: FlinkCluster;
  readonly #keeper: JsonMap;

  /** @param quorum Of ZooKeeper, if it keeps the state. */
  constructor(cluster: FlinkCluster, line: LineFacts, name: string, keeper: Keeper, quorum = '') {
    this.#cluster = cluster;
    const zookeeper = { quorum, pathRoot: `/${name}` };
    const directory = `file://${sharedDirectory}`;
    this.#keeper =
      keeper === 'none'
        ? { flinkConfiguration: { [line.client.optionKeys.savepointsDirectory]: `${directory}/savepoints` } }
        : { highAvailability: { type: keeper, directory, ...(keeper === 'zookeeper' ? { zookeeper } : {}) } };
    this.installed = new Installed(cluster, { line, name, namespace: name });
    mkdirSync(this.#path, { recursive: true });
  }

  /** Values of the program with a label, what its job is called after, and how its state goes along. */
  of(label: string, upgradeMode: UpgradeMode, ...more: readonly JsonMap[]): JsonMap {
    const common = {
      ...(sessionValues(this.installed.release.line, this.#path) as JsonMap),
      mode: 'application',
      job: {
        jarURI: `local://${jobsJarInImage}`,
        entryClass: countJobClass,
        args: [label, `${sharedDirectory}/output`],
        upgradeMode,
      },
    };
    return { ...mergeValues({}, [common, this.#keeper, ...more]) };
  }

  /** Deploys values; what was said where they were refused. */
  async deploy(deployer: Deployer, values: JsonMap, args: readonly string[] = []): Promise<string | undefined> {
    return deploy(this.#cluster, this.installed.release, deployer, { values, newerChart: false, args });
  }

  /** `helm upgrade`, as a process that can be killed. */
  async start(values: JsonMap, args: readonly string[]): Promise<ChildProcess> {
    const given = { values, newerChart: false, args };
    const [program = '', ...rest] = await commandOf(this.#cluster, this.installed.release, 'Helm 4', given);
    const child = spawn(program, rest, { stdio: 'ignore' });
    await once(child, 'spawn');
    return child;
  }

  async helm(command: string, ...args: readonly string[]): Promise<string | undefined> {
    const { name, namespace } = this.installed.release;
    return helm(this.#cluster, 'Helm 4', [command, name, '--namespace', namespace, ...args]);
  }

  async kubectl(...args: readonly string[]): Promise<string | undefined> {
    return kubectl(this.#cluster, [...args, '--namespace', this.installed.release.namespace]);
  }

  /** Once the one job that runs has this label, has made a checkpoint since, and has written more than before. */
  async runs(label: string): Promise<Running> {
    const before = this.sums().length;
    const running = await eventually(`the program ${label}`, 240, async () => {
      const now = await settled(this.installed, 'application');
      return now.job.name === `count-${label}` ? now : undefined;
    });
    await this.installed.checkpointed(running.job.jid);
    await eventually('more output', 120, () => Promise.resolve(this.sums().length > before || undefined));
    return running;
  }

  /** What the ConfigMap notes. */
  async noted(): Promise<Readonly<Record<string, string>>> {
    const { name, namespace } = this.installed.release;
    const path = `/api/v1/namespaces/${namespace}/configmaps/flink-state-${name}`;
    return (await this.#cluster.api.call<ConfigMap>('GET', path)).data ?? {};
  }

  /** What the init containers of the pods, or of one of them, have printed. */
  said(pod = ''): string {
    return handoverSaid(this.#cluster, this.installed.release.namespace, pod);
  }

  /** Waits until one of them has printed a text. */
  async says(text: string, pod = '', seconds = 180): Promise<void> {
    await eventually(`that the handover says ${text}`, seconds, () =>
      Promise.resolve(this.said(pod).includes(text) || undefined),
    );
  }

  /** The pod whose init container works at the handover, which is not the one that ran before. */
  async waiting(before: Running): Promise<{ readonly name: string; readonly uid: string }> {
    return eventually('the new JobManager', 120, async () => {
      const pods = await this.installed.pods('jobmanager');
      const { uid: old } = before.jobManager.metadata ?? {};
      const fresh = pods.find(
        ({ metadata, status }) =>
          metadata?.uid !== old && status?.initContainerStatuses?.at(-1)?.state?.running !== undefined,
      );
      const { name, uid } = fresh?.metadata ?? {};
      return name === undefined || uid === undefined ? undefined : { name, uid };
    });
  }

  /** The sums in the committed files, in their order of size. */
  sums(): readonly number[] {
    return this.#committed()
      .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number))
      .sort((a, b) => a - b);
  }

  /** Seconds: the longest time since then, in milliseconds of the epoch, in which no file was written. */
  longestPause(since: number): number {
    const times = this.#committed().map((file) => statSync(file).mtimeMs);
    const written = [since, ...times.filter((time) => time > since)].sort((a, b) => a - b);
    return Math.max(...written.map((time, index) => time - (written[index - 1] ?? time))) / 1000;
  }

  #committed(): readonly string[] {
    const output = join(this.#path, 'output');
    if (!existsSync(output)) return [];
    return readdirSync(output).flatMap((name) => (name.startsWith('.') ? [] : [join(output, name)]));
  }

  /** Where the output is not 1, 3, 6, ... each once: the first sum that is missing or there twice. */
  wrong(): number | undefined {
    return this.sums().find((sum, index) => sum !== ((index + 1) * (index + 2)) / 2);
  }

  get path(): string {
    return this.#path;
  }

  get #path(): string {
    return join(this.#cluster.shared, this.installed.release.namespace);
  }
}
