import { podAdditions } from '../../generator/facts/pod-additions.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import type { InstalledConfigMap, InstalledDeployment } from '../../generator/reference/values/context.ts';

/** A declared value, and values with it that render something else than without. */
export interface ValueEffect {
  readonly path: string;
  readonly values: JsonMap;
  /** What stands beside it: the difference is between this alone and both; a name that both have is the latter's. */
  readonly without?: JsonMap;
  /** What an upgrade finds. */
  readonly installed?: InstalledDeployment;
  readonly deployments?: readonly InstalledDeployment[];
  readonly configMap?: InstalledConfigMap;
}

const jarURI = 'local:///a.jar';
const application: JsonMap = { mode: 'application', job: { jarURI } };
const job = (fields: JsonMap): Pick<ValueEffect, 'values' | 'without'> => ({
  without: application,
  values: { job: { jarURI, ...fields } },
});
/** An application of which savepoints may be taken. */
const saving: JsonMap = {
  mode: 'application',
  job: { jarURI, upgradeMode: 'stateless' },
  flinkConfiguration: { 'state.savepoints.dir': 's3://b/s' },
};
const pod: JsonMap = { spec: { nodeSelector: { disk: 'ssd' } } };
const zookeeper: JsonMap = { type: 'zookeeper', directory: 's3://b/f' };
const quorum = 'zk:2181';
const existingSecret = 's3';
const keytab: JsonMap = { principal: 'a@B', keytab: 'BQI=' };
const tls: JsonMap = { enabled: true, existingSecret: 'flink-tls' };
const certificate = (given: JsonMap): JsonMap => ({
  tls: { enabled: true, certManager: { enabled: true, issuerRef: { name: 'ca' }, ...given } },
});
const older: InstalledDeployment = {
  metadata: {
    labels: { 'app.kubernetes.io/version': '1.13.6' },
    annotations: { 'meta.helm.sh/release-name': 'flink' },
  },
};

const metrics = (fields: JsonMap): Pick<ValueEffect, 'values' | 'without'> => ({
  without: { metrics: { enabled: true } },
  values: { metrics: { enabled: true, ...fields } },
});
const collector: JsonMap = { enabled: true, endpoint: 'http://b:4317' };
/** Each field of what is switched below `metrics`. */
const metricsFields = (name: string, fields: JsonMap): readonly ValueEffect[] =>
  Object.entries(fields).map(([field, value]) => ({
    path: `metrics.${name}.${field}`,
    without: { metrics: { enabled: true, [name]: { enabled: true } } },
    values: { metrics: { enabled: true, [name]: { enabled: true, [field]: value } } },
  }));

/** Every value that the schema declares: one that is missing here fails the test. */
export const valueEffects: readonly ValueEffect[] = [
  { path: 'mode', without: { job: { jarURI } }, values: { mode: 'application' } },
  { path: 'clusterId', values: { clusterId: 'other' } },
  { path: 'profile', values: { profile: 'native' } },
  { path: 'restartNonce', values: { restartNonce: 3 } },
  { path: 'handover', values: { handover: { enabled: false } } },
  { path: 'handover.enabled', values: { handover: { enabled: false } } },
  { path: 'upgradePolicy', values: { upgradePolicy: 'refuse' } },
  { path: 'handover.lostNodeSeconds', values: { handover: { lostNodeSeconds: 5 } } },
  { path: 'image', values: { image: 'a/flink:1' } },
  { path: 'image.repository', values: { image: { repository: 'a/flink' } } },
  { path: 'image.tag', values: { image: { tag: '9' } } },
  { path: 'image.digest', values: { image: { digest: 'sha256:ab' } } },
  { path: 'image.pullPolicy', values: { image: { pullPolicy: 'Never' } } },
  { path: 'image.pullSecrets', values: { image: { pullSecrets: ['a'] } } },
  { path: 'imagePullPolicy', values: { imagePullPolicy: 'Never' } },
  { path: 'flinkConfiguration', values: { flinkConfiguration: { 'web.submit.enable': false } } },
  {
    path: 'stockConfiguration',
    without: { jobManager: { resource: { memory: '2Gi' } }, taskManager: { resource: { memory: '2Gi' } } },
    values: { stockConfiguration: false },
  },
  {
    path: 'strictOptions',
    without: { flinkConfiguration: { 'kubernetes.nonsense': 'a' } },
    values: { strictOptions: false },
  },
  {
    path: 'allowSensitiveConfiguration',
    without: { flinkConfiguration: { 'my.password': 'a' } },
    values: { allowSensitiveConfiguration: true },
  },
  { path: 'allowLineChange', installed: older, values: { allowLineChange: true } },
  {
    path: 'allowClusterIdChange',
    without: { clusterId: 'new' },
    deployments: [{ metadata: { ...older.metadata, name: 'flink', labels: { 'app.kubernetes.io/name': 'flink' } } }],
    values: { allowClusterIdChange: true },
  },
  {
    path: 'allowStateChange',
    configMap: { data: { 'config.yaml': 'high-availability:\n  type: kubernetes\n' } },
    values: { allowStateChange: true },
  },
  { path: 'job', without: { mode: 'application' }, values: { job: { jarURI } } },
  { path: 'job.jarURI', without: { mode: 'application' }, values: { job: { jarURI } } },
  { path: 'job.entryClass', ...job({ entryClass: 'a.B' }) },
  { path: 'job.args', ...job({ args: ['a'] }) },
  { path: 'job.parallelism', ...job({ parallelism: 7 }) },
  { path: 'job.initialSavepointPath', ...job({ initialSavepointPath: 's3://b/s' }) },
  {
    path: 'job.allowNonRestoredState',
    ...job({ initialSavepointPath: 's3://b/s', allowNonRestoredState: true }),
    without: { mode: 'application', job: { jarURI, initialSavepointPath: 's3://b/s' } },
  },
  { path: 'job.upgradeMode', ...job({ upgradeMode: 'stateless' }) },
  {
    path: 'job.state',
    ...job({ upgradeMode: 'stateless', state: 'suspended' }),
    without: { mode: 'application', job: { jarURI, upgradeMode: 'stateless' } },
  },
  {
    path: 'job.savepointRedeployNonce',
    ...job({ upgradeMode: 'stateless', initialSavepointPath: 's3://b/s', savepointRedeployNonce: 2 }),
    without: { mode: 'application', job: { jarURI, upgradeMode: 'stateless', initialSavepointPath: 's3://b/s' } },
  },
  {
    path: 'job.savepointTriggerNonce',
    ...job({ upgradeMode: 'stateless', savepointTriggerNonce: 2 }),
    without: saving,
  },
  { path: 'savepoint', without: saving, values: { savepoint: { schedule: '@daily' } } },
  { path: 'savepoint.schedule', without: saving, values: { savepoint: { schedule: '@daily' } } },
  {
    path: 'savepoint.retention',
    without: { ...saving, savepoint: { schedule: '@daily' } },
    values: { savepoint: { schedule: '@daily', retention: 2 } },
  },
  { path: 'podTemplate', values: { podTemplate: pod } },
  { path: 'jobManager', values: { jobManager: { podTemplate: pod } } },
  { path: 'jobManager.resource', values: { jobManager: { resource: { cpu: 3 } } } },
  { path: 'jobManager.resource.cpu', values: { jobManager: { resource: { cpu: 3 } } } },
  { path: 'jobManager.resource.memory', values: { jobManager: { resource: { memory: '3Gi' } } } },
  { path: 'jobManager.podTemplate', values: { jobManager: { podTemplate: pod } } },
  {
    path: 'jobManager.replicas',
    without: { highAvailability: { type: 'kubernetes', directory: 's3://b/f' } },
    values: { jobManager: { replicas: 2 } },
  },
  { path: 'taskManager', values: { taskManager: { podTemplate: pod } } },
  { path: 'taskManager.resource', values: { taskManager: { resource: { cpu: 3 } } } },
  { path: 'taskManager.resource.cpu', values: { taskManager: { resource: { cpu: 3 } } } },
  { path: 'taskManager.resource.memory', values: { taskManager: { resource: { memory: '3Gi' } } } },
  { path: 'taskManager.podTemplate', values: { taskManager: { podTemplate: pod } } },
  { path: 'taskManager.probes', values: { taskManager: { probes: { startup: { enabled: true } } } } },
  ...(['startup', 'liveness'] as const).flatMap((kind): readonly ValueEffect[] => {
    const probe = (fields: JsonMap): JsonMap => ({ taskManager: { probes: { [kind]: fields } } });
    const times = ['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'failureThreshold'];
    return [
      { path: `taskManager.probes.${kind}`, values: probe({ enabled: true }) },
      { path: `taskManager.probes.${kind}.enabled`, values: probe({ enabled: true }) },
      ...times.map((name) => ({
        path: `taskManager.probes.${kind}.${name}`,
        without: probe({ enabled: true }),
        values: probe({ enabled: true, [name]: 7 }),
      })),
    ];
  }),
  { path: 'podSecurity', values: { podSecurity: { enabled: false } } },
  { path: 'podSecurity.enabled', values: { podSecurity: { enabled: false } } },
  ...['', '.enabled'].map((below) => ({
    path: `podSecurity.readOnlyRootFilesystem${below}`,
    values: { podSecurity: { readOnlyRootFilesystem: { enabled: true } } },
  })),
  { path: 'openshift', values: { openshift: true } },
  { path: 'probes', values: { probes: { startup: { enabled: false } } } },
  ...(['startup', 'readiness', 'liveness'] as const).flatMap((kind): readonly ValueEffect[] => {
    const probe = (fields: JsonMap): JsonMap => ({ probes: { [kind]: fields } });
    const times = ['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'failureThreshold'];
    const other = kind === 'liveness';
    return [
      { path: `probes.${kind}`, values: probe({ enabled: other }) },
      { path: `probes.${kind}.enabled`, values: probe({ enabled: other }) },
      ...times.map((name) => ({
        path: `probes.${kind}.${name}`,
        without: probe({ enabled: true }),
        values: probe({ enabled: true, [name]: 7 }),
      })),
    ];
  }),
  { path: 'logConfiguration', values: { logConfiguration: { 'log4j-console.properties': 'a' } } },
  { path: 'highAvailability', values: { highAvailability: { type: 'kubernetes', directory: 's3://b/f' } } },
  { path: 'highAvailability.type', values: { highAvailability: { type: 'kubernetes', directory: 's3://b/f' } } },
  {
    path: 'highAvailability.directory',
    without: { highAvailability: { type: 'kubernetes', directory: 's3://b/e' } },
    values: { highAvailability: { type: 'kubernetes', directory: 's3://b/f' } },
  },
  {
    path: 'highAvailability.zookeeper',
    without: { highAvailability: zookeeper },
    values: { highAvailability: { ...zookeeper, zookeeper: { quorum } } },
  },
  {
    path: 'highAvailability.zookeeper.quorum',
    without: { highAvailability: { ...zookeeper, zookeeper: { quorum } } },
    values: { highAvailability: { ...zookeeper, zookeeper: { quorum: 'other:2181' } } },
  },
  {
    path: 'highAvailability.zookeeper.pathRoot',
    without: { highAvailability: { ...zookeeper, zookeeper: { quorum } } },
    values: { highAvailability: { ...zookeeper, zookeeper: { quorum, pathRoot: '/r' } } },
  },
  { path: 's3', values: { s3: { existingSecret } } },
  { path: 's3.existingSecret', values: { s3: { existingSecret } } },
  {
    path: 's3.accessKeyKey',
    without: { s3: { existingSecret } },
    values: { s3: { existingSecret, accessKeyKey: 'user' } },
  },
  {
    path: 's3.secretKeyKey',
    without: { s3: { existingSecret } },
    values: { s3: { existingSecret, secretKeyKey: 'word' } },
  },
  { path: 's3.endpoint', values: { s3: { endpoint: 'http://minio:9000' } } },
  { path: 's3.pathStyleAccess', values: { s3: { pathStyleAccess: true } } },
  { path: 's3.plugin', values: { s3: { plugin: 'hadoop' } } },
  { path: 'hadoop', values: { hadoop: { existingConfigMap: 'conf' } } },
  { path: 'hadoop.existingConfigMap', values: { hadoop: { existingConfigMap: 'conf' } } },
  { path: 'hadoop.configuration', values: { hadoop: { configuration: { 'core-site.xml': '<a/>' } } } },
  { path: 'hadoop.configuration.core-site.xml', values: { hadoop: { configuration: { 'core-site.xml': '<a/>' } } } },
  { path: 'hadoop.configuration.hdfs-site.xml', values: { hadoop: { configuration: { 'hdfs-site.xml': '<a/>' } } } },
  { path: 'kerberos', values: { kerberos: keytab } },
  {
    path: 'kerberos.principal',
    without: { kerberos: keytab },
    values: { kerberos: { ...keytab, principal: 'other@B' } },
  },
  {
    path: 'kerberos.existingSecret',
    values: { kerberos: { principal: 'a@B', existingSecret: 'kerberos-keytab-flink' } },
  },
  { path: 'kerberos.keytab', without: { kerberos: keytab }, values: { kerberos: { ...keytab, keytab: 'BQA=' } } },
  { path: 'kerberos.keytabFile', without: { kerberos: keytab }, values: { kerberos: { ...keytab, keytabFile: 'a' } } },
  { path: 'kerberos.krb5Conf', values: { kerberos: { krb5Conf: '[libdefaults]' } } },
  { path: 'tls', values: { tls } },
  { path: 'tls.enabled', values: { tls } },
  { path: 'tls.existingSecret', without: { tls }, values: { tls: { ...tls, existingSecret: 'other' } } },
  { path: 'tls.keystore', without: { tls }, values: { tls: { ...tls, keystore: 'keystore.jks' } } },
  { path: 'tls.truststore', without: { tls }, values: { tls: { ...tls, truststore: 'truststore.jks' } } },
  { path: 'tls.rest', without: { tls }, values: { tls: { ...tls, rest: { mutual: true } } } },
  { path: 'tls.rest.enabled', without: { tls }, values: { tls: { ...tls, rest: { enabled: false } } } },
  { path: 'tls.rest.mutual', without: { tls }, values: { tls: { ...tls, rest: { mutual: true } } } },
  { path: 'tls.internal', without: { tls }, values: { tls: { ...tls, internal: { enabled: false } } } },
  { path: 'tls.internal.enabled', without: { tls }, values: { tls: { ...tls, internal: { enabled: false } } } },
  {
    path: 'tls.passwordSecretRef',
    without: { tls },
    values: { tls: { ...tls, passwordSecretRef: { name: 'word' } } },
  },
  {
    path: 'tls.passwordSecretRef.name',
    without: { tls },
    values: { tls: { ...tls, passwordSecretRef: { name: 'word' } } },
  },
  {
    path: 'tls.passwordSecretRef.key',
    without: { tls: { ...tls, passwordSecretRef: { name: 'word' } } },
    values: { tls: { ...tls, passwordSecretRef: { name: 'word', key: 'key' } } },
  },
  { path: 'tls.certManager', values: certificate({}) },
  { path: 'tls.certManager.enabled', values: certificate({}) },
  ...[
    { issuerRef: { name: 'other' } },
    { issuerRef: { name: 'ca', kind: 'ClusterIssuer' } },
    { issuerRef: { name: 'ca', group: 'example.com' } },
    { dnsNames: ['flink.example.com'] },
    { duration: '2160h' },
    { renewBefore: '720h' },
  ].flatMap((given, index): ValueEffect[] => {
    const [field = ''] = Object.keys(given);
    const inside = ['.name', '.kind', '.group'][index];
    const effect = { without: certificate({}), values: certificate(given) };
    const path = `tls.certManager.${field}`;
    return [
      ...(inside === '.name' || inside === undefined ? [path] : []),
      ...(inside === undefined ? [] : [path + inside]),
    ].map((one) => ({ path: one, ...effect }));
  }),
  { path: 'serviceAccount', values: { serviceAccount: 'mine' } },
  { path: 'serviceAccount.create', values: { serviceAccount: { create: false } } },
  { path: 'serviceAccount.name', values: { serviceAccount: { name: 'mine' } } },
  { path: 'serviceAccount.annotations', values: { serviceAccount: { annotations: { a: 'b' } } } },
  { path: 'rbac', values: { rbac: { create: false } } },
  { path: 'rbac.finalizers', values: { rbac: { finalizers: true } } },
  { path: 'rbac.create', values: { rbac: { create: false } } },
  ...podAdditions.flatMap(({ name, example }): ValueEffect[] => [
    { path: name, values: { [name]: example } },
    { path: `jobManager.${name}`, values: { jobManager: { [name]: example } } },
    { path: `taskManager.${name}`, values: { taskManager: { [name]: example } } },
  ]),
  { path: 'metrics', values: { metrics: { enabled: true } } },
  { path: 'metrics.enabled', values: { metrics: { enabled: true } } },
  { path: 'metrics.port', ...metrics({ port: 9250 }) },
  { path: 'metrics.annotations', ...metrics({ annotations: { enabled: true } }) },
  { path: 'metrics.annotations.enabled', ...metrics({ annotations: { enabled: true } }) },
  { path: 'metrics.podMonitor', ...metrics({ podMonitor: { enabled: true } }) },
  { path: 'metrics.podMonitor.enabled', ...metrics({ podMonitor: { enabled: true } }) },
  ...metricsFields('podMonitor', {
    labels: { a: 'b' },
    interval: '30s',
    scrapeTimeout: '10s',
    relabelings: [{ targetLabel: 'a', replacement: 'b' }],
    metricRelabelings: [{ targetLabel: 'a', replacement: 'b' }],
  }),
  { path: 'metrics.prometheusRule', ...metrics({ prometheusRule: { enabled: true } }) },
  { path: 'metrics.prometheusRule.enabled', ...metrics({ prometheusRule: { enabled: true } }) },
  ...metricsFields('prometheusRule', {
    labels: { a: 'b' },
    disabled: ['FlinkHeapFull'],
    rules: [{ alert: 'A', expr: '1' }],
  }),
  { path: 'metrics.dashboards', ...metrics({ dashboards: { enabled: true } }) },
  { path: 'metrics.dashboards.enabled', ...metrics({ dashboards: { enabled: true } }) },
  ...metricsFields('dashboards', { labels: { a: 'b' } }),
  { path: 'metrics.openTelemetry', values: { metrics: { openTelemetry: collector } } },
  { path: 'metrics.openTelemetry.enabled', values: { metrics: { openTelemetry: collector } } },
  {
    path: 'metrics.openTelemetry.endpoint',
    without: { metrics: { openTelemetry: collector } },
    values: { metrics: { openTelemetry: { ...collector, endpoint: 'http://c:4317' } } },
  },
  {
    path: 'metrics.openTelemetry.protocol',
    without: { metrics: { openTelemetry: collector } },
    values: { metrics: { openTelemetry: { ...collector, protocol: 'HTTP' } } },
  },
  { path: 'global', values: { global: { a: 1 } } },
  { path: 'enabled', values: { enabled: false } },
  ...(['jobManager', 'taskManager'] as const).flatMap((side): readonly ValueEffect[] => {
    const budget = (fields: JsonMap): JsonMap => ({ [side]: { podDisruptionBudget: { enabled: true, ...fields } } });
    const path = `${side}.podDisruptionBudget`;
    const standbys = { highAvailability: { type: 'kubernetes', directory: 's3://b/f' } };
    const [least, more] =
      side === 'jobManager'
        ? [budget({}), { jobManager: { replicas: 3, podDisruptionBudget: { enabled: true, minAvailable: 2 } } }]
        : [budget({ minAvailable: 1 }), budget({ minAvailable: 2 })];
    return [
      { path, values: least },
      { path: `${path}.enabled`, values: least },
      { path: `${path}.minAvailable`, without: standbys, values: more },
    ];
  }),
  {
    path: 'jobManager.podDisruptionBudget.maxUnavailable',
    without: { jobManager: { podDisruptionBudget: { enabled: true } } },
    values: { jobManager: { podDisruptionBudget: { enabled: true, maxUnavailable: 2 } } },
  },
  { path: 'commonLabels', values: { commonLabels: { team: 'a' } } },
  { path: 'commonAnnotations', values: { commonAnnotations: { team: 'a' } } },
  {
    path: 'extraObjects',
    values: { extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }] },
  },
  ...fieldsOf(
    'ingress',
    { enabled: true, host: 'a', allowPlaintext: true, allowUnauthenticated: true },
    {
      className: 'nginx',
      host: 'b',
      path: '/b',
      pathType: 'Exact',
      tls: [{ secretName: 'a' }],
      annotations: { a: 'b' },
      labels: { a: 'b' },
    },
  ),
  ...fieldsOf(
    'httpRoute',
    { enabled: true, parentRefs: [{ name: 'a' }], hostnames: ['a'], allowUnauthenticated: true },
    {
      parentRefs: [{ name: 'b' }],
      hostnames: ['b'],
      path: '/b',
      filters: [{ type: 'ExtensionRef' }],
      annotations: { a: 'b' },
      labels: { a: 'b' },
    },
  ),
  ...fieldsOf(
    'route',
    { enabled: true, allowUnauthenticated: true },
    {
      host: 'b',
      path: '/b',
      tls: { destinationCACertificate: 'a' },
      annotations: { a: 'b' },
      labels: { a: 'b' },
    },
  ),
  {
    path: 'route.tls.termination',
    without: {
      flinkConfiguration: { 'security.ssl.rest.enabled': true },
      route: { enabled: true, allowUnauthenticated: true, tls: { termination: 'reencrypt' } },
    },
    values: { route: { enabled: true, allowUnauthenticated: true, tls: { termination: 'passthrough' } } },
  },
  {
    path: 'ingress.allowUnauthenticated',
    without: { ingress: { enabled: true, host: 'a', allowPlaintext: true } },
    values: { ingress: { enabled: true, host: 'a', allowPlaintext: true, allowUnauthenticated: true } },
  },
  {
    path: 'ingress.allowPlaintext',
    without: { ingress: { enabled: true, host: 'a', allowUnauthenticated: true } },
    values: { ingress: { enabled: true, host: 'a', allowPlaintext: true, allowUnauthenticated: true } },
  },
  {
    path: 'httpRoute.allowUnauthenticated',
    without: { httpRoute: { enabled: true, parentRefs: [{ name: 'a' }], hostnames: ['a'] } },
    values: {
      httpRoute: { enabled: true, parentRefs: [{ name: 'a' }], hostnames: ['a'], allowUnauthenticated: true },
    },
  },
  {
    path: 'route.allowUnauthenticated',
    without: { route: { enabled: true } },
    values: { route: { enabled: true, allowUnauthenticated: true } },
  },
  {
    path: 'route.tls.destinationCACertificate',
    without: { route: { enabled: true, allowUnauthenticated: true } },
    values: { route: { enabled: true, allowUnauthenticated: true, tls: { destinationCACertificate: 'a' } } },
  },
  ...fieldsOf(
    'networkPolicy',
    { enabled: true },
    {
      rest: { from: [{ podSelector: {} }] },
      apiServer: { cidrs: ['10.0.0.1/32'] },
      egress: [{}],
      ingress: [{}],
    },
  ),
  {
    path: 'networkPolicy.rest.from',
    without: { networkPolicy: { enabled: true } },
    values: { networkPolicy: { enabled: true, rest: { from: [{ podSelector: {} }] } } },
  },
  {
    path: 'networkPolicy.apiServer.cidrs',
    without: { networkPolicy: { enabled: true } },
    values: { networkPolicy: { enabled: true, apiServer: { cidrs: ['10.0.0.1/32'] } } },
  },
];

/** A value that is switched on, and what each of its fields changes. */
function fieldsOf(path: string, least: JsonMap, fields: JsonMap): readonly ValueEffect[] {
  return [
    { path, values: { [path]: least } },
    { path: `${path}.enabled`, values: { [path]: least } },
    ...Object.entries(fields).map(([name, value]) => ({
      path: `${path}.${name}`,
      without: { [path]: least },
      values: { [path]: { ...least, [name]: value } },
    })),
  ];
}
