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
  };
  /** What JobManagers do with ConfigMaps for high availability by Kubernetes. */
  readonly configMapVerbs: readonly string[];
  /** What TaskManagers do with them. */
  readonly taskManagerConfigMapVerbs: readonly string[];
  /** Sensitive though no substring says so. */
  readonly sensitiveKeys: readonly string[];
  /** A substring says so, but the value is a name, a number or a boolean. */
  readonly notSensitiveKeys: readonly string[];
  /** Prefixes whose options the catalogue owns whole: an unknown key below them is refused. */
  readonly ownedPrefixes: readonly string[];
  /** Below an owned prefix, yet open: user-chosen names follow. */
  readonly openPrefixes: readonly string[];
  /** Two keys of which one is the beginning of the other both fit into a nested file if they begin differently. */
  readonly pluginPrefixes: readonly PluginPrefix[];
  /** Below this prefix whatever follows says alone whether it is a secret: the prefix itself has a word that sounds like one. */
  readonly harmlessPrefixes: readonly string[];
  /** Below these stand the keys of an S3 store, which its plugins take from the environment too. */
  readonly s3Prefixes: readonly string[];
  /** What no catalogue lists and Flink or a plugin of its distribution reads from the configuration alone. */
  readonly configurationPrefixes: readonly string[];
  /** A substring says so, but the rest of the key is a name that the user chose. */
  readonly notSensitivePrefixes: readonly string[];
  readonly ownedKeys: readonly OwnedKey[];
  readonly goneOptions: readonly GoneOption[];
  readonly goneValues: readonly GoneValue[];
  readonly s3Plugins: Readonly<Record<'presto' | 'hadoop', string>>;
}
