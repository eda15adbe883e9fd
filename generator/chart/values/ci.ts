import { generatedBy, yamlText } from '../serialize.ts';
import type { LineFacts } from '../../facts/lines/line-facts.ts';
import type { Json } from '../../facts/values/entry.ts';

type Values = { readonly [name: string]: Json };

/**
 * The chart's `ci/`: path below it → text. chart-testing lints and installs the chart with each `*-values.yaml`: they need no more of a
 * cluster than the line's default image and Secrets and ConfigMaps of their names. What needs another system is in `examples/`, which
 * chart-testing does not look into.
 */
export function ciValues(facts: LineFacts): ReadonlyMap<string, string> {
  const head = `# ${generatedBy('generator/chart/values/ci.ts')}\n`;
  const installable = Object.entries(installableCases(facts)).map(
    ([name, values]) => [`${name}-values.yaml`, values] as const,
  );
  const others = Object.entries(otherCases).map(([name, values]) => [`examples/${name}.yaml`, values] as const);
  return new Map([...installable, ...others].map(([path, values]) => [path, head + yamlText(values)]));
}

function installableCases(facts: LineFacts): Readonly<Record<string, Values>> {
  return {
    session: {},
    native: { profile: 'native', clusterId: 'native-session' },
    application: {
      mode: 'application',
      clusterId: 'top-speed',
      job: {
        jarURI: 'local:///opt/flink/examples/streaming/TopSpeedWindowing.jar',
        entryClass: 'org.apache.flink.streaming.examples.windowing.TopSpeedWindowing',
        args: ['--discovery-interval', '10 s', '--verbose', true],
        parallelism: 2,
      },
      flinkConfiguration: { 'taskmanager.numberOfTaskSlots': 2 },
    },
    'ha-kubernetes': {
      clusterId: 'ha-session',
      // `check` warns of it rightly: no other pod reaches it. A cluster of chart-testing has no directory that all reach.
      highAvailability: { type: 'kubernetes', directory: 'file:///tmp/flink-ha' },
    },
    s3: {
      s3: {
        existingSecret: 'minio-credentials',
        accessKeyKey: 'user',
        secretKeyKey: 'password',
        endpoint: 'http://minio.minio.svc:9000',
        pathStyleAccess: true,
        plugin: 'hadoop',
      },
      flinkConfiguration: { 'state.backend': 'hashmap', 'state.checkpoints.dir': 's3://bucket/checkpoints' },
    },
    'hadoop-existing': { hadoop: { existingConfigMap: 'hadoop-configuration' } },
    'kerberos-existing': {
      clusterId: 'secure-session',
      kerberos: {
        principal: 'flink@EXAMPLE.COM',
        existingSecret: `${facts.names.keytabSecretPrefix}secure-session`,
        krb5Conf: '[libdefaults]\n  default_realm = EXAMPLE.COM\n',
      },
    },
    'pod-templates': podTemplates(facts),
    'many-options': manyOptions(facts),
  };
}

/** Their JobManager does not come up without a ZooKeeper, an object store, or an image with Hadoop's jars. */
const otherCases: Readonly<Record<string, Values>> = {
  'ha-kubernetes-s3': {
    clusterId: 'ha-session',
    highAvailability: { type: 'kubernetes', directory: 's3://bucket/flink' },
    s3: { existingSecret: 's3-credentials', plugin: 'presto' },
  },
  'ha-zookeeper': {
    clusterId: 'ha-zk-session',
    image: 'registry.example.com/flink-with-hadoop:1',
    highAvailability: {
      type: 'zookeeper',
      directory: 'hdfs:///flink',
      zookeeper: { quorum: 'zookeeper-0.zookeeper:2181,zookeeper-1.zookeeper:2181', pathRoot: '/flink' },
    },
  },
};

function podTemplates({ defaultImage, names: { mainContainer: main } }: LineFacts): Values {
  const scratch = { name: 'scratch', emptyDir: { sizeLimit: '10Gi' } };
  const mount = { name: 'scratch', mountPath: '/scratch' };
  return {
    clusterId: 'templated-session',
    podTemplate: {
      metadata: { labels: { team: 'streaming' } },
      spec: {
        securityContext: { fsGroup: 9999 },
        containers: [{ name: main, volumeMounts: [mount] }],
        volumes: [scratch],
      },
    },
    jobManager: {
      resource: { cpu: 0.5, memory: '1600Mi' },
      podTemplate: {
        spec: {
          initContainers: [{ name: 'wait', image: defaultImage, command: ['sh', '-c', 'true'] }],
          containers: [{ name: main, env: [{ name: 'TZ', value: 'UTC' }] }],
        },
      },
    },
    taskManager: { resource: { cpu: 1, memory: '2Gi' } },
  };
}

const manyOptions = ({ client: { optionKeys } }: LineFacts): Values => ({
  image: {
    pullPolicy: 'Always',
    pullSecrets: ['registry-credentials'],
  },
  flinkConfiguration: {
    'taskmanager.numberOfTaskSlots': 4,
    'parallelism.default': 8,
    [optionKeys.jobManagerCpu]: 1.5,
    'kubernetes.jobmanager.annotations': 'prometheus.io/scrape:true,prometheus.io/port:9249',
    'kubernetes.jobmanager.labels': 'team:streaming',
    'kubernetes.jobmanager.node-selector': 'kubernetes.io/os:linux',
    'kubernetes.jobmanager.tolerations': 'key:dedicated,operator:Equal,value:flink,effect:NoSchedule',
    [optionKeys.taskManagerCpu]: '2',
    'kubernetes.secrets': 'tls-material:/etc/tls',
    'kubernetes.rest-service.exposed.type': 'NodePort',
    'kubernetes.rest-service.annotations': 'example.com/owner:streaming',
    'containerized.master.env.TZ': 'UTC',
    'containerized.taskmanager.env.TZ': 'UTC',
    'metrics.reporters': 'prometheus',
    'metrics.reporter.prometheus.factory.class': 'org.apache.flink.metrics.prometheus.PrometheusReporterFactory',
    'metrics.reporter.prometheus.port': 9249,
    [optionKeys.restartStrategy]: 'fixed-delay',
    'restart-strategy.fixed-delay.attempts': 10,
    'restart-strategy.fixed-delay.delay': '10 s',
    'state.backend.incremental': true,
    'web.submit.enable': false,
    'jobmanager.execution.failover-strategy': null,
  },
});
