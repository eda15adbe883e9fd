import type { DecoratorStem, TaskManagerDecoratorStem } from './decorator-stems.ts';

/**
 * What a line's distribution tells of its client. `npm run catalogue` writes it to `extracted/<line>.ts`; which class, constant or file says
 * what, stands in `test/oracle/src/main/java/flinkchart/oracle/Facts.java`.
 */
export interface ExtractedFacts {
  /** `KubernetesConfigOptions.getDefaultFlinkImage`. */
  readonly defaultImage: string;
  /** The distribution's own configuration file, flat, comments left out. */
  readonly stockConfiguration: Readonly<Record<string, string>>;
  readonly confFile: string;
  readonly configuration: ExtractedConfigurationFacts;
  readonly client: ExtractedClientFacts;
  /** Log configuration files that the client ships, in the client's order. */
  readonly logFiles: readonly string[];
  /** Loggers of Flink's RPC library: a name for Log4j, and the package. */
  readonly rpcLogger: { readonly name: string; readonly package: string; readonly netty: string };
  readonly decorators: readonly DecoratorStem[];
  readonly taskManagerDecorators: readonly TaskManagerDecoratorStem[];
  readonly entryPoints: { readonly session: string; readonly application: string };
  readonly targets: { readonly session: string; readonly application: string };
  readonly names: ExtractedNames;
  readonly ports: { readonly blob: number; readonly taskManagerRpc: number; readonly rest: number };
  readonly clusterIdMaxLength: number;
  readonly headlessClusterIp: string;
  /** Texts of the high availability option that mean Kubernetes, in any case; the first is the one that the chart writes. */
  readonly kubernetesHighAvailability: readonly string[];
  /** What finds the ConfigMaps that outlive the cluster then, besides its id. */
  readonly highAvailabilitySelector: string;
  /** Flink's own list: an option whose key contains one of these is sensitive (`GlobalConfiguration.SENSITIVE_KEYS`). */
  readonly sensitiveSubstrings: readonly string[];
}

export interface ExtractedConfigurationFacts {
  /** A file of the format `lines` that takes the place of `confFile` where the client's directory has it. */
  readonly legacyFile?: string;
}

export interface ExtractedClientFacts {
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
  /** `hostNetwork` and `dnsPolicy` are always written. */
  readonly dnsPolicies?: { readonly podNetwork: string; readonly hostNetwork: string };
  /** The volume for what the job brings along, mounted where `user.artifacts.base-dir` says. */
  readonly userArtifactsVolume?: string;
  /** The variable that tells a TaskManager its node. */
  readonly nodeIdEnv?: { readonly name: string; readonly fieldPath: string };
  /** Path of krb5.conf in its volume; left out: the name that the file has. */
  readonly krb5ConfItemPath?: string;
  /** Decimals that cpu cores of a TaskManager keep; left out: all. */
  readonly cpuDecimals?: number;
}

/** Names and paths of `org.apache.flink.kubernetes.utils.Constants`. */
export interface ExtractedNames {
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
}
