import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import type { GivenValues, Sides } from './sides.ts';

const krb5Conf = '[libdefaults]\n  default_realm = EXAMPLE.COM\n';
const sidecar = {
  metadata: { labels: { team: 'data' }, annotations: { note: 'a' } },
  spec: {
    containers: [
      { name: 'sidecar', image: 'proxy:1', ports: [{ name: 'metrics', containerPort: 9249 }] },
      {
        name: 'flink-main-container',
        env: [{ name: 'TZ', value: 'UTC' }],
        resources: { limits: { 'nvidia.com/gpu': '1' } },
      },
    ],
    tolerations: [{ key: 'dedicated', operator: 'Exists', tolerationSeconds: 60 }],
    volumes: [{ name: 'data', emptyDir: {} }],
    terminationGracePeriodSeconds: 30,
  },
};
const job = { jarURI: 'local:///a.jar', entryClass: 'com.example.Job', args: ['--in', 'a;b'], parallelism: 2 };
const pythonJar = 'local:///opt/flink/opt/flink-python.jar';
const python = (name: string): string => `org.apache.flink.client.python.${name}`;
const main = { name: 'flink-main-container' };
const ownProbes = {
  startupProbe: { tcpSocket: { port: 1 } },
  readinessProbe: { exec: { command: ['true'] } },
  livenessProbe: { httpGet: { path: '/', port: 'rest' } },
  lifecycle: { preStop: { exec: { command: ['sleep', '1'] } } },
};
/** With what an init container that is like it takes over, and a variable that is the init container's own. */
const mainContainer = {
  name: 'flink-main-container',
  env: [
    { name: 'TZ', value: 'UTC' },
    { name: 'SERVICES', value: 'none' },
  ],
  envFrom: [{ secretRef: { name: 'zookeeper' } }],
  volumeMounts: [{ name: 'trust', mountPath: '/trust' }],
};
const zooKeeper = { type: 'zookeeper', directory: 'hdfs:///f', zookeeper: { quorum: 'zk:2181' } };
const tls = { enabled: true, existingSecret: 'flink-tls', keystore: 'a.jks', truststore: 'b.jks' };
const options = (flinkConfiguration: JsonMap): JsonMap => ({ flinkConfiguration });

const values: readonly JsonMap[] = [
  {},
  { profile: 'native' },
  { mode: 'application', job },
  { mode: 'application', profile: 'native', job: { ...job, initialSavepointPath: 's3://b/sp' } },
  // Flink's own programs for Python, with the jar that they are in: a jar to the one, an argument to the other.
  { mode: 'application', job: { jarURI: pythonJar, entryClass: python('PythonDriver'), args: ['-py', '/a b;c.py'] } },
  {
    mode: 'application',
    profile: 'native',
    job: { jarURI: 'local:///opt/[flink].jar', entryClass: `"${python('PythonGatewayServer')}"` },
  },
  { mode: 'application', job: { jarURI: pythonJar, entryClass: python('PythonGatewayServer'), args: ['a;b', 2] } },
  { podTemplate: sidecar },
  {
    profile: 'native',
    podTemplate: sidecar,
    taskManager: { podTemplate: { spec: { nodeSelector: { disk: 'ssd' } } } },
  },
  { jobManager: { podTemplate: sidecar, resource: { cpu: 0.5, memory: '2Gi' } } },
  { highAvailability: { type: 'kubernetes', directory: 's3://b/flink' }, serviceAccount: 'mine' },
  { highAvailability: zooKeeper },
  { mode: 'application', job, highAvailability: zooKeeper, podTemplate: { spec: { containers: [mainContainer] } } },
  {
    mode: 'application',
    job,
    highAvailability: zooKeeper,
    kerberos: { principal: 'a@B', keytab: 'AAEC', krb5Conf },
    ...options({
      'security.kerberos.login.contexts': 'KafkaClient, Client',
      'zookeeper.sasl.service-name': 'zk$(A)',
      'high-availability.zookeeper.path.jobgraphs': '/',
    }),
  },
  {
    mode: 'application',
    job,
    ...options({
      'recovery.mode': 'ZooKeeper',
      'recovery.zookeeper.quorum': 'a:1',
      'recovery.zookeeper.path.root': '',
      'zookeeper.sasl.disable': true,
      'zookeeper.sasl.login-context-name': 'Mine',
      'security.kerberos.login.contexts': 'Mine',
    }),
  },
  { s3: { existingSecret: 's3', endpoint: 'http://minio:9000', pathStyleAccess: true, plugin: 'presto' } },
  { hadoop: { existingConfigMap: 'hadoop' } },
  { profile: 'native', hadoop: { configuration: { 'core-site.xml': '<a/>\n', 'hdfs-site.xml': '<b/>\n' } } },
  { kerberos: { principal: 'a@B', keytab: 'AAEC', krb5Conf }, hadoop: { existingConfigMap: 'hadoop' } },
  { profile: 'native', kerberos: { principal: 'a@B', existingSecret: 'kerberos-keytab-flink', krb5Conf } },
  { image: { repository: 'flink', tag: '1', pullPolicy: 'Always', pullSecrets: ['a', 'b'] } },
  options({ 'kubernetes.secrets': 'a:/a,b:/b', 'kubernetes.env.secretKeyRef': 'env:A,secret:s,key:k' }),
  options({
    'kubernetes.jobmanager.labels': 'team:data',
    'kubernetes.jobmanager.annotations': 'note:x',
    'kubernetes.jobmanager.node-selector': 'pool:flink',
    'kubernetes.jobmanager.tolerations': 'key:k,operator:Exists,tolerationSeconds:5',
    'kubernetes.jobmanager.owner.reference': 'apiVersion:v1,kind:Custom,name:n,uid:u,controller:true',
    'containerized.master.env.B': '2',
    'containerized.master.env.A': '1',
  }),
  options({ 'kubernetes.rest-service.annotations': 'note:x', 'kubernetes.rest-service.exposed.type': 'NodePort' }),
  options({ 'kubernetes.entry.path': '/start.sh', 'kubernetes.flink.log.dir': '/logs', 'rest.port': 8082 }),
  {
    probes: {
      startup: { enabled: true, initialDelaySeconds: 3, failureThreshold: 2147483647 },
      readiness: { periodSeconds: 1000000, timeoutSeconds: 2 },
      liveness: { enabled: true, periodSeconds: 30 },
    },
  },
  {
    probes: {
      startup: { enabled: false },
      readiness: { enabled: false, periodSeconds: 1 },
      liveness: { enabled: false },
    },
  },
  {
    mode: 'application',
    job,
    ...options({ 'security.ssl.rest.enabled': true, 'rest.port': 8082, 'rest.bind-port': '9000' }),
    podTemplate: { spec: { containers: [{ ...main, lifecycle: { postStart: { exec: { command: ['true'] } } } }] } },
  },
  {
    mode: 'application',
    job,
    probes: { liveness: { enabled: true } },
    ...options({
      'security.ssl.rest.enabled': 'TRUE',
      'security.ssl.rest.authentication-enabled': true,
      'rest.port': 8082,
    }),
  },
  options({ 'security.ssl.rest.authentication-enabled': true, 'rest.bind-port': 9000 }),
  {
    mode: 'application',
    job,
    probes: { liveness: { enabled: true } },
    podTemplate: { spec: { containers: [{ ...main, ...ownProbes }] } },
  },
  { podTemplate: { spec: { containers: [{ ...main, readinessProbe: ownProbes.livenessProbe, lifecycle: {} }] } } },
  { logConfiguration: { 'log4j-console.properties': 'a = b\n', 'logback-console.xml': null } },
  // All that adds to pods, together.
  {
    metrics: { enabled: true, port: 9250, annotations: { enabled: true } },
    networkPolicy: { enabled: true, rest: { from: [{ podSelector: {} }] }, ingress: [{}] },
    podSecurity: { readOnlyRootFilesystem: { enabled: true } },
    tls: { ...tls, passwordSecretRef: { name: 'tls-password' } },
  },
  {
    metrics: { enabled: true },
    networkPolicy: { enabled: true },
    openshift: true,
    podTemplate: sidecar,
    taskManager: { probes: { liveness: { enabled: true } } },
    tls,
  },
];

/** What only some lines have. */
const ofLine: Readonly<Record<string, readonly JsonMap[]>> = {
  '1.13': [options({ 'security.ssl.enabled': true })],
  '1.20': [
    options({ 'security.ssl.enabled': true, 'security.ssl.rest.authentication-enabled': true }),
    options({ 'security.ssl.enabled': true, 'security.ssl.rest.enabled': false }),
    { podSecurity: { enabled: false }, ...options({ 'kubernetes.hostnetwork.enabled': true }) },
  ],
  '2.3': [
    options({ 'kubernetes.persistent-volume-claims': 'data:/data' }),
    {
      mode: 'application',
      job,
      podSecurity: { enabled: false },
      ...options({ 'kubernetes.hostnetwork.enabled': true }),
    },
    { strictOptions: false, ...options({ 'security.ssl.enabled': true }) },
  ],
};

/** Twenty releases and more in which every decorator of the line has something to do, both modes and both profiles. */
export function selfCases({ givenValues, line }: Sides): readonly GivenValues[] {
  return [...values, ...(ofLine[line.facts.line] ?? [])].map((one) => givenValues(one, 'flink', 'data', true));
}
