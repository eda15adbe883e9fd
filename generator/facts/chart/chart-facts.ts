/** The chart's own facts of a line: what it adds to Flink's client, owns, refuses and hides. */

/** A key that a value of the chart owns, and what a user is told who writes the option. */
export interface OwnedKey {
  readonly key: string;
  /** `key` is a prefix (ends in a dot or in `$internal.`). */
  readonly prefix?: true;
  /** Accepted if it says the same as the resolved value: of the cluster id, of the release's namespace. */
  readonly equalTo?: 'clusterId' | 'namespace';
  /** Refused in application mode only. */
  readonly applicationOnly?: true;
  /** What to do instead, in one phrase that follows «: ». */
  readonly instead: string;
}

/** An option that no catalogue of this line holds and that is refused, with the way out. */
interface GoneOption {
  readonly key: string;
  readonly instead: string;
}

/** A value that the client passes and the cluster cannot work with, with the way out. */
interface GoneValue {
  readonly key: string;
  /** In small letters; Flink takes it in any case. */
  readonly value: string;
  readonly instead: string;
}

/** Keys of a file system's plugin that it also reads by another prefix (`HadoopConfigLoader`). */
interface PluginPrefix {
  readonly prefix: string;
  readonly other: string;
  readonly plugin: string;
}

/** One row of them. */
export interface ChartFacts {
  readonly chartVersion: string;
  /** What the chart adds below the user's options: no endpoint that runs anyone's code is exposed unasked. */
  readonly stockService: Readonly<Record<string, string>>;
  /** Files whose path the chart writes where the client would keep a path of its own machine: places that make sense in the pod. */
  readonly chartPaths: {
    readonly confDir: string;
    readonly jobManagerPodTemplate: string;
    readonly taskManagerPodTemplate: string;
    readonly keytabDir: string;
    readonly krb5Conf: string;
    readonly hadoopConfDir: string;
    readonly tlsDir: string;
    readonly tlsConfDir: string;
  };
  /**
   * What the JVM must be told so that TaskManagers exchange data by TLS. Netty from 4.2 on wants a peer's address in its certificate, which no
   * certificate of a pod has, and Flink does not tell it otherwise; empty: nothing.
   */
  readonly internalTlsJvmArgument: string;
  /** What JobManagers do with ConfigMaps for high availability by Kubernetes. */
  readonly configMapVerbs: readonly string[];
  /** What TaskManagers do with them. */
  readonly taskManagerConfigMapVerbs: readonly string[];
  /** Prefixes whose options the catalogue owns whole: an unknown key below them is refused. */
  readonly ownedPrefixes: readonly string[];
  /** Below an owned prefix, yet open: user-chosen names follow. */
  readonly openPrefixes: readonly string[];
  /** Two keys of which one is the beginning of the other both fit into a nested file if they begin differently. */
  readonly pluginPrefixes: readonly PluginPrefix[];
  readonly ownedKeys: readonly OwnedKey[];
  /** Where labels and annotations begin that what deploys the chart obeys. */
  readonly obeyedPrefixes: readonly string[];
  /** Single ones. */
  readonly obeyedKeys: readonly string[];
  /** Below an obeyed prefix, yet without a word on whose an object is or how long it lives. */
  readonly harmlessKeys: readonly string[];
  readonly goneOptions: readonly GoneOption[];
  readonly goneValues: readonly GoneValue[];
  /** The distribution has a reporter for OpenTelemetry among its plugins. */
  readonly hasOpenTelemetry: boolean;
  readonly s3Plugins: Readonly<Record<'presto' | 'hadoop', string>>;
}
