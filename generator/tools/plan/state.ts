import { normalise } from '../../compare/normalise.ts';
import { configurationEntries } from '../../compare/configuration.ts';
import type { Line } from '../../facts/line.ts';
import { isHighAvailabilityMode } from '../../reference/flink/parameters/job-manager.ts';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import { at, isFields, listAt, mapAt } from '../../reference/values/objects.ts';
import { spellingIndex } from '../../reference/values/spellings.ts';
import { hasText } from '../../reference/values/text.ts';

/** The objects of a release before or after a change. */
export interface ReleaseSide {
  readonly objects: readonly KubernetesObject[];
  readonly line: Line;
  readonly release: { readonly name: string; readonly namespace: string };
}

/** Where high availability keeps programs and the pointers to checkpoints, and where it keeps the files of both. */
export interface Store {
  readonly kind: 'kubernetes' | 'zookeeper' | 'other';
  /** For sentences; two stores of the same text are the same. */
  readonly place: string;
  /** `high-availability.storageDir`. */
  readonly storageDirectory: string;
  /** The cluster's own directory below it. */
  readonly directory: string;
}

/** How a change takes the state of an application along, by `job.upgradeMode`. */
export interface Upgrade {
  readonly mode: string;
  readonly isSuspended: boolean;
  readonly initialSavepoint: string | undefined;
  readonly nonce: string | undefined;
  readonly savepointDirectory: string | undefined;
}

/** Variables of the handover that name what it drops: of a ConfigMap, of ZooKeeper. */
const programVariables = new Set<unknown>(['HA_ENTRIES', 'ZOOKEEPER_NODES']);

/** What the objects of a release say of the cluster that they make. */
export class ReleaseState {
  readonly side: ReleaseSide;
  readonly deployment: KubernetesObject | undefined;
  #normalised: readonly KubernetesObject[] | undefined;
  /** The options of the cluster's configuration file. */
  readonly options: Readonly<Record<string, unknown>>;

  constructor(side: ReleaseSide) {
    this.side = side;
    const { facts } = side.line;
    this.deployment = side.objects.find(({ kind }) => kind === 'Deployment');
    const file = side.objects
      .filter(({ kind }) => kind === 'ConfigMap')
      .map((object) => at(object, 'data', facts.confFile))
      .find((text) => typeof text === 'string');
    this.options = configurationEntries(file ?? '', facts);
  }

  /** The objects as they are compared. */
  get normalised(): readonly KubernetesObject[] {
    return (this.#normalised ??= normalise(this.side.objects, this.side.line.facts));
  }

  /** The text of an option under the first spelling that is set. */
  option(key: string): string | undefined {
    const found = spellingIndex(this.side.line.catalogue)
      .of(key)
      .find((spelling) => this.options[spelling] !== undefined);
    return found === undefined ? undefined : optionText(this.options[found]);
  }

  get clusterId(): string {
    return this.option('kubernetes.cluster-id') ?? this.deployment?.metadata.name ?? this.side.release.name;
  }

  get mode(): 'session' | 'application' {
    return this.option('execution.target') === this.side.line.facts.targets.application ? 'application' : 'session';
  }

  /** The container that runs Flink. */
  get mainContainer(): unknown {
    const name = this.side.line.facts.names.mainContainer;
    return this.#containers('containers').find((one) => at(one, 'name') === name);
  }

  /** The container that ends what is old before Flink starts. */
  get handover(): unknown {
    return this.#containers('initContainers').find((one) => at(one, 'name') === 'flink-chart-handover');
  }

  /** Whether the handover drops the program that high availability keeps: it is told what holds it. */
  get dropsProgram(): boolean {
    const variables = at(this.handover, 'env');
    return Array.isArray(variables) && variables.some((one) => programVariables.has(at(one, 'name')));
  }

  /** What the handover is told of the state; `undefined` where it takes none along. */
  get upgrade(): Upgrade | undefined {
    const texts = new Map(listAt(this.handover, 'env').map((one) => [at(one, 'name'), at(one, 'value')]));
    const text = (name: string): string | undefined => {
      const value = texts.get(name);
      return typeof value === 'string' ? value.replaceAll('$$', '$') : undefined;
    };
    const mode = text('UPGRADE_MODE');
    if (mode === undefined || this.mode !== 'application') return undefined;
    return {
      mode,
      isSuspended: text('JOB_SUSPENDED') !== undefined,
      initialSavepoint: text('INITIAL_SAVEPOINT'),
      nonce: text('SAVEPOINT_NONCE'),
      savepointDirectory: text('SAVEPOINT_DIRECTORY'),
    };
  }

  /** What a change does to the running jobs of a session: `upgradePolicy`. */
  get upgradePolicy(): 'refuse' | 'savepoint' | undefined {
    const variable = listAt(this.handover, 'env').find((one) => at(one, 'name') === 'UPGRADE_MODE');
    const policy = this.mode === 'session' ? at(variable, 'value') : undefined;
    return policy === 'refuse' || policy === 'savepoint' ? policy : undefined;
  }

  /** Whether the objects are of profile `helm`. */
  get isHelms(): boolean {
    return mapAt(this.deployment?.metadata, 'labels')['app.kubernetes.io/managed-by'] === 'Helm';
  }

  /** Where high availability keeps what it keeps; `undefined` where there is none. */
  get store(): Store | undefined {
    const { client, kubernetesHighAvailability } = this.side.line.facts;
    const type = this.option(client.optionKeys.highAvailability);
    if (type === undefined || !isHighAvailabilityMode(type)) return undefined;
    const id = this.option('high-availability.cluster-id') ?? this.clusterId;
    const storageDirectory = (this.option('high-availability.storageDir') ?? '').replace(/\/+$/, '');
    const files = { storageDirectory, directory: `${storageDirectory}/${id}` };
    if (hasText(kubernetesHighAvailability, type))
      return { kind: 'kubernetes', place: `the ConfigMaps of the cluster id "${this.clusterId}"`, ...files };
    if (type.toLowerCase() !== 'zookeeper') return { kind: 'other', place: `"${type}"`, ...files };
    const root = (this.option('high-availability.zookeeper.path.root') ?? '/flink').replace(/\/+$/, '');
    const quorum = this.option('high-availability.zookeeper.quorum') ?? '';
    const place = `ZooKeeper at ${quorum}, below ${root}/${id.replace(/^\/+/, '')}`;
    return { kind: 'zookeeper', place, ...files };
  }

  #containers(field: 'containers' | 'initContainers'): readonly unknown[] {
    const list = at(this.deployment, 'spec', 'template', 'spec', field);
    return Array.isArray(list) ? list : [];
  }
}

/** An option's value as one text; parts of a list are apart by `;`, as Flink writes them. */
export function optionText(value: unknown): string {
  if (Array.isArray(value)) return value.map(optionText).join(';');
  return isFields(value) ? JSON.stringify(value) : String(value);
}
