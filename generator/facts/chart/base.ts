import type { ChartFacts, OwnedKey } from './chart-facts.ts';

/** Below these nothing is a user's. */
export const internalKeys: readonly OwnedKey[] = [
  { key: '$internal.', prefix: true, instead: 'internal to Flink; leave it out' },
  { key: 'internal.', prefix: true, instead: 'internal to Flink; leave it out' },
  { key: 'kubernetes.internal.', prefix: true, instead: 'internal to Flink; leave it out' },
];

/** The chart's own facts of the oldest line; each later line says what differs from the one before. */
export const base: Omit<ChartFacts, 's3Plugins'> = {
  chartVersion: '0.3.0',
  stockService: { 'kubernetes.rest-service.exposed.type': 'ClusterIP' },
  chartPaths: {
    confDir: '/opt/flink/conf',
    jobManagerPodTemplate: '/opt/flink/pod-template/jobmanager-pod-template.yaml',
    taskManagerPodTemplate: '/opt/flink/pod-template/taskmanager-pod-template.yaml',
    keytabDir: '/opt/kerberos/kerberos-keytab',
    krb5Conf: '/etc/krb5.conf',
    hadoopConfDir: '/opt/hadoop/conf',
    tlsDir: '/opt/flink/tls',
    tlsConfDir: '/opt/flink/tls-conf',
  },
  internalTlsJvmArgument: '',
  configMapVerbs: ['get', 'list', 'watch', 'create', 'update', 'delete'],
  taskManagerConfigMapVerbs: ['watch'],
  ownedPrefixes: [
    'kubernetes.',
    'jobmanager.',
    'taskmanager.',
    'rest.',
    'blob.',
    'high-availability.',
    'heartbeat.',
    'slot.',
    'slotmanager.',
    'cluster.',
    'execution.',
    'pipeline.',
    'parallelism.',
    'restart-strategy.',
    'web.',
    'client.',
  ],
  openPrefixes: [],
  // FLINK_CONFIG_PREFIXES of the plugins' factories.
  pluginPrefixes: [
    { prefix: 's3.', other: 'fs.s3a.', plugin: 'flink-s3-fs-hadoop' },
    { prefix: 's3a.', other: 'fs.s3a.', plugin: 'flink-s3-fs-hadoop' },
    { prefix: 'fs.s3a.', other: 's3a.', plugin: 'flink-s3-fs-hadoop' },
    { prefix: 'presto.s3.', other: 's3.', plugin: 'flink-s3-fs-presto' },
    { prefix: 'fs.azure.', other: 'azure.', plugin: 'flink-azure-fs-hadoop' },
    { prefix: 'azure.', other: 'fs.azure.', plugin: 'flink-azure-fs-hadoop' },
    { prefix: 'fs.gs.', other: 'gs.', plugin: 'flink-gs-fs-hadoop' },
    { prefix: 'gs.', other: 'fs.gs.', plugin: 'flink-gs-fs-hadoop' },
  ],
  ownedKeys: [
    { key: 'kubernetes.cluster-id', equalTo: 'clusterId', instead: 'set clusterId (default: the release name)' },
    { key: 'kubernetes.namespace', equalTo: 'namespace', instead: 'install with --namespace' },
    { key: 'kubernetes.pod-template-file', instead: 'give the template itself as podTemplate' },
    { key: 'kubernetes.pod-template-file.jobmanager', instead: 'give the template itself as jobManager.podTemplate' },
    { key: 'kubernetes.pod-template-file.taskmanager', instead: 'give the template itself as taskManager.podTemplate' },
    { key: 'security.kerberos.login.keytab', instead: 'use kerberos.existingSecret or kerberos.keytab' },
    { key: 'security.keytab', instead: 'use kerberos.existingSecret or kerberos.keytab' },
    { key: 'security.kerberos.krb5-conf.path', instead: 'give the text itself as kerberos.krb5Conf' },
    { key: 'kubernetes.config.file', instead: 'Helm talks to the cluster: use helm --kubeconfig' },
    { key: 'kubernetes.context', instead: 'Helm talks to the cluster: use helm --kube-context' },
    { key: 'execution.target', instead: 'set mode to session or application' },
    { key: 'pipeline.jars', applicationOnly: true, instead: 'set job.jarURI' },
    ...internalKeys,
  ],
  obeyedPrefixes: [
    // Hooks, what outlives a release, and whose an object is.
    'helm.sh/',
    'meta.helm.sh/',
    // Hooks, what is replaced or never pruned, and whose an object is; as a label and as an annotation.
    'argocd.argoproj.io/',
    // What Flux prunes, replaces or leaves alone, and whose an object is.
    'fluxcd.io/',
    'kustomize.toolkit.fluxcd.io/',
    'helm.toolkit.fluxcd.io/',
    'fluxcd.controlplane.io/',
    'resourceset.fluxcd.controlplane.io/',
    // `kubectl apply --prune` deletes what bears it and is not in the set.
    'applyset.kubernetes.io/',
  ],
  obeyedKeys: [
    'app.kubernetes.io/managed-by',
    // `kubectl apply` takes away what stands there and is not in the manifest.
    'kubectl.kubernetes.io/last-applied-configuration',
  ],
  harmlessKeys: [
    // The order in which objects are applied.
    'argocd.argoproj.io/sync-wave',
    // What Argo CD shows.
    'argocd.argoproj.io/compare-options',
    'argocd.argoproj.io/ignore-healthcheck',
    'argocd.argoproj.io/ignore-resource-updates',
    'argocd.argoproj.io/ignore-default-links',
    // Whether Flux puts back what somebody changes.
    'helm.toolkit.fluxcd.io/driftDetection',
  ],
  hasOpenTelemetry: false,
  goneOptions: [
    {
      key: 'kubernetes.service.exposed.type',
      instead: 'is called kubernetes.rest-service.exposed.type since Flink 1.11',
    },
    {
      key: 'kubernetes.container-start-command-template',
      instead: 'is gone since Flink 1.13: logs are on the console already, read them with kubectl logs',
    },
    {
      key: 'env.java.home',
      instead: "is a path of the client's machine and stops the JobManager from starting in the image; leave it out",
    },
  ],
  goneValues: [
    {
      key: 'high-availability',
      value: 'kubernetes',
      instead:
        'is a mode of later releases: this JobManager would look for a class of that name and stop; set highAvailability.type: kubernetes, or the class org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory',
    },
  ],
};
