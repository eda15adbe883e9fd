import type { JsonMap } from '../../generator/reference/helm/values-file.ts';

/** Values that lead to a sentence of the client, with the chart's own rules off; the code says which. */
export interface SentenceCase {
  readonly code: string;
  readonly values: JsonMap;
  readonly rules?: boolean;
}

const options = (flinkConfiguration: JsonMap): JsonMap => ({ flinkConfiguration });
const podTemplate = (template: JsonMap): JsonMap => ({ jobManager: { podTemplate: template } });
const job = (given: JsonMap): JsonMap => ({
  mode: 'application',
  job: { jarURI: 'local:///opt/flink/usrlib/a.jar', ...given },
});

/** Without the total process memory that the stock configuration has. */
const jobManager = (sizes: Readonly<Record<string, string>>): JsonMap => side('jobmanager', sizes);
const taskManager = (sizes: Readonly<Record<string, string>>): JsonMap => side('taskmanager', sizes);

function side(name: string, sizes: Readonly<Record<string, string>>): JsonMap {
  const given = Object.entries(sizes).map(([key, size]) => [`${name}.memory.${key}`, size]);
  return options({ [`${name}.memory.process.size`]: null, ...(Object.fromEntries(given) as JsonMap) });
}

function highAvailabilityPort(mode: string): SentenceCase {
  const ports = { 'high-availability.jobmanager.port': '1-9', 'jobmanager.rpc.port': 7000 };
  return { code: 'ports.fixed', values: options({ [mode]: 'ZOOKEEPER', ...ports }) };
}

/** What all lines say. */
export const sentenceCases: readonly SentenceCase[] = [
  { code: 'types.value', values: options({ 'jobmanager.memory.process.size': '1.5g' }) },
  { code: 'types.value', values: options({ 'jobmanager.memory.process.size': '99999999t' }) },
  { code: 'types.value', values: options({ 'taskmanager.numberOfTaskSlots': 'twelve\n'.repeat(20) }) },
  { code: 'types.value', values: options({ 'kubernetes.rest-service.exposed.type': 'Node"Port' }) },
  { code: 'types.value', values: options({ 'kubernetes.jobmanager.labels': 'a:b:c' }) },
  { code: 'types.value', values: options({ 'kubernetes.jobmanager.tolerations': 'a:b,a:c' }) },
  { code: 'types.value', values: options({ 'kubernetes.container.image.pull-secrets': "'a" }) },
  { code: 'types.value', values: options({ 'jobmanager.memory.jvm-overhead.fraction': 'much' }) },
  { code: 'types.value', values: options({ 'taskmanager.cpu.cores': 'some' }) },
  { code: 'types.value', values: options({ 'external-resources': 'gpu', 'external-resource.gpu.amount': '1.5' }) },
  { code: 'option-type.value', rules: true, values: options({ 'execution.checkpointing.interval': '10 years' }) },
  { code: 'option-type.value', rules: true, values: options({ 'web.submit.enable': 'yes' }) },
  { code: 'option-type.unit', rules: true, values: options({ 'jobmanager.memory.process.size': '2048Mi' }) },
  { code: 'option-type.noUnit', rules: true, values: options({ 'taskmanager.memory.process.size': '1728' }) },
  { code: 'option-type.noUnit', rules: true, values: { jobManager: { resource: { memory: 1600 } } } },
  { code: 'option-type.value', rules: true, values: options({ 'kubernetes.jobmanager.tolerations': 'a' }) },
  { code: 'option-type.value', rules: true, values: options({ 'pipeline.jars': "'a" }) },
  { code: 'option-type.value', rules: true, values: options({ 'akka.fork-join-executor.parallelism-factor': 'x' }) },
  { code: 'memory.notGiven', values: jobManager({}) },
  { code: 'memory.notGiven', values: taskManager({}) },
  { code: 'memory.tooMuch', values: jobManager({ 'heap.size': '9223372036854775807' }) },
  { code: 'memory.processBelowFlink', values: jobManager({ 'flink.size': '2g', 'process.size': '1g' }) },
  { code: 'memory.processBelowJvm', values: jobManager({ 'process.size': '447m' }) },
  { code: 'memory.processBelowJvm', values: taskManager({ 'process.size': '1234567' }) },
  { code: 'memory.overhead', values: taskManager({ 'flink.size': '1g', 'process.size': '1300m' }) },
  {
    code: 'memory.fractionBounds',
    values: taskManager({ 'process.size': '1728m', 'network.min': '2g', 'network.max': '1g' }),
  },
  { code: 'memory.fraction', values: taskManager({ 'process.size': '1728m', 'managed.fraction': '1.5' }) },
  { code: 'memory.fraction', values: jobManager({ 'process.size': '1600m', 'jvm-overhead.fraction': '-1e-30f' }) },
  { code: 'memory.fraction', values: jobManager({ 'process.size': '1600m', 'jvm-overhead.fraction': 'NaN' }) },
  { code: 'memory.heapAboveFlink', values: jobManager({ 'heap.size': '2g', 'flink.size': '1g' }) },
  {
    code: 'memory.notTheSum',
    values: jobManager({ 'heap.size': '1g', 'off-heap.size': '1m', 'flink.size': '2000000000' }),
  },
  { code: 'memory.noHeap', values: jobManager({ 'off-heap.size': '1g', 'flink.size': '1g' }) },
  { code: 'memory.partsAboveFlink', values: taskManager({ 'flink.size': '300m', 'managed.size': '200m' }) },
  {
    code: 'memory.partsAboveFlink',
    values: taskManager({ 'task.heap.size': '1g', 'managed.size': '1g', 'flink.size': '2g' }),
  },
  {
    code: 'memory.network',
    values: taskManager({ 'task.heap.size': '1g', 'managed.size': '1g', 'flink.size': '2350m' }),
  },
  { code: 'memory.cores', values: options({ 'taskmanager.cpu.cores': '-0.50' }) },
  { code: 'memory.cores', values: options({ 'taskmanager.cpu.cores': 'Infinity' }) },
  { code: 'memory.coresOfSlots', values: options({ 'taskmanager.numberOfTaskSlots': 0 }) },
  { code: 'ports.fixed', values: options({ 'blob.server.port': '6124-6130' }) },
  { code: 'ports.fixed', values: options({ 'taskmanager.rpc.port': '' }) },
  { code: 'ports.fixed', values: options({ 'rest.bind-port': '8081,8082' }) },
  { code: 'ports.positive', values: options({ 'blob.server.port': -1 }) },
  { code: 'kube-client.threads', values: options({ 'kubernetes.client.io-pool.size': -1 }) },
  { code: 'init-job-manager.image', values: options({ 'kubernetes.container.image': ' ' }) },
  {
    code: 'init-job-manager.tolerationSeconds',
    values: options({ 'kubernetes.jobmanager.tolerations': 'tolerationSeconds:1h' }),
  },
  { code: 'pod-template.value', values: podTemplate({ spec: { containers: null } }) },
  { code: 'pod-template.value', values: podTemplate({ spec: { containers: { a: 1 } } }) },
  { code: 'pod-template.value', values: podTemplate({ spec: { nodeSelector: ['a'] } }) },
  { code: 'pod-template.value', values: podTemplate({ spec: { nodeSelector: { a: {} } } }) },
  { code: 'pod-template.value', values: podTemplate({ spec: { hostNetwork: 'yes' } }) },
  { code: 'pod-template.value', values: podTemplate({ spec: { hostNetwork: 1.5 } }) },
  { code: 'pod-template.value', values: podTemplate({ spec: { priority: true } }) },
  {
    code: 'pod-template.value',
    values: podTemplate({ spec: { containers: [{ ports: [{ containerPort: 'http' }] }] } }),
  },
  {
    code: 'pod-template.value',
    values: podTemplate({ spec: { containers: [{ resources: { limits: { cpu: '' } } }] } }),
  },
  {
    code: 'pod-template.value',
    values: podTemplate({ spec: { containers: [{ resources: { limits: { cpu: [1] } } }] } }),
  },
  { code: 'command-line.jar', values: job({ jarURI: 'local:///a b.jar' }) },
];

/** What single lines say besides. */
export const sentenceCasesOfLines: Readonly<Record<string, readonly SentenceCase[]>> = {
  '1.13': [
    highAvailabilityPort('high-availability'),
    {
      code: 'memory.networkBuffers',
      values: options({
        'taskmanager.memory.process.size': null,
        'taskmanager.memory.task.heap.size': '1g',
        'taskmanager.memory.managed.size': '1g',
        'taskmanager.memory.flink.size': '3g',
        'taskmanager.network.numberOfBuffers': 2048,
      }),
    },
    { code: 'memory.buffers', values: options({ 'taskmanager.network.numberOfBuffers': -1 }) },
    {
      code: 'memory.page',
      values: options({ 'taskmanager.network.numberOfBuffers': 1, 'taskmanager.memory.segment-size': '33k' }),
    },
    {
      code: 'memory.heapMegabytes',
      values: options({ 'jobmanager.memory.process.size': null, 'jobmanager.heap.mb': -5 }),
    },
    { code: 'pod-template.noSpec', values: podTemplate({ metadata: { name: 'a' } }) },
    { code: 'pod-template.value', values: podTemplate({ spec: { containers: [null] } }) },
  ],
  '2.3': [
    highAvailabilityPort('high-availability.type'),
    { code: 'deployment.replicas', values: options({ 'kubernetes.jobmanager.replicas': 0 }) },
    { code: 'deployment.replicasAlone', values: options({ 'kubernetes.jobmanager.replicas': 3 }) },
    { code: 'init-job-manager.limitFactor', values: options({ 'kubernetes.jobmanager.cpu.limit-factor': '0.50' }) },
    { code: 'security.noKeytab', values: options({ 'security.kerberos.login.principal': 'flink' }) },
    { code: 'command-line.jar', values: job({ jarURI: 's3:' }) },
    ...(
      [
        ['name', 'My_Claim:/a'],
        ['path', 'b:here,a:there'],
        ['samePath', 'a:/x,b:/x'],
        ['longVolume', `${'a'.repeat(60)}:/a`],
        ['sameVolume', 'a.b:/a,a-b:/b'],
      ] as const
    ).map(([name, claims]) => ({
      code: `persistent-volume-claim-mount.${name}`,
      values: options({ 'kubernetes.persistent-volume-claims': claims }),
    })),
    {
      code: 'persistent-volume-claim-mount.takenVolume',
      values: {
        ...options({ 'kubernetes.persistent-volume-claims': 'a:/a' }),
        ...podTemplate({ spec: { containers: [], volumes: [{ name: 'a-pvc', emptyDir: {} }] } }),
      },
    },
    {
      code: 'pod-template.value',
      values: podTemplate({ spec: { containers: [{ livenessProbe: { httpGet: { port: 1.5 } } }] } }),
    },
  ],
};
