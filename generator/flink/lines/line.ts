/** The shape of a line's facts. A line file holds facts only: no logic, nothing that is computed from an option's value. */

/** The stem that a decorator has as pipeline file, template, test and scenario. */
export type DecoratorStem =
  | 'init-job-manager'
  | 'env-secrets'
  | 'mount-secrets'
  | 'cmd-job-manager'
  | 'internal-service'
  | 'external-service'
  | 'hadoop-conf-mount'
  | 'kerberos-mount'
  | 'flink-conf-mount'
  | 'pod-template-mount';

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
export interface GoneOption {
  readonly key: string;
  readonly instead: string;
}

/** One row of facts: one Flink release. */
export interface LineFacts {
  readonly line: string;
  readonly flinkVersion: string;
  readonly scalaVersion: string;
  readonly chartVersion: string;
  /** `KubernetesConfigOptions.getDefaultFlinkImage`. */
  readonly defaultImage: string;
  /** The distribution's own `conf/flink-conf.yaml`, comments left out. */
  readonly stockConfiguration: Readonly<Record<string, string>>;
  /** What the chart adds below the user's options: no endpoint that runs anyone's code is exposed unasked. */
  readonly stockService: Readonly<Record<string, string>>;
  readonly confFile: string;
  /** Log configuration files that the client ships, in the client's order. */
  readonly logFiles: readonly string[];
  readonly decorators: readonly DecoratorStem[];
  readonly entryPoints: { readonly session: string; readonly application: string };
  readonly targets: { readonly session: string; readonly application: string };
  readonly names: {
    readonly mainContainer: string;
    readonly flinkConfVolume: string;
    readonly flinkConfConfigMapPrefix: string;
    readonly hadoopConfVolume: string;
    readonly hadoopConfConfigMapPrefix: string;
    readonly hadoopConfDirInPod: string;
    readonly hadoopFiles: readonly string[];
    readonly keytabVolume: string;
    readonly keytabSecretPrefix: string;
    readonly keytabMountPoint: string;
    readonly krb5ConfVolume: string;
    readonly krb5ConfConfigMapPrefix: string;
    readonly krb5ConfMountPath: string;
    readonly krb5ConfSubPath: string;
    readonly podTemplateVolume: string;
    readonly podTemplateConfigMapPrefix: string;
    readonly podTemplateDirInPod: string;
    readonly taskManagerPodTemplateFile: string;
    readonly restServiceSuffix: string;
    readonly startScript: string;
    readonly podIpEnv: string;
    readonly podIpFieldPath: string;
    readonly logDirEnv: string;
    readonly hadoopConfDirEnv: string;
    readonly labelType: string;
    readonly labelComponent: string;
    readonly restPort: string;
    readonly rpcPort: string;
    readonly blobPort: string;
  };
  readonly ports: { readonly blob: number; readonly taskManagerRpc: number; readonly rest: number };
  readonly clusterIdMaxLength: number;
  readonly headlessClusterIp: string;
  /** Files whose path the chart writes where the client would keep a path of its own machine: places that make sense in the pod. */
  readonly chartPaths: {
    readonly confDir: string;
    readonly jobManagerPodTemplate: string;
    readonly taskManagerPodTemplate: string;
    readonly keytabDir: string;
    readonly krb5Conf: string;
    readonly hadoopConfDir: string;
  };
  readonly kubernetesHaFactory: string;
  /** Flink's own list: an option whose key contains one of these is sensitive (`GlobalConfiguration.SENSITIVE_KEYS`). */
  readonly sensitiveSubstrings: readonly string[];
  /** Sensitive though no substring says so. */
  readonly sensitiveKeys: readonly string[];
  /** A substring says so, but the value is a name, a number or a boolean. */
  readonly notSensitiveKeys: readonly string[];
  /** Prefixes whose options the catalogue owns whole: an unknown key below them is refused. */
  readonly ownedPrefixes: readonly string[];
  /** Below an owned prefix, yet open: user-chosen names follow. */
  readonly openPrefixes: readonly string[];
  readonly ownedKeys: readonly OwnedKey[];
  readonly goneOptions: readonly GoneOption[];
  readonly s3Plugins: Readonly<Record<'presto' | 'hadoop', string>>;
}
