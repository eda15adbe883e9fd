import type { JsonMap } from '../helm/values-file.ts';

/** The chart's values, as docs/contract.md lists them, after `null` and empty texts, lists and maps were left out. */
export interface Values {
  readonly mode?: 'session' | 'application';
  /** Default: the release name. */
  readonly clusterId?: string;
  readonly profile?: 'helm' | 'native';
  readonly image?: string | ImageValues;
  /** The name that Flink's operator has for `image.pullPolicy`. */
  readonly imagePullPolicy?: string;
  /** Flink's options by their own keys; `null` takes out what lies beneath. */
  readonly flinkConfiguration?: JsonMap;
  readonly stockConfiguration?: boolean;
  readonly strictOptions?: boolean;
  readonly allowSensitiveConfiguration?: boolean;
  readonly allowLineChange?: boolean;
  readonly job?: JobValues;
  readonly podTemplate?: JsonMap;
  readonly jobManager?: JobManagerValues;
  readonly taskManager?: TaskManagerValues;
  /** File name → text. */
  readonly logConfiguration?: Readonly<Record<string, string>>;
  readonly highAvailability?: HighAvailabilityValues;
  readonly s3?: S3Values;
  readonly hadoop?: HadoopValues;
  readonly kerberos?: KerberosValues;
  /** A string names an account that exists: `{create: false, name: STRING}`. */
  readonly serviceAccount?: string | ServiceAccountValues;
  readonly rbac?: { readonly create?: boolean };
  /** Whose change restarts the cluster, and runs an application again that has ended. */
  readonly restartNonce?: number;
}

export interface ImageValues {
  readonly repository?: string;
  readonly tag?: string;
  readonly digest?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: readonly string[];
}

/** Application mode. */
export interface JobValues {
  readonly jarURI?: string;
  readonly entryClass?: string;
  readonly args?: readonly (string | number | boolean)[];
  readonly parallelism?: number;
  readonly initialSavepointPath?: string;
  readonly allowNonRestoredState?: boolean;
}

export interface ResourceValues {
  readonly cpu?: number | string;
  readonly memory?: number | string;
}

export interface TaskManagerValues {
  readonly resource?: ResourceValues;
  readonly podTemplate?: JsonMap;
}

export interface JobManagerValues extends TaskManagerValues {
  readonly replicas?: number;
}

export interface HighAvailabilityValues {
  readonly type?: 'kubernetes' | 'zookeeper';
  /** Storage, checkpoints and savepoints lie below it, per cluster id. */
  readonly directory?: string;
  readonly zookeeper?: { readonly quorum?: string; readonly pathRoot?: string };
}

export interface S3Values {
  readonly existingSecret?: string;
  /** Default: `access-key`. */
  readonly accessKeyKey?: string;
  /** Default: `secret-key`. */
  readonly secretKeyKey?: string;
  readonly endpoint?: string;
  readonly pathStyleAccess?: boolean;
  readonly plugin?: 'presto' | 'hadoop';
}

export interface HadoopValues {
  readonly existingConfigMap?: string;
  /** File name → text. */
  readonly configuration?: Readonly<Record<string, string>>;
}

export interface KerberosValues {
  readonly principal?: string;
  readonly existingSecret?: string;
  /** Base64. */
  readonly keytab?: string;
  /** Default: `krb5.keytab`. */
  readonly keytabFile?: string;
  /** The text of krb5.conf. */
  readonly krb5Conf?: string;
}

export interface ServiceAccountValues {
  readonly create?: boolean;
  readonly name?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}
