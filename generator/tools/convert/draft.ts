import type { ClientInput, FileContent } from '../../reference/flink/client.ts';
import type { Line } from '../../facts/line.ts';
import type { Json } from '../../reference/helm/values-file.ts';
import type { SourceFlink } from './source-line.ts';

/** How a source is converted. */
export interface ConvertOptions {
  /**
   * Values that give the client's own objects: profile native, nothing refused by the chart's stricter rules. Otherwise what those
   * rules refuse is commented out, with the reason.
   */
  readonly exact: boolean;
  /** Secrets stay where they were found; otherwise they become references to a Secret. */
  readonly allowSensitive: boolean;
}

/** What is given besides the client's input. */
export interface Origin {
  /** The client's configuration directory is known whole: log files that it does not have are not there. */
  readonly wholeConfDir: boolean;
  /** The source gives the cluster no name: it was called as a release is by default. */
  readonly unnamed?: boolean;
  /** The keytab's Secret is in the cluster already: it is referred to as it is. */
  readonly keytabStays?: boolean;
  /** Where a file of the client is on the user's machine, if not at its path. */
  readonly places?: ReadonlyMap<string, string>;
  /** The ConfigMap of the cluster that holds Hadoop's files: nothing else has them. */
  readonly hadoopConfigMap?: string;
  /** What is to be said already. */
  readonly notes?: readonly string[];
  /** Options that the source spells in another way than Flink: `2Gi` for `2g`. */
  readonly spelled?: ReadonlyMap<string, string>;
  /** Values that no option says, by their path: `restartNonce`, `job/upgradeMode`. */
  readonly given?: ReadonlyMap<string, Json>;
  /** The jar of the arguments stands for none. */
  readonly withoutJar?: boolean;
  /** The Flink that the source is written for. */
  readonly flink?: SourceFlink;
}

/** A value that the chart would take in another sense than the source's, or not at all: it is commented out. */
export interface Withheld {
  /** The value's path, joined by `/`: `image`, `job/upgradeMode`. */
  readonly path: string;
  readonly value: Json;
  /** One line. */
  readonly reason: string;
}

/** A key of a Secret, and where its value is to be had. */
export interface SecretEntry {
  readonly key: string;
  /** A file that holds the value; left out: the variable that the command takes it from. */
  readonly file?: string;
  /** What it was found as, e.g. the option `s3.secret-key`. */
  readonly found: string;
}

/** What a cluster is called that the source gives no name. */
export const defaultName = 'flink';

/** Values while they are made: steps take from `options` what becomes a value of its own, the rest is `flinkConfiguration`. */
export class Draft {
  readonly input: ClientInput;
  readonly line: Line;
  readonly settings: ConvertOptions & Origin;
  /** Options that nothing has taken yet, by the keys that the source has. */
  readonly options: Map<string, string>;
  readonly values = new Map<string, Json>();
  /** Comments by the path of the value, joined by `/`: `flinkConfiguration/rest.port`. */
  readonly comments = new Map<string, string>();
  /** What values cannot say, or say otherwise, and what follows; one line each. */
  readonly notes: string[];
  /** Secret name → its entries. */
  readonly secrets = new Map<string, SecretEntry[]>();
  /** Values that are commented out. */
  readonly withheld: Withheld[] = [];
  /** Commands that make what the values refer to, besides Secrets. */
  readonly commands: string[] = [];
  /** Paths of the client's machine, and the chart's in their place. */
  readonly paths = new Map<string, string>();
  /** Options that the notes have spoken of: they may differ from the original. */
  readonly explained = new Set<string>();
  /** Options that hold a secret and were left out: Flink reads them from its configuration alone. */
  readonly secretsLeftOut = new Set<string>();
  /** Variables of the pods that come from a Secret now. */
  readonly referenced = new Set<string>();
  readonly clusterId: string;
  /** The source says what the cluster is called. */
  readonly namesCluster: boolean;
  readonly namespace: string;

  constructor(
    input: ClientInput,
    line: Line,
    given: { readonly settings: ConvertOptions & Origin; readonly options: ReadonlyMap<string, string> },
  ) {
    this.input = input;
    this.line = line;
    this.settings = given.settings;
    this.options = new Map(given.options);
    this.notes = [...(given.settings.notes ?? [])];
    this.namesCluster = given.settings.unnamed !== true;
    this.clusterId = this.take('kubernetes.cluster-id') ?? defaultName;
    this.namespace = this.take('kubernetes.namespace') ?? 'default';
  }

  /** Takes an option out, to become something else. */
  take(key: string): string | undefined {
    const text = this.options.get(key);
    this.options.delete(key);
    return text;
  }

  /** Says why an option differs from the original. */
  explain(key: string, note: string): void {
    this.explained.add(key);
    this.notes.push(`${key}: ${note}`);
  }

  /** The file of the client that an option names. */
  file(path: string): FileContent | undefined {
    return this.input.files[path];
  }

  /** Where that file is on the user's machine. */
  place(path: string): string {
    return this.settings.places?.get(path) ?? path;
  }

  /** The Secret that what is found goes to: `<cluster id>-secrets`. */
  get secretName(): string {
    return `${this.clusterId}-secrets`;
  }

  /** Whether a secret was found, so that nothing of the source is repeated. */
  get hasSecrets(): boolean {
    return this.secrets.size > 0 || this.secretsLeftOut.size > 0;
  }

  addSecret(entry: SecretEntry, name = this.secretName): void {
    const entries = this.secrets.get(name) ?? [];
    if (!entries.some(({ key }) => key === entry.key)) entries.push(entry);
    this.secrets.set(name, entries);
  }
}
