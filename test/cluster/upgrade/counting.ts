import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigMap } from 'kubernetes-types/core/v1.d.ts';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { mergeValues } from '../../../generator/reference/helm/merge.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import type { Deployer } from '../change/cells.ts';
import { deploy, helm, kubectl } from '../change/deploy.ts';
import { type Running, settled, handoverSaid } from '../change/running.ts';
import { countJobClass } from '../jobs/jobs.ts';
import type { FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { sessionValues, sharedDirectory } from '../session/values.ts';

/** Where its state is while no JobManager runs. */
export type Keeper = 'none' | 'kubernetes' | 'zookeeper';

/** An application that counts, whose committed output tells whether its state went along with every change. */
export class Counting {
  readonly installed: Installed;
  readonly #cluster: FlinkCluster;
  readonly #keeper: JsonMap;
  readonly #mode: string;
  values: JsonMap = {};

  /** @param quorum Of ZooKeeper, if it keeps the state. */
  constructor(cluster: FlinkCluster, line: LineFacts, name: string, mode: string, keeper: Keeper, quorum = '') {
    this.#cluster = cluster;
    this.#mode = mode;
    const zookeeper = { quorum, pathRoot: `/${name}` };
    const directory = `file://${sharedDirectory}`;
    this.#keeper =
      keeper === 'none'
        ? { flinkConfiguration: { [line.client.optionKeys.savepointsDirectory]: `${directory}/savepoints` } }
        : { highAvailability: { type: keeper, directory, ...(keeper === 'zookeeper' ? { zookeeper } : {}) } };
    this.installed = new Installed(cluster, { line, name, namespace: name });
    mkdirSync(this.#path, { recursive: true });
  }

  /** Values of the program with a label: what its job is called after. */
  of(label: string, ...more: readonly JsonMap[]): JsonMap {
    const common = {
      ...(sessionValues(this.installed.release.line, this.#path) as JsonMap),
      mode: 'application',
      job: {
        jarURI: `local://${jobsJarInImage}`,
        entryClass: countJobClass,
        args: [label, `${sharedDirectory}/output`],
        upgradeMode: this.#mode,
      },
    };
    return { ...mergeValues({}, [common, this.#keeper, ...more]) };
  }

  /** Deploys values; what was said where they were refused. */
  async deploy(deployer: Deployer, values: JsonMap, args: readonly string[] = []): Promise<string | undefined> {
    this.values = values;
    return deploy(this.#cluster, this.installed.release, deployer, { values, newerChart: false, args });
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

  /** What the init containers have printed. */
  said(): string {
    return handoverSaid(this.#cluster, this.installed.release.namespace);
  }

  async says(text: string | RegExp, seconds = 180): Promise<void> {
    await eventually(`that the handover says ${String(text)}`, seconds, () =>
      Promise.resolve((typeof text === 'string' ? this.said().includes(text) : text.test(this.said())) || undefined),
    );
  }

  /** The sums in the committed files, in their order of size. */
  sums(): readonly number[] {
    const output = join(this.#path, 'output');
    if (!existsSync(output)) return [];
    return readdirSync(output)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => readFileSync(join(output, name), 'utf8').split('\n').filter(Boolean).map(Number))
      .sort((a, b) => a - b);
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
