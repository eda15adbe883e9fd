import type { Option } from '../../facts/catalogue.ts';
import type { Line } from '../../facts/line.ts';
import { defaultClusterId } from './identity.ts';
import { contributions } from './presets/index.ts';
import type { Contribution, PresetContext, Written } from './presets/preset.ts';
import { type SpellingIndex, spellingIndex } from './spellings.ts';
import { scalarText } from './text.ts';
import type { Values } from './values.generated.ts';
import { type Json, type JsonMap, isAbsent, isJsonMap } from '../helm/values-file.ts';

/** What Helm knows of a release. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
  /** The chart's name, where it is not the one that it has in `charts/`: a registry has the newest line by two. */
  readonly chart?: string;
  /** The name that the chart has in an umbrella chart, its alias where it has one; absent: it is installed by itself. */
  readonly subchart?: string;
  /** Whether the cluster has the API of OpenShift. */
  readonly openShift?: boolean;
  /** The cluster ids that other charts of the same release have, and their names. */
  readonly taken?: Readonly<Record<string, string>>;
  /** What `lookup` finds before the release is changed; absent where no cluster is asked, or it has none. */
  readonly installed?: InstalledDeployment;
  /** Absent at an installation, and where nobody looked. */
  readonly upgrade?: FoundApplication;
  /** What an upgrade finds of all Deployments of the namespace. */
  readonly deployments?: readonly InstalledDeployment[];
  /** What an upgrade finds of the REST Service. */
  readonly restService?: InstalledService;
  /** Whether a cluster that is asked has the API of the Prometheus operator; absent: none is asked. */
  readonly hasOperatorApi?: boolean;
  /** What is found of the ConfigMap of the cluster's configuration. */
  readonly configMap?: InstalledConfigMap;
}

/** The Deployment that bears the cluster id now, as far as a rule looks at it. */
export interface InstalledDeployment {
  readonly metadata?: {
    readonly name?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

/** As much of a Service as is asked for. */
export interface InstalledService {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> };
  readonly spec?: { readonly clusterIP?: string };
}

/** As much of a ConfigMap as is asked for. */
export interface InstalledConfigMap {
  readonly data?: Readonly<Record<string, string>>;
}

/** What an upgrade finds of the application. */
export interface FoundApplication {
  /** What the ConfigMap of the configuration says of the application that has started; empty: nothing. */
  readonly started: string;
}

/** Values of one release with what follows from them. Only `merged` is safe before the rule `values-shape` has passed. */
export class ReleaseContext implements PresetContext {
  /** As merged by Helm. */
  readonly merged: JsonMap;
  readonly values: Values;
  readonly release: Release;
  readonly line: Line;
  readonly spellings: SpellingIndex;
  #contributions: readonly Contribution[] | undefined;
  #givenKeys: readonly string[] | undefined;
  #flinkConfiguration: ReadonlyMap<string, string> | undefined;
  #properties: ReadonlyMap<string, string> | undefined;
  #all: ReadonlyMap<string, string> | undefined;

  constructor(merged: JsonMap, release: Release, line: Line) {
    this.merged = merged;
    // The rule values-shape is what makes this true.
    this.values = withoutAbsent(merged);
    this.release = release;
    this.line = line;
    this.spellings = spellingIndex(line.catalogue);
  }

  get mode(): 'session' | 'application' {
    return this.values.mode ?? 'session';
  }

  get profile(): 'helm' | 'native' {
    return this.values.profile ?? 'helm';
  }

  get openShift(): boolean {
    const { openshift = 'auto' } = this.values;
    return openshift === 'auto' ? this.release.openShift === true : openshift;
  }

  get clusterId(): string {
    return this.values.clusterId ?? defaultClusterId(this.release);
  }

  /** The texts of `flinkConfiguration`, keys sorted. */
  get flinkConfiguration(): ReadonlyMap<string, string> {
    const given = this.values.flinkConfiguration ?? {};
    this.#flinkConfiguration ??= new Map(
      this.givenKeys.flatMap((key) => {
        const value = given[key] ?? null;
        return isScalar(value) ? [[key, scalarText(value)] as const] : [];
      }),
    );
    return this.#flinkConfiguration;
  }

  /** The keys of `flinkConfiguration`, sorted, `null`s too. */
  get givenKeys(): readonly string[] {
    this.#givenKeys ??= Object.keys(this.values.flinkConfiguration ?? {}).sort();
    return this.#givenKeys;
  }

  /** The configuration file of the client: what the distribution ships and the chart adds, less what `null` takes out. */
  get stock(): ReadonlyMap<string, string> {
    if (this.values.stockConfiguration === false) return new Map();
    const { facts, chart } = this.line;
    const all = Object.entries({ ...facts.stockConfiguration, ...chart.stockService });
    return new Map(all.filter(([key]) => this.values.flinkConfiguration?.[key] !== null));
  }

  get contributions(): readonly Contribution[] {
    this.#contributions ??= contributions(this);
    return this.#contributions;
  }

  /** Options that Helm-side values write. */
  get writes(): readonly Written[] {
    return this.contributions.flatMap(({ writes = [] }) => writes);
  }

  /** Options that values derive, where no layer has the option. */
  get derives(): readonly Written[] {
    const present = (key: string): boolean =>
      this.values.flinkConfiguration?.[key] === null ||
      this.spellings.of(key).some((spelling) => this.stock.has(spelling) || this.flinkConfiguration.has(spelling));
    return this.contributions.flatMap(({ derives = [] }) => derives).filter(({ key }) => !present(key));
  }

  /** The client's dynamic properties, lowest layer first, before the cluster id and the namespace. */
  get properties(): ReadonlyMap<string, string> {
    if (this.#properties === undefined) {
      const written = [...this.derives, ...this.writes].map(({ key, text }) => [key, text] as const);
      this.#properties = new Map([...written, ...this.flinkConfiguration]);
    }
    return this.#properties;
  }

  /** The text that the client finds for an option under its first spelling that is set. */
  effective(key: string): string | undefined {
    const all = (this.#all ??= new Map([...this.stock, ...this.properties]));
    return this.spellings
      .of(key)
      .map((spelling) => all.get(spelling))
      .find((text) => text !== undefined);
  }

  /** What `flinkConfiguration` says of an option, under the first spelling that it has. */
  option(key: string): string | undefined {
    const { flinkConfiguration: options } = this;
    return this.spellings
      .of(key)
      .map((spelling) => options.get(spelling))
      .find((text) => text !== undefined);
  }

  /** The options that read a key: itself, or those that have it as fallback or deprecated key. */
  optionsOf(key: string): readonly Option[] {
    return this.spellings.readers(key);
  }

  /** The spelling of a map that a key is an entry of, `kubernetes.jobmanager.labels` of `kubernetes.jobmanager.labels.team`, in lines that read maps so. */
  mapOfEntry(key: string): string | undefined {
    if (!this.line.facts.configuration.prefixMaps) return undefined;
    const names = key.split('.');
    return names
      .map((_, count) => names.slice(0, count).join('.'))
      .filter((map) => map.length + 1 < key.length)
      .find((map) => this.optionsOf(map).some(({ type, list }) => type === 'Map' && list !== true));
  }
}

function isScalar(value: Json): value is string | number | boolean {
  return value !== null && typeof value !== 'object';
}

/** Leaves out what counts as absent, except in `flinkConfiguration` and below pod templates. */
function withoutAbsent(given: JsonMap): JsonMap {
  const kept = Object.entries(given).flatMap(([name, value]): [string, Json][] => {
    if (isAbsent(value)) return [];
    if (name === 'flinkConfiguration' || name === 'podTemplate' || !isJsonMap(value)) return [[name, value]];
    const inner = withoutAbsent(value);
    return Object.keys(inner).length === 0 ? [] : [[name, inner]];
  });
  return Object.fromEntries(kept);
}
