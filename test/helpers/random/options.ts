import fc from 'fast-check';
import { cpu, fraction, list, map, maps, memorySize, mostly, name, port } from './texts.ts';

/** Option → texts for it. */
export type Draws = Readonly<Record<string, fc.Arbitrary<string>>>;

const boolean = mostly(fc.constantFrom('true', 'false', 'TRUE', 'False'), fc.constantFrom('yes', '1', ''));

/** A variable out of a Secret; with less than the first three Kubernetes takes none. */
const secretVariable: Draws = { env: fc.constantFrom('FOO', 'BAR', 'A_B'), secret: name, key: name, unknown: name };

/** Everything that a decorator or the deployment itself reads, memory left out. */
export const deploymentOptions: Draws = {
  'kubernetes.container.image': mostly(
    fc.oneof(
      name.map((text) => `registry.example.com/${text}:1.0`),
      fc.constantFrom('flink', 'flink:1.13', `a@sha256:${'0'.repeat(64)}`),
    ),
    fc.constantFrom('', '  '),
  ),
  'kubernetes.container.image.pull-policy': mostly(
    fc.constantFrom('IfNotPresent', 'Always', 'Never', 'always', 'NEVER', 'ifnotpresent'),
    fc.constantFrom('Sometimes', '', ' Always'),
  ),
  'kubernetes.container.image.pull-secrets': list,
  'kubernetes.jobmanager.cpu': cpu,
  'kubernetes.jobmanager.service-account': name,
  'kubernetes.service-account': name,
  'kubernetes.jobmanager.labels': map,
  'kubernetes.jobmanager.annotations': map,
  'kubernetes.jobmanager.node-selector': map,
  'kubernetes.jobmanager.tolerations': maps({
    key: name,
    operator: fc.constantFrom('Equal', 'Exists'),
    value: name,
    effect: fc.constantFrom('NoSchedule', 'NoExecute'),
    tolerationSeconds: mostly(fc.integer({ min: 0, max: 6000 }).map(String), fc.constantFrom('soon', '1.5', '')),
    unknown: name,
  }),
  'kubernetes.jobmanager.owner.reference': maps({
    apiVersion: fc.constantFrom('v1', 'apps/v1'),
    kind: fc.constantFrom('Deployment', 'Custom'),
    name,
    uid: fc.uuid(),
    controller: fc.constantFrom('true', 'false', 'TRUE', 'x'),
    blockOwnerDeletion: fc.constantFrom('true', 'false'),
  }),
  'kubernetes.rest-service.annotations': map,
  'kubernetes.rest-service.exposed.type': mostly(
    fc.constantFrom('ClusterIP', 'NodePort', 'LoadBalancer', 'clusterip', 'NODEPORT'),
    fc.constantFrom('ExternalName', 'Headless_ClusterIP', ''),
  ),
  'kubernetes.secrets': mostly(
    fc
      .uniqueArray(name, { minLength: 1, maxLength: 3 })
      .map((names) => names.map((text) => `${text}:/opt/${text}`).join(',')),
    fc.constantFrom('novalue', 'a:/b,a:/c', 'a:/b:c'),
  ),
  'kubernetes.env.secretKeyRef': mostly(maps(secretVariable, 3), maps(secretVariable), 10),
  'kubernetes.entry.path': fc.constantFrom('/docker-entrypoint.sh', '/opt/entry', 'entry.sh'),
  'kubernetes.flink.conf.dir': fc.constantFrom('/opt/flink/conf', '/etc/flink'),
  'kubernetes.flink.log.dir': fc.constantFrom('/var/log/flink', '/logs'),
  'kubernetes.hadoop.conf.config-map.name': fc.oneof(
    name,
    name.map((text) => ` ${text} `),
    fc.constant(''),
  ),
  'blob.server.port': port(true),
  'taskmanager.rpc.port': port(true),
  'rest.port': port(false),
  'rest.bind-port': port(true),
  'jobmanager.rpc.port': port(false),
  'jobmanager.rpc.address': fc.constantFrom('localhost', 'elsewhere'),
  'high-availability': fc.constantFrom(
    'NONE',
    'none',
    'zookeeper',
    'ZooKeeper',
    'standalone',
    'Standalone',
    'bogus',
    '',
    'FACTORY_CLASS',
    'org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory',
  ),
  'recovery.mode': fc.constantFrom('zookeeper', 'standalone', 'NONE'),
  'high-availability.cluster-id': name,
  'high-availability.zookeeper.path.namespace': name,
  'high-availability.jobmanager.port': port(true),
  'recovery.jobmanager.port': port(true),
  'high-availability.storageDir': fc.constant('s3://bucket/ha'),
  'containerized.master.env.FOO': fc
    .string({ unit: 'grapheme-ascii', maxLength: 12 })
    .map((text) => text.replace(/[\s#]/g, '-')),
  'containerized.master.env.LD_LIBRARY_PATH': fc.constantFrom('/usr/lib', ''),
  'containerized.taskmanager.env.FOO': name,
  'security.kerberos.login.principal': fc.constantFrom('flink@EXAMPLE.COM', ''),
  'parallelism.default': fc.integer({ min: 1, max: 64 }).map(String),
  'state.backend': fc.constantFrom('rocksdb', 'filesystem'),
  'execution.checkpointing.interval': fc.constantFrom('10s', '5000ms', '1 min'),
  'kubernetes.nonsense': fc.constantFrom('x', ''),
  'restart-strategy.fixed-delay.delay': fc.constantFrom('10 s', 'banana'),
  'web.submit.enable': boolean,
};

/** What the JobManager's memory model reads besides the total. */
export const jobManagerMemoryOptions: Draws = {
  'jobmanager.memory.off-heap.size': memorySize(32, 200),
  'jobmanager.memory.jvm-metaspace.size': memorySize(64, 300),
  'jobmanager.memory.jvm-overhead.min': memorySize(64, 200),
  'jobmanager.memory.jvm-overhead.max': memorySize(800, 1200),
  'jobmanager.memory.jvm-overhead.fraction': fraction,
  'jobmanager.memory.enable-jvm-direct-memory-limit': boolean,
};

/** What the TaskManager's memory model reads besides the totals. */
export const taskManagerMemoryOptions: Draws = {
  'taskmanager.memory.framework.heap.size': memorySize(32, 160),
  'taskmanager.memory.framework.off-heap.size': memorySize(32, 160),
  'taskmanager.memory.task.off-heap.size': memorySize(0, 100),
  'taskmanager.memory.managed.fraction': fraction,
  'taskmanager.memory.network.fraction': fraction,
  'taskmanager.memory.network.min': memorySize(16, 96),
  'taskmanager.memory.network.max': memorySize(700, 1200),
  'taskmanager.network.memory.fraction': fraction,
  'taskmanager.network.memory.min': memorySize(16, 96),
  'taskmanager.network.memory.max': memorySize(700, 1200),
  'taskmanager.network.numberOfBuffers': mostly(
    fc.integer({ min: 1000, max: 4096 }).map(String),
    fc.constantFrom('many', ''),
  ),
  'taskmanager.memory.segment-size': mostly(
    fc.constantFrom('32kb', '16k', '65536', '64 kb'),
    fc.constantFrom('1000', '33kb', '1kb'),
  ),
  'taskmanager.memory.jvm-metaspace.size': memorySize(64, 300),
  'taskmanager.memory.jvm-overhead.min': memorySize(64, 190),
  'taskmanager.memory.jvm-overhead.max': memorySize(800, 1200),
  'taskmanager.memory.jvm-overhead.fraction': fraction,
  'taskmanager.numberOfTaskSlots': mostly(
    fc.integer({ min: 1, max: 8 }).map(String),
    fc.constantFrom('two', '', '1.0'),
  ),
  'taskmanager.cpu.cores': cpu,
  'kubernetes.taskmanager.cpu': cpu,
};
