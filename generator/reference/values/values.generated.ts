// Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/facts/values by npm run generate; do not edit.
import type { JsonMap } from '../helm/values-file.ts';

/** What happens in a new JobManager's pod before Flink starts (docs/tasks/upgrade.md). */
export interface HandoverValues {
  /** Wait until JobManagers of other revisions have ended, end TaskManagers of other revisions, drop the program that high availability keeps. Default: true with profile helm, false with native. */
  readonly enabled?: boolean;
  /** How long a pod that should have ended is waited for, besides its grace period, before its node counts as lost. Default: 60. */
  readonly lostNodeSeconds?: number;
}

/** The image of JobManager and TaskManagers. */
export interface ImageValues {
  /** The image without tag; default: apache/flink. */
  readonly repository?: string;
  /** Its tag; without tag and digest the default image's. */
  readonly tag?: string;
  /** Its digest, `sha256:…`; may stand beside a tag. */
  readonly digest?: string;
  /** When a node pulls the image. */
  readonly pullPolicy?: string;
  /** Names of the Secrets to pull it with. */
  readonly pullSecrets?: readonly string[];
}

/** The program of application mode. */
export interface JobValues {
  /** The jar: `local://` and an absolute path for one in the image, or where it is fetched from. */
  readonly jarURI?: string;
  /** The program's main class; default: the one that the jar's manifest names. */
  readonly entryClass?: string;
  /** The program's arguments. */
  readonly args?: readonly (string | number | boolean)[];
  /** Its default parallelism. */
  readonly parallelism?: number;
  /** The savepoint to start from; with `upgradeMode` the first time only. */
  readonly initialSavepointPath?: string;
  /** What a change takes along, as in Flink's operator: `savepoint` stops the job with a savepoint and goes on from it; `last-state` goes on from the latest checkpoint, and needs high availability; `stateless` begins with empty state. Default: with high availability the last checkpoint, else empty state. */
  readonly upgradeMode?: 'stateless' | 'last-state' | 'savepoint';
  /** `suspended` stops the job and keeps its state, `running` goes on from it; needs `upgradeMode`. Default: `running`. */
  readonly state?: 'running' | 'suspended';
  /** Any number: with `upgradeMode` one that the job has not had yet starts it from `initialSavepointPath` once more, and leaves the state that it has. A rollback to a number that was used does not. */
  readonly savepointRedeployNonce?: number;
  /** Any number, as in Flink's operator: with `upgradeMode` a change of it takes one savepoint of the job that runs. */
  readonly savepointTriggerNonce?: number;
  /** Leave out state that the program no longer has. */
  readonly allowNonRestoredState?: boolean;
}

/** Savepoints of the job that runs, with `job.upgradeMode`. */
export interface SavepointValues {
  /** When one is taken: cron as a CronJob has it, such as `0 *\/6 * * *` or `@daily`. */
  readonly schedule?: string;
  /** How many of the schedule are kept; Flink disposes of older ones. Default: 5. */
  readonly retention?: number;
}

/** CPU and memory of a JobManager. */
export interface JobManagerResourceValues {
  /** Cores. */
  readonly cpu?: number | string;
  /** Of the whole process: 1600m, 2g, or 2Gi. */
  readonly memory?: number | string;
}

/** A PodDisruptionBudget of the JobManagers. */
export interface JobManagerPodDisruptionBudgetValues {
  /** Whether there is one. Default: false. */
  readonly enabled?: boolean;
  /** How many JobManagers stay when nodes are drained. */
  readonly minAvailable?: number;
  /** How many may be missing then. Default: 1 without `minAvailable`. */
  readonly maxUnavailable?: number;
}

/** The JobManager. */
export interface JobManagerValues {
  /** CPU and memory of a JobManager. */
  readonly resource?: JobManagerResourceValues;
  /** Replaces podTemplate for the JobManager. */
  readonly podTemplate?: JsonMap;
  /** JobManager: environment variables of Flink's container, as Kubernetes has them. */
  readonly extraEnv?: readonly JsonMap[];
  /** JobManager: configMaps and Secrets whose entries become its environment variables. */
  readonly extraEnvFrom?: readonly JsonMap[];
  /** JobManager: where its volumes are mounted. */
  readonly extraVolumeMounts?: readonly JsonMap[];
  /** JobManager: volumes of the pod. */
  readonly extraVolumes?: readonly JsonMap[];
  /** JobManager: containers that end before Flink starts. */
  readonly extraInitContainers?: readonly JsonMap[];
  /** JobManager: containers beside Flink's. */
  readonly extraContainers?: readonly JsonMap[];
  /** JobManager: how the scheduler spreads the pods over nodes and zones. */
  readonly topologySpreadConstraints?: readonly JsonMap[];
  /** JobManager: which pods give way to these where a node is full. */
  readonly priorityClassName?: string;
  /** JobManager: seconds that Flink has to end, before it is killed. */
  readonly terminationGracePeriodSeconds?: number;
  /** A PodDisruptionBudget of the JobManagers. */
  readonly podDisruptionBudget?: JobManagerPodDisruptionBudgetValues;
  /** JobManagers, of which one leads and the others stand by; more than 1 needs high availability. */
  readonly replicas?: number;
}

/** CPU and memory of a TaskManager. */
export interface TaskManagerResourceValues {
  /** Cores. */
  readonly cpu?: number | string;
  /** Of the whole process: 1728m, 2g, or 2Gi. */
  readonly memory?: number | string;
}

/** A PodDisruptionBudget of the TaskManagers. */
export interface TaskManagerPodDisruptionBudgetValues {
  /** Whether there is one. Default: false. */
  readonly enabled?: boolean;
  /** How many TaskManagers stay when nodes are drained. */
  readonly minAvailable?: number;
}

/** Time to start, before the other probe begins. */
export interface TaskManagerProbesStartupValues {
  /** Whether to probe. Default: false. */
  readonly enabled?: boolean;
  /** Seconds before the first probe. */
  readonly initialDelaySeconds?: number;
  /** Seconds from one probe to the next. Default: 5. */
  readonly periodSeconds?: number;
  /** Seconds that an answer may take. Default: 5. */
  readonly timeoutSeconds?: number;
  /** Failures in a row before Kubernetes acts. Default: 60. */
  readonly failureThreshold?: number;
}

/** Restarts a TaskManager whose RPC port takes no connection. */
export interface TaskManagerProbesLivenessValues {
  /** Whether to probe. Default: false. */
  readonly enabled?: boolean;
  /** Seconds before the first probe. */
  readonly initialDelaySeconds?: number;
  /** Seconds from one probe to the next. Default: 10. */
  readonly periodSeconds?: number;
  /** Seconds that an answer may take. Default: 5. */
  readonly timeoutSeconds?: number;
  /** Failures in a row before Kubernetes acts. Default: 6. */
  readonly failureThreshold?: number;
}

/** How Kubernetes probes TaskManagers: by a connection to their RPC port. A probe that the pod template gives the main container stays as it is. */
export interface TaskManagerProbesValues {
  /** Time to start, before the other probe begins. */
  readonly startup?: TaskManagerProbesStartupValues;
  /** Restarts a TaskManager whose RPC port takes no connection. */
  readonly liveness?: TaskManagerProbesLivenessValues;
}

/** The TaskManager. */
export interface TaskManagerValues {
  /** CPU and memory of a TaskManager. */
  readonly resource?: TaskManagerResourceValues;
  /** Replaces podTemplate for the TaskManager. */
  readonly podTemplate?: JsonMap;
  /** TaskManager: environment variables of Flink's container, as Kubernetes has them. */
  readonly extraEnv?: readonly JsonMap[];
  /** TaskManager: configMaps and Secrets whose entries become its environment variables. */
  readonly extraEnvFrom?: readonly JsonMap[];
  /** TaskManager: where its volumes are mounted. */
  readonly extraVolumeMounts?: readonly JsonMap[];
  /** TaskManager: volumes of the pod. */
  readonly extraVolumes?: readonly JsonMap[];
  /** TaskManager: containers that end before Flink starts. */
  readonly extraInitContainers?: readonly JsonMap[];
  /** TaskManager: containers beside Flink's. */
  readonly extraContainers?: readonly JsonMap[];
  /** TaskManager: how the scheduler spreads the pods over nodes and zones. */
  readonly topologySpreadConstraints?: readonly JsonMap[];
  /** TaskManager: which pods give way to these where a node is full. */
  readonly priorityClassName?: string;
  /** TaskManager: seconds that Flink has to end, before it is killed. */
  readonly terminationGracePeriodSeconds?: number;
  /** A PodDisruptionBudget of the TaskManagers. */
  readonly podDisruptionBudget?: TaskManagerPodDisruptionBudgetValues;
  /** How Kubernetes probes TaskManagers: by a connection to their RPC port. A probe that the pod template gives the main container stays as it is. */
  readonly probes?: TaskManagerProbesValues;
}

/** Time to start: REST must answer before the other probes begin, or the container is started again. */
export interface ProbesStartupValues {
  /** Whether to probe. Default: true. */
  readonly enabled?: boolean;
  /** Seconds before the first probe. */
  readonly initialDelaySeconds?: number;
  /** Seconds from one probe to the next. Default: 5. */
  readonly periodSeconds?: number;
  /** Seconds that an answer may take. Default: 5. */
  readonly timeoutSeconds?: number;
  /** Failures in a row before Kubernetes acts. Default: 60. */
  readonly failureThreshold?: number;
}

/** What `helm install --wait` and rollouts wait for: REST answers; of an application, that its job runs and has not failed. */
export interface ProbesReadinessValues {
  /** Whether to probe. Default: true. */
  readonly enabled?: boolean;
  /** Seconds before the first probe. */
  readonly initialDelaySeconds?: number;
  /** Seconds from one probe to the next. Default: 5. */
  readonly periodSeconds?: number;
  /** Seconds that an answer may take. Default: 5. */
  readonly timeoutSeconds?: number;
  /** Failures in a row before Kubernetes acts. Default: 3. */
  readonly failureThreshold?: number;
}

/** Restarts a JobManager whose REST port takes no connection. */
export interface ProbesLivenessValues {
  /** Whether to probe. Default: false. */
  readonly enabled?: boolean;
  /** Seconds before the first probe. */
  readonly initialDelaySeconds?: number;
  /** Seconds from one probe to the next. Default: 10. */
  readonly periodSeconds?: number;
  /** Seconds that an answer may take. Default: 5. */
  readonly timeoutSeconds?: number;
  /** Failures in a row before Kubernetes acts. Default: 6. */
  readonly failureThreshold?: number;
}

/** How Kubernetes probes the JobManager, with profile `helm`. A probe that the pod template gives the main container stays as it is. */
export interface ProbesValues {
  /** Time to start: REST must answer before the other probes begin, or the container is started again. */
  readonly startup?: ProbesStartupValues;
  /** What `helm install --wait` and rollouts wait for: REST answers; of an application, that its job runs and has not failed. */
  readonly readiness?: ProbesReadinessValues;
  /** Restarts a JobManager whose REST port takes no connection. */
  readonly liveness?: ProbesLivenessValues;
}

/** The file system of the image cannot be written to. */
export interface PodSecurityReadOnlyRootFilesystemValues {
  /** Mount it read-only, and an empty volume where Flink writes: `/tmp`, its logs, its plugins. Default: false. */
  readonly enabled?: boolean;
}

/** Security contexts of all pods, as the Pod Security Standard `restricted` asks for them; those of a pod template win, field by field (docs/tasks/pod-security.md). */
export interface PodSecurityValues {
  /** No root, no privilege escalation, no capabilities, the runtime's seccomp profile. Default: true with profile helm, false with native. */
  readonly enabled?: boolean;
  /** The file system of the image cannot be written to. */
  readonly readOnlyRootFilesystem?: PodSecurityReadOnlyRootFilesystemValues;
}

/** The ZooKeeper ensemble. */
export interface HighAvailabilityZookeeperValues {
  /** Its servers. */
  readonly quorum?: string;
  /** Where Flink keeps its nodes. */
  readonly pathRoot?: string;
}

/** Takes up unfinished jobs when a JobManager is lost. Storage, checkpoints and savepoints lie below `directory`, apart for each cluster id. */
export interface HighAvailabilityValues {
  /** Who elects the leader. Default: no high availability. */
  readonly type?: 'kubernetes' | 'zookeeper';
  /** A directory that every pod reaches. */
  readonly directory?: string;
  /** The ZooKeeper ensemble. */
  readonly zookeeper?: HighAvailabilityZookeeperValues;
}

/** S3 as a file system. */
export interface S3Values {
  /** A Secret with the credentials; both sides get them as environment variables. */
  readonly existingSecret?: string;
  /** The access key's name in that Secret. Default: access-key. */
  readonly accessKeyKey?: string;
  /** The secret key's name in that Secret. Default: secret-key. */
  readonly secretKeyKey?: string;
  /** For a store other than AWS. */
  readonly endpoint?: string;
  /** Bucket names in the path instead of the host name. */
  readonly pathStyleAccess?: boolean;
  /** The file system of the image to switch on: flink-s3-fs-presto-2.3.0.jar, flink-s3-fs-hadoop-2.3.0.jar. */
  readonly plugin?: 'presto' | 'hadoop';
}

/** Hadoop configuration: a ConfigMap of yours, or the files themselves. */
export interface HadoopValues {
  /** A ConfigMap with the files. */
  readonly existingConfigMap?: string;
  /** The files, by name. */
  readonly configuration?: Readonly<Record<string, string>>;
}

/** Kerberos log-in of JobManager and TaskManagers. */
export interface KerberosValues {
  /** Who logs in. */
  readonly principal?: string;
  /** A Secret with the keytab, named kerberos-keytab- and the cluster id: Flink computes that name for its TaskManagers. */
  readonly existingSecret?: string;
  /** The keytab itself. It stays readable in Helm's release Secret: prefer existingSecret. */
  readonly keytab?: string;
  /** The keytab's name in the Secret. Default: krb5.keytab. */
  readonly keytabFile?: string;
  /** The text of krb5.conf. */
  readonly krb5Conf?: string;
}

/** Annotations that a Prometheus without operator finds the pods by. */
export interface MetricsAnnotationsValues {
  /** Whether the pods have prometheus.io/scrape, /port and /path. Default: false. */
  readonly enabled?: boolean;
}

/** A PodMonitor, by which the Prometheus operator finds the pods. */
export interface MetricsPodMonitorValues {
  /** Whether to create it. Default: false. */
  readonly enabled?: boolean;
  /** Labels of the PodMonitor, by which Prometheus selects it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** How often to read them. Default: Prometheus' own. */
  readonly interval?: string;
  /** How long a pod may take to answer. Default: Prometheus' own. */
  readonly scrapeTimeout?: string;
  /** What Prometheus changes of the labels of a pod. */
  readonly relabelings?: readonly JsonMap[];
  /** What it changes of the metrics, or leaves out. */
  readonly metricRelabelings?: readonly JsonMap[];
}

/** A PrometheusRule: alerts on jobs, checkpoints and pods of the release. */
export interface MetricsPrometheusRuleValues {
  /** Whether to create it. Default: false. */
  readonly enabled?: boolean;
  /** Labels of the PrometheusRule, by which Prometheus selects it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Alerts of the chart to leave out, by name. */
  readonly disabled?: readonly string[];
  /** Rules of yours beside them. */
  readonly rules?: readonly JsonMap[];
}

/** A ConfigMap with a dashboard, which Grafana's sidecar loads. */
export interface MetricsDashboardsValues {
  /** Whether to create it. Default: false. */
  readonly enabled?: boolean;
  /** Labels of the ConfigMap besides `grafana_dashboard: "1"`. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Sends the metrics to a collector of OpenTelemetry, with or without Prometheus. */
export interface MetricsOpenTelemetryValues {
  /** Whether to send them. Flink 2.3 and later. Default: false. */
  readonly enabled?: boolean;
  /** Where the collector listens. */
  readonly endpoint?: string;
  /** How it is spoken to. Default: gRPC. */
  readonly protocol?: 'gRPC' | 'HTTP';
}

/** Metrics of JobManager and TaskManagers: Flink's reporters, and who reads them. */
export interface MetricsValues {
  /** Whether Prometheus can read the metrics of each pod, at /metrics. Default: false. */
  readonly enabled?: boolean;
  /** At which port. Each container has it by the name `metrics`. Default: 9249. */
  readonly port?: number;
  /** Annotations that a Prometheus without operator finds the pods by. */
  readonly annotations?: MetricsAnnotationsValues;
  /** A PodMonitor, by which the Prometheus operator finds the pods. */
  readonly podMonitor?: MetricsPodMonitorValues;
  /** A PrometheusRule: alerts on jobs, checkpoints and pods of the release. */
  readonly prometheusRule?: MetricsPrometheusRuleValues;
  /** A ConfigMap with a dashboard, which Grafana's sidecar loads. */
  readonly dashboards?: MetricsDashboardsValues;
  /** Sends the metrics to a collector of OpenTelemetry, with or without Prometheus. */
  readonly openTelemetry?: MetricsOpenTelemetryValues;
}

/** Who signs: an issuer with an authority of its own, so that there is a truststore. */
export interface TlsCertManagerIssuerRefValues {
  /** Its name. */
  readonly name?: string;
  /** Its kind. Default: cert-manager's, Issuer. */
  readonly kind?: string;
  /** The API group of another kind of issuer. Default: cert-manager's. */
  readonly group?: string;
}

/** A Certificate of cert-manager's in place of a Secret of yours; profile `helm` makes it. */
export interface TlsCertManagerValues {
  /** Make it. Default: false. */
  readonly enabled?: boolean;
  /** Who signs: an issuer with an authority of its own, so that there is a truststore. */
  readonly issuerRef?: TlsCertManagerIssuerRefValues;
  /** Further names of the certificate, besides those of the REST Service. */
  readonly dnsNames?: readonly string[];
  /** How long a certificate is good. Default: cert-manager's, 90 days. */
  readonly duration?: string;
  /** How long before its end it is renewed. Default: cert-manager's, a third of that. */
  readonly renewBefore?: string;
}

/** A Secret with the password of both stores and of the key. An init container puts it into a configuration in memory. */
export interface TlsPasswordSecretRefValues {
  /** Its name. */
  readonly name?: string;
  /** The password's name in it. Default: password. */
  readonly key?: string;
}

/** REST and the web UI. */
export interface TlsRestValues {
  /** Serve them by https. Default: true. */
  readonly enabled?: boolean;
  /** Let in only clients with a certificate that the truststore trusts. Default: false. */
  readonly mutual?: boolean;
}

/** What JobManagers and TaskManagers say to each other: RPC, blobs and data. Always mutual. */
export interface TlsInternalValues {
  /** Encrypt it. Default: true. */
  readonly enabled?: boolean;
}

/** TLS for REST and among JobManagers and TaskManagers. */
export interface TlsValues {
  /** Turn it on. Default: false. */
  readonly enabled?: boolean;
  /** A Secret with the keystore and the truststore, as cert-manager makes it with keystores. Both sides mount it. */
  readonly existingSecret?: string;
  /** The keystore's name in that Secret: PKCS12 or JKS. Default: keystore.p12. */
  readonly keystore?: string;
  /** The truststore's name in that Secret. Default: truststore.p12. */
  readonly truststore?: string;
  /** A Certificate of cert-manager's in place of a Secret of yours; profile `helm` makes it. */
  readonly certManager?: TlsCertManagerValues;
  /** A Secret with the password of both stores and of the key. An init container puts it into a configuration in memory. Default: the password changeit. */
  readonly passwordSecretRef?: TlsPasswordSecretRefValues;
  /** REST and the web UI. */
  readonly rest?: TlsRestValues;
  /** What JobManagers and TaskManagers say to each other: RPC, blobs and data. Always mutual. */
  readonly internal?: TlsInternalValues;
}

/** The account that the JobManager runs as and starts TaskManagers with. A string is the name of one that exists, for both sides. */
export interface ServiceAccountValues {
  /** Create it, and a second one for TaskManagers, of the same name with -taskmanager behind it. Default: true with profile helm, false with native. */
  readonly create?: boolean;
  /** Its name. Default: the cluster id if it is created, else unset. */
  readonly name?: string;
  /** Annotations of the created accounts. */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Rights of the account. */
export interface RbacValues {
  /** Create the Role and the RoleBinding: pods, the own Deployment, with Kubernetes high availability ConfigMaps, for TaskManagers too. Default: true with profile helm, false with native. */
  readonly create?: boolean;
  /** Give the rights that the admission plugin OwnerReferencesPermissionEnforcement (OpenShift) asks for: to the finalizers of the own Deployment, and to delete its Services. Who installs must have them. Default: false. */
  readonly finalizers?: boolean;
}

/** An Ingress to REST and the web UI (docs/tasks/network.md). */
export interface IngressValues {
  /** Whether there is one. */
  readonly enabled?: boolean;
  /** The controller that serves it. */
  readonly className?: string;
  /** The host name. */
  readonly host?: string;
  /** The path below which the web UI is. Default: /. */
  readonly path?: string;
  /** How the path is read. Default: Prefix. */
  readonly pathType?: 'Prefix' | 'Exact' | 'ImplementationSpecific';
  /** Secrets with certificates, as an Ingress has them. */
  readonly tls?: readonly JsonMap[];
  /** Annotations of the Ingress. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Labels of the Ingress. */
  readonly labels?: Readonly<Record<string, string>>;
  /** true: there is authentication where the chart cannot see it, such as a proxy before it, or whoever reaches the address may run code. */
  readonly allowUnauthenticated?: boolean;
  /** true: TLS ends before the controller, or nobody needs it. */
  readonly allowPlaintext?: boolean;
}

/** An HTTPRoute of the Gateway API to REST and the web UI. TLS is at the listener of its Gateway. */
export interface HttpRouteValues {
  /** Whether there is one. */
  readonly enabled?: boolean;
  /** The Gateways. */
  readonly parentRefs?: readonly JsonMap[];
  /** The host names. */
  readonly hostnames?: readonly string[];
  /** The path below which the web UI is. Default: /. */
  readonly path?: string;
  /** What happens to requests; an ExtensionRef counts as authentication. */
  readonly filters?: readonly JsonMap[];
  /** Annotations of the HTTPRoute. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Labels of the HTTPRoute. */
  readonly labels?: Readonly<Record<string, string>>;
  /** true: there is authentication where the chart cannot see it, such as a policy of the Gateway, or whoever reaches the address may run code. */
  readonly allowUnauthenticated?: boolean;
}

/** Where TLS ends. */
export interface RouteTlsValues {
  /** At the router or at REST. Default: edge. */
  readonly termination?: 'edge' | 'reencrypt' | 'passthrough';
  /** With reencrypt: by which the router knows REST. */
  readonly destinationCACertificate?: string;
}

/** A Route of OpenShift to REST and the web UI, with TLS. */
export interface RouteValues {
  /** Whether there is one. */
  readonly enabled?: boolean;
  /** The host name. Default: the router chooses one. */
  readonly host?: string;
  /** The path below which the web UI is. Default: /. */
  readonly path?: string;
  /** Where TLS ends. */
  readonly tls?: RouteTlsValues;
  /** Annotations of the Route. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Labels of the Route. */
  readonly labels?: Readonly<Record<string, string>>;
  /** true: there is authentication where the chart cannot see it, such as a proxy before it, or whoever reaches the address may run code. */
  readonly allowUnauthenticated?: boolean;
}

/** REST and the web UI. */
export interface NetworkPolicyRestValues {
  /** Who may reach them, as peers of a NetworkPolicy. */
  readonly from?: readonly JsonMap[];
}

/** The API server. */
export interface NetworkPolicyApiServerValues {
  /** Its address ranges, at the ports 443 and 6443. Default: any address at these ports. */
  readonly cidrs?: readonly string[];
}

/** A NetworkPolicy: the release's pods reach each other, DNS and the API server, and nobody else reaches them. */
export interface NetworkPolicyValues {
  /** Whether there is one. */
  readonly enabled?: boolean;
  /** REST and the web UI. */
  readonly rest?: NetworkPolicyRestValues;
  /** The API server. */
  readonly apiServer?: NetworkPolicyApiServerValues;
  /** What the pods reach besides, as rules of a NetworkPolicy, such as an object store. */
  readonly egress?: readonly JsonMap[];
  /** Who reaches the pods besides, as rules of a NetworkPolicy. */
  readonly ingress?: readonly JsonMap[];
}

/** The values of the chart, once what is absent has been left out. */
export interface Values {
  /** A session takes jobs from many clients; an application runs the one program of `job`. */
  readonly mode?: 'session' | 'application';
  /** Flink's id of the cluster and the name of the Deployment: at most 45 characters, lower case, begins with a letter. Default: the release's name. */
  readonly clusterId?: string;
  /** `helm` adds to the objects of Flink's client what Helm users need: strategy Recreate, a restart when the configuration changes, probes, common labels, a service account with its Role, Services that go with the Deployment, a helm test. `native` renders the client's objects and nothing else. */
  readonly profile?: 'helm' | 'native';
  /** Any number: a change of it restarts the cluster, and runs an application again that has ended (docs/taken-down.md). */
  readonly restartNonce?: number;
  /** What happens in a new JobManager's pod before Flink starts (docs/tasks/upgrade.md). */
  readonly handover?: HandoverValues;
  /** What a change does to the running jobs of a session: `refuse` waits until none runs; `savepoint` stops each with a savepoint, and keeps where it is (docs/tasks/state.md). Default: with high availability they go on, else they are lost. */
  readonly upgradePolicy?: 'refuse' | 'savepoint';
  /** The image of JobManager and TaskManagers. Default: apache/flink:2.3.0-scala_2.12. */
  readonly image?: string | ImageValues;
  /** The same as `image.pullPolicy`, under the name that Flink's operator gives it. */
  readonly imagePullPolicy?: string;
  /** Flink's options, by their own keys (https://nightlies.apache.org/flink/flink-docs-release-2.3/docs/deployment/config/). null takes an option of the stock configuration out. */
  readonly flinkConfiguration?: JsonMap;
  /** What Flink's distribution ships lies beneath your options, and a Service inside the cluster only. */
  readonly stockConfiguration?: boolean;
  /** Options that this Flink does not have, values of a wrong type and names that Kubernetes will not take are refused. false deploys them as the client would. */
  readonly strictOptions?: boolean;
  /** Options whose passwords and keys may stand in flinkConfiguration, and so readable in a ConfigMap, such as [security.ssl.rest.key-password]; true: all of them. A Secret by way of `s3.existingSecret` or kubernetes.env.secretKeyRef is better. */
  readonly allowSensitiveConfiguration?: boolean | readonly string[];
  /** true lets an upgrade turn a release of another Flink, such as 1.x into 2.x, into one of Flink 2.3: stop its jobs with savepoints before. */
  readonly allowLineChange?: boolean;
  /** true lets an upgrade delete the cluster of the release and start another one, of another cluster id, which is empty. */
  readonly allowClusterIdChange?: boolean;
  /** true lets an upgrade of a highly available cluster change mode, or leave the store of high availability and the jobs in it. */
  readonly allowStateChange?: boolean;
  /** The program of application mode. */
  readonly job?: JobValues;
  /** Savepoints of the job that runs, with `job.upgradeMode`. */
  readonly savepoint?: SavepointValues;
  /** The pod of both sides. Flink fills the container flink-main-container; other containers, volumes, environment and labels stay. */
  readonly podTemplate?: JsonMap;
  /** JobManagers and TaskManagers: environment variables of Flink's container, as Kubernetes has them. */
  readonly extraEnv?: readonly JsonMap[];
  /** JobManagers and TaskManagers: configMaps and Secrets whose entries become its environment variables. */
  readonly extraEnvFrom?: readonly JsonMap[];
  /** JobManagers and TaskManagers: where its volumes are mounted. */
  readonly extraVolumeMounts?: readonly JsonMap[];
  /** JobManagers and TaskManagers: volumes of the pod. */
  readonly extraVolumes?: readonly JsonMap[];
  /** JobManagers and TaskManagers: containers that end before Flink starts. */
  readonly extraInitContainers?: readonly JsonMap[];
  /** JobManagers and TaskManagers: containers beside Flink's. */
  readonly extraContainers?: readonly JsonMap[];
  /** JobManagers and TaskManagers: how the scheduler spreads the pods over nodes and zones. */
  readonly topologySpreadConstraints?: readonly JsonMap[];
  /** JobManagers and TaskManagers: which pods give way to these where a node is full. */
  readonly priorityClassName?: string;
  /** JobManagers and TaskManagers: seconds that Flink has to end, before it is killed. */
  readonly terminationGracePeriodSeconds?: number;
  /** The JobManager. */
  readonly jobManager?: JobManagerValues;
  /** The TaskManager. */
  readonly taskManager?: TaskManagerValues;
  /** How Kubernetes probes the JobManager, with profile `helm`. A probe that the pod template gives the main container stays as it is. */
  readonly probes?: ProbesValues;
  /** Log configuration files by name. The defaults log to the console, readable with kubectl logs, and to the file that the web UI shows. */
  readonly logConfiguration?: Readonly<Record<string, string>>;
  /** Security contexts of all pods, as the Pod Security Standard `restricted` asks for them; those of a pod template win, field by field (docs/tasks/pod-security.md). */
  readonly podSecurity?: PodSecurityValues;
  /** Whether OpenShift chooses the user: pods then have none of their own, and write to volumes. `auto` asks the cluster, which `helm template` cannot. Default: auto. */
  readonly openshift?: boolean | 'auto';
  /** Takes up unfinished jobs when a JobManager is lost. Storage, checkpoints and savepoints lie below `directory`, apart for each cluster id. */
  readonly highAvailability?: HighAvailabilityValues;
  /** S3 as a file system. */
  readonly s3?: S3Values;
  /** Hadoop configuration: a ConfigMap of yours, or the files themselves. */
  readonly hadoop?: HadoopValues;
  /** Kerberos log-in of JobManager and TaskManagers. */
  readonly kerberos?: KerberosValues;
  /** Metrics of JobManager and TaskManagers: Flink's reporters, and who reads them. */
  readonly metrics?: MetricsValues;
  /** TLS for REST and among JobManagers and TaskManagers. */
  readonly tls?: TlsValues;
  /** The account that the JobManager runs as and starts TaskManagers with. A string is the name of one that exists, for both sides. */
  readonly serviceAccount?: string | ServiceAccountValues;
  /** Rights of the account. */
  readonly rbac?: RbacValues;
  /** An Ingress to REST and the web UI (docs/tasks/network.md). */
  readonly ingress?: IngressValues;
  /** An HTTPRoute of the Gateway API to REST and the web UI. TLS is at the listener of its Gateway. */
  readonly httpRoute?: HttpRouteValues;
  /** A Route of OpenShift to REST and the web UI, with TLS. */
  readonly route?: RouteValues;
  /** A NetworkPolicy: the release's pods reach each other, DNS and the API server, and nobody else reaches them. */
  readonly networkPolicy?: NetworkPolicyValues;
  /** Labels of every object of the chart, beside those that it has. Pods have theirs by `podTemplate.metadata`. */
  readonly commonLabels?: Readonly<Record<string, string>>;
  /** Annotations of every object of the chart. Pods have theirs by `podTemplate.metadata`. */
  readonly commonAnnotations?: Readonly<Record<string, string>>;
  /** Objects of your own in the release, written as they are: data, in which no template runs. */
  readonly extraObjects?: readonly JsonMap[];
}
