import type { DurationFacts } from './duration-facts.ts';

/** The shape of a line's facts. A line file holds facts only: no logic, nothing that is computed from an option's value. */

/** The stem that a decorator has as pipeline file, template, test and scenario. */
export type DecoratorStem =
  | 'init-job-manager'
  | 'env-secrets'
  | 'mount-secrets'
  | 'persistent-volume-claim-mount'
  | 'cmd-job-manager'
  | 'internal-service'
  | 'external-service'
  | 'hadoop-conf-mount'
  | 'kerberos-mount'
  | 'flink-conf-mount'
  | 'pod-template-mount';

/** A decorator of TaskManagers: those with a file of their own, and those that JobManagers have too. */
export type TaskManagerDecoratorStem =
  | 'init-task-manager'
  | 'env-secrets'
  | 'mount-secrets'
  | 'persistent-volume-claim-mount'
  | 'cmd-task-manager'
  | 'hadoop-conf-mount'
  | 'kerberos-mount'
  | 'flink-conf-mount';

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

/** A value that the client passes and the cluster cannot work with, with the way out. */
export interface GoneValue {
  readonly key: string;
  /** In small letters; Flink takes it in any case. */
  readonly value: string;
  readonly instead: string;
}

/** How a line's client reads and writes its configuration. */
export interface ConfigurationFacts {
  /** `lines`: `key: value` a line, all values texts; `yaml`: a YAML document whose values keep their types. */
  readonly format: 'lines' | 'yaml';
  /** A file of the format `lines` that takes the place of `confFile` where the client's directory has it. */
  readonly legacyFile?: string;
  /** A map may be spelled entry by entry: `kubernetes.jobmanager.labels.team: a`. */
  readonly prefixMaps: boolean;
  /** An item of a list of maps may be YAML even if the list is not. */
  readonly yamlItems: boolean;
  /** A list that the client has nothing for is written, empty. */
  readonly emptyLists: boolean;
  readonly durations: DurationFacts;
  /** Options that stay on the client's machine. */
  readonly clientOnlyOptions: readonly string[];
  readonly clientOnlyKeys: readonly string[];
}

/** What a line's client does otherwise than another's, named by what it is about. */
export interface ClientFacts {
  /** `flink` reads these before it looks at its arguments. */
  readonly frontendDurations: readonly string[];
  readonly frontendIntegers: readonly string[];
  /** The check of the Kerberos login sees `-D` too, and wants keytab and principal both or neither. */
  readonly strictLogin: boolean;
  /** `flink run` deploys applications, for targets that end in `application`. */
  readonly runDeploysApplications: boolean;
  /** Short options of `flink` beyond those that every line has. */
  readonly commandLineOptions: readonly {
    readonly short: string;
    readonly long: string;
    readonly arguments: 0 | 1;
    /** The option that a Python program's one writes. */
    readonly writes?: string;
  }[];
  /** `-p -1` is taken. */
  readonly parallelismMinusOne: boolean;
  /** Where the jar of an application may lie. */
  readonly jarSchemes: 'local' | 'any';
  /** Fewest threads that `kubernetes.client.io-pool.size` may ask for. */
  readonly minThreads: number;
  /** `jobmanager.heap.size`, `FLINK_JM_HEAP`, `taskmanager.network.numberOfBuffers` and their like size memory. */
  readonly legacyMemory: boolean;
  readonly savepoint: {
    readonly path: string;
    readonly ignoreUnclaimedState: string;
    /** Written by `-cm`. */
    readonly claimMode?: string;
  };
  readonly optionKeys: {
    readonly highAvailability: string;
    readonly image: string;
    readonly jobManagerCpu: string;
    readonly taskManagerCpu: string;
    readonly podTemplate: string;
    readonly restartStrategy: string;
    readonly checkpointsDirectory: string;
    readonly savepointsDirectory: string;
  };
  /** Options that the client sets in every deployment, whatever it is given. */
  readonly writtenKeys: readonly string[];
  /** Maps without entries in what is deployed. */
  readonly emptyMaps: 'written' | 'left out';
  /** Fields of a pod template that the client's model does not know. */
  readonly unknownTemplateFields: 'dropped' | 'kept';
  /** Lists of a pod template that are written, empty, where it does not mention them: type of the pod model → fields. */
  readonly requiredLists: Readonly<Record<string, readonly string[]>>;
  /** How a template is read: YAML 1.1 as SnakeYAML takes it, or YAML 1.2 with scalars as JSON spells them. */
  readonly templateYaml: '1.1' | 'json schema';
  /** 32-bit numbers of a template are read as Go's clients do: from their digits, octal where they are modes of files. */
  readonly goIntegers: boolean;
  /** A port is a number of 32 bits or a text, nothing else. */
  readonly strictPorts: boolean;
  /** A text of blanks where a number or boolean is expected. */
  readonly blankScalars: 'refused' | 'nothing';
  /** Parts of a quantity are JSON, and one of nothing but a unit is refused; or they are texts, and in a map the unit is enough. */
  readonly quantityParts: 'json' | 'text';
  /** An item of a list that is `null` is an object without fields. */
  readonly nullItems: 'refused' | 'empty';
  /** What an owner reference has that is given without. */
  readonly ownerReferenceDefaults: Readonly<Record<string, string>>;
  /** A template need not have a specification. */
  readonly templateWithoutSpec: boolean;
  /** `hostNetwork` and `dnsPolicy` are always written. */
  readonly dnsPolicies?: { readonly podNetwork: string; readonly hostNetwork: string };
  /** The volume for what the job brings along, mounted where `user.artifacts.base-dir` says. */
  readonly userArtifactsVolume?: string;
  /** The start command ends in the entrypoint's arguments, be they empty. */
  readonly startCommandArguments: boolean;
  /** More JobManagers than one may stand by. */
  readonly standbyJobManagers: boolean;
  /** JobManager annotations stand on the Deployment too. */
  readonly deploymentAnnotations: boolean;
  /** Switches that all have to be on for TaskManagers of any size, which their total memory sizes say nothing of; none: always so. */
  readonly fineGrainedSwitches: readonly string[];
  /** Decimals that cpu cores of a TaskManager keep; left out: all. */
  readonly cpuDecimals?: number;
  /** The list of external resources stands in double quotes in a TaskManager's start command. */
  readonly quotedResourceList: boolean;
  /** The variable that tells a TaskManager its node. */
  readonly nodeIdEnv?: { readonly name: string; readonly fieldPath: string };
  /** Path of krb5.conf in its volume; left out: the name that the file has. */
  readonly krb5ConfItemPath?: string;
}

/** One row of facts: one Flink release. */
export interface LineFacts {
  readonly line: string;
  readonly flinkVersion: string;
  readonly scalaVersion: string;
  readonly chartVersion: string;
  /** `KubernetesConfigOptions.getDefaultFlinkImage`. */
  readonly defaultImage: string;
  /** The distribution's own configuration file, flat, comments left out. */
  readonly stockConfiguration: Readonly<Record<string, string>>;
  /** What the chart adds below the user's options: no endpoint that runs anyone's code is exposed unasked. */
  readonly stockService: Readonly<Record<string, string>>;
  readonly confFile: string;
  readonly configuration: ConfigurationFacts;
  readonly client: ClientFacts;
  /** Log configuration files that the client ships, in the client's order. */
  readonly logFiles: readonly string[];
  /** Loggers of Flink's RPC library: a name for Log4j, and the package. */
  readonly rpcLogger: { readonly name: string; readonly package: string; readonly netty: string };
  readonly decorators: readonly DecoratorStem[];
  readonly taskManagerDecorators: readonly TaskManagerDecoratorStem[];
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
    readonly taskManagerStartScript: string;
    readonly podIpEnv: string;
    readonly jvmMemoryEnv: string;
    readonly podIpFieldPath: string;
    readonly logDirEnv: string;
    readonly hadoopConfDirEnv: string;
    readonly labelType: string;
    readonly labelComponent: string;
    readonly labelTaskManagerComponent: string;
    readonly restPort: string;
    readonly rpcPort: string;
    readonly blobPort: string;
    readonly taskManagerRpcPort: string;
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
  /** Texts of the high availability option that mean Kubernetes, in any case; the first is the one that the chart writes. */
  readonly kubernetesHighAvailability: readonly string[];
  /** What leaders and TaskManagers do with ConfigMaps then. */
  readonly configMapVerbs: readonly string[];
  /** What finds the ConfigMaps that outlive the cluster then, besides its id. */
  readonly highAvailabilitySelector: string;
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
  readonly goneValues: readonly GoneValue[];
  readonly s3Plugins: Readonly<Record<'presto' | 'hadoop', string>>;
}
