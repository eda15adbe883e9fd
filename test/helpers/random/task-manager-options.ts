import fc from 'fast-check';
import type { Line } from '../../../generator/facts/line.ts';
import { randomCaseOf, some, type RandomCase } from './case.ts';
import type { Branches } from './distribution.ts';
import type { Draws } from './options.ts';
import { cpu, map, maps, memorySize, mostly, name } from './texts.ts';

const boolean = mostly(fc.constantFrom('true', 'false', 'TRUE'), fc.constantFrom('yes', ''), 1);
const factor = mostly(fc.constantFrom('1', '1.0', '1.5', '2', '1e0'), fc.constantFrom('0.9', 'much', '', 'NaN'));
const amount = mostly(fc.constantFrom('1', '2', '0', '-1', '+3'), fc.constantFrom('1.5', 'one', ''));
const text = fc.oneof(name, fc.constantFrom("it's", '"q"', 'a b', '$HOME', '', 'a=b', "''", 'é'));

/** What the client hands on without a look, and the JobManager reads when it requests a TaskManager. */
const draws: Draws = {
  'kubernetes.taskmanager.labels': map,
  'kubernetes.taskmanager.annotations': map,
  'kubernetes.taskmanager.node-selector': map,
  'kubernetes.taskmanager.tolerations': maps({
    key: name,
    operator: fc.constantFrom('Equal', 'Exists'),
    tolerationSeconds: mostly(fc.integer({ min: 0, max: 6000 }).map(String), fc.constantFrom('soon', '1.5', '')),
    unknown: name,
  }),
  'kubernetes.taskmanager.service-account': name,
  'kubernetes.taskmanager.cpu': fc.oneof(
    cpu,
    fc.constantFrom('-1', '0', '1e-9', '0.123456789', '12345678.9', 'NaN', 'Infinity'),
  ),
  'kubernetes.taskmanager.cpu.amount': fc.oneof(cpu, fc.constantFrom('1e-9', '0.123456789', '1E7')),
  'kubernetes.taskmanager.cpu.limit-factor': factor,
  'kubernetes.taskmanager.memory.limit-factor': factor,
  'kubernetes.taskmanager.entrypoint.args': text,
  'kubernetes.jobmanager.entrypoint.args': fc.constantFrom(
    '-Da=b',
    '-D web.tmpdir=/w',
    '-D',
    '-Dflag x -Dlost=1',
    '-x',
    "-Dq='r'",
  ),
  'kubernetes.node-name-label': name,
  'containerized.taskmanager.env.FOO': text,
  'containerized.taskmanager.env.BAR': text,
  'containerized.taskmanager.env.LD_LIBRARY_PATH': text,
  'containerized.taskmanager.env.JAVA_HOME': name,
  'containerized.master.env.FLINK_TM_HEAP': memorySize(1728, 4096),
  'containerized.master.env.FLINK_JM_HEAP': memorySize(600, 4096),
  'containerized.master.env.HADOOP_HOME': name,
  'env.java.home': fc.constantFrom('/opt/java', ''),
  'external-resources': fc.constantFrom('gpu', 'fpga;gpu', 'gpu;gpu', 'none', '', '[gpu, fpga]', "'a b';gpu", 'other'),
  'external-resource.gpu.amount': amount,
  'external-resource.fpga.amount': amount,
  'external-resource.gpu.kubernetes.config-key': fc.constantFrom('nvidia.com/gpu', 'amd.com/gpu', ' ', 'cpu'),
  'external-resource.fpga.kubernetes.config-key': fc.constantFrom('nvidia.com/gpu', 'intel.com/fpga'),
  'cluster.fine-grained-resource-management.enabled': boolean,
  'cluster.declarative-resource-management.enabled': boolean,
  'web.tmpdir': fc.constantFrom('/w', '/a//b/', "/it's", '/a b'),
  'jobmanager.web.tmpdir': fc.constantFrom('/old'),
  'rest.address': name,
  'taskmanager.resource-id': name,
  'taskmanager.memory.jvm-overhead.fraction': fc.constantFrom('0.1', '0.2', '0.05'),
  'pipeline.classpaths': fc.constantFrom('file:///a.jar;file:///a.jar', 'file:///a.jar;file:///b.jar', ''),
};

/** Whatever a client may be given, with some options more that TaskManagers are about. */
export function randomTaskManagerCaseOf(line: Line): fc.Arbitrary<RandomCase> {
  const { options } = line.catalogue;
  const known = new Set(
    options.flatMap((one) => [one.key, ...(one.fallbackKeys ?? []), ...(one.deprecatedKeys ?? [])]),
  );
  const open = (key: string): boolean => /^(?:containerized|external-resource)\./.test(key);
  const own = Object.fromEntries(Object.entries(draws).filter(([key]) => open(key) || known.has(key)));
  return fc.tuple(randomCaseOf(line), some(own, 8), sometimesResources).map(([drawn, more, resources]) => ({
    ...drawn,
    configuration: { ...drawn.configuration, ...more, ...resources },
  }));
}

/** Of their own, since they count only together. */
const sometimesResources = fc.oneof(
  { arbitrary: fc.constant<Readonly<Record<string, string>>>({}), weight: 9 },
  {
    arbitrary: fc.record({
      'external-resources': fc.constantFrom('gpu', 'fpga;gpu'),
      'external-resource.gpu.amount': fc.constantFrom('1', '2'),
      'external-resource.gpu.kubernetes.config-key': fc.constantFrom('nvidia.com/gpu', 'amd.com/gpu'),
    }),
    weight: 1,
  },
);

/** What a case exercises of the TaskManager's side. */
export function taskManagerBranchesOf({ configuration, ...drawn }: RandomCase): Branches {
  const has = (pattern: RegExp): boolean => Object.keys(configuration).some((key) => pattern.test(key));
  return {
    'init-task-manager': has(/^kubernetes\.taskmanager\./),
    environment: has(/^containerized\.taskmanager\.env\./),
    'external resources': has(/^external-resource\..*\.amount$/) && has(/^external-resources$/),
    'env-secrets': has(/^kubernetes\.env\.secretKeyRef$/),
    'mount-secrets': has(/^kubernetes\.secrets$/),
    'cmd-task-manager': has(/^kubernetes\.entry\.path$/),
    'hadoop-conf-mount': Object.keys(drawn.hadoopFiles).length > 0,
    'kerberos-mount': drawn.keytab !== undefined || drawn.krb5Conf !== undefined,
    'flink-conf-mount': Object.keys(drawn.logFiles).length > 0,
    'pod template': drawn.taskManagerPodTemplate !== undefined || drawn.podTemplate !== undefined,
    'high availability': has(/^high-availability$|^recovery\.mode$/),
    application: drawn.mode === 'application',
    'a total memory size': has(/^taskmanager\.memory\.(?:process|flink)\.size$/),
    'fine-grained memory': has(/^taskmanager\.memory\.managed\.size$/),
  };
}
