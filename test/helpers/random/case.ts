import fc from 'fast-check';
import type { Mode } from '../../../generator/reference/flink/client.ts';
import type { Line } from '../../../generator/facts/line.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { drawsOf } from './newer-options.ts';
import { jobManagerMemoryOptions, taskManagerMemoryOptions, type Draws } from './options.ts';
import { podTemplate, type Template } from './pod-template.ts';
import { memorySize, mostly, name } from './texts.ts';

/** One drawn configuration, before it becomes the client's input or a values file. */
export interface RandomCase {
  readonly mode: Mode;
  readonly clusterId: string;
  readonly namespace: string;
  /** The stock configuration lies beneath. */
  readonly stock: boolean;
  readonly configuration: Readonly<Record<string, string>>;
  readonly podTemplate?: Template;
  readonly jobManagerPodTemplate?: Template;
  readonly taskManagerPodTemplate?: Template;
  readonly logFiles: Readonly<Record<string, string>>;
  readonly hadoopFiles: Readonly<Record<string, string>>;
  /** Base64. */
  readonly keytab?: string;
  readonly krb5Conf?: string;
  readonly job?: {
    readonly jarURI: string;
    readonly entryClass?: string;
    readonly args: readonly string[];
    readonly parallelism?: number;
  };
  /** The options stand in the configuration file, plain where YAML lets them, and not on the command line. */
  readonly file?: 'flat' | 'nested';
}

/** Some of `draws`, each with a text. */
export function some(draws: Draws, maxKeys: number): fc.Arbitrary<Record<string, string>> {
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(draws)), { maxLength: maxKeys })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, draws[key] ?? fc.constant('')]))));
}

const jobManagerTotals = fc.oneof(
  { arbitrary: fc.constant({}), weight: 4 },
  { arbitrary: fc.record({ 'jobmanager.memory.process.size': memorySize(1100, 8192) }), weight: 4 },
  { arbitrary: fc.record({ 'jobmanager.memory.flink.size': memorySize(600, 4096) }), weight: 3 },
  { arbitrary: fc.record({ 'jobmanager.memory.heap.size': memorySize(256, 4096) }), weight: 2 },
  {
    arbitrary: fc.record({
      'jobmanager.memory.heap.size': memorySize(256, 1024),
      'jobmanager.memory.flink.size': memorySize(1024, 4096),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ 'jobmanager.heap.size': memorySize(1100, 4096) }), weight: 1 },
  {
    arbitrary: fc.record({
      'jobmanager.heap.mb': mostly(fc.integer({ min: 1100, max: 4096 }).map(String), fc.constantFrom('-5', '1g')),
    }),
    weight: 1,
  },
);

const taskManagerTotals = fc.oneof(
  { arbitrary: fc.constant({}), weight: 4 },
  { arbitrary: fc.record({ 'taskmanager.memory.process.size': memorySize(1728, 16384) }), weight: 4 },
  { arbitrary: fc.record({ 'taskmanager.memory.flink.size': memorySize(1024, 8192) }), weight: 3 },
  {
    arbitrary: fc.record({
      'taskmanager.memory.task.heap.size': memorySize(256, 2048),
      'taskmanager.memory.managed.size': memorySize(128, 1024),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      'taskmanager.memory.flink.size': memorySize(2048, 4096),
      'taskmanager.memory.task.heap.size': memorySize(256, 1024),
      'taskmanager.memory.managed.size': memorySize(128, 512),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      'taskmanager.memory.flink.size': memorySize(1500, 4096),
      'taskmanager.memory.task.heap.size': memorySize(128, 700),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ 'taskmanager.heap.size': memorySize(1728, 4096) }), weight: 1 },
  { arbitrary: fc.record({ 'taskmanager.heap.mb': fc.integer({ min: 1728, max: 4096 }).map(String) }), weight: 1 },
);

const memory = fc
  .tuple(
    jobManagerTotals,
    taskManagerTotals,
    fc.oneof({ arbitrary: fc.constant({}), weight: 4 }, { arbitrary: some(jobManagerMemoryOptions, 2), weight: 1 }),
    fc.oneof({ arbitrary: fc.constant({}), weight: 4 }, { arbitrary: some(taskManagerMemoryOptions, 3), weight: 1 }),
    // Of their own, since they count only where no other network option is set.
    fc.oneof(
      { arbitrary: fc.constant({}), weight: 19 },
      {
        arbitrary: fc.record({
          'taskmanager.network.numberOfBuffers': fc.integer({ min: 1000, max: 4096 }).map(String),
        }),
        weight: 1,
      },
    ),
  )
  .map((parts): Record<string, string> => Object.assign({}, ...parts) as Record<string, string>);

/** A total given beside the stock's process size contradicts it more often than not: most users then take that out. */
function withoutStockTotals(
  configuration: Record<string, string>,
  keep: boolean,
): { stock: boolean; configuration: Record<string, string> } {
  const jobManager = Object.keys(configuration).some((key) => /^jobmanager\.memory\.(flink|heap)\.size$/.test(key));
  const taskManager = Object.keys(configuration).some((key) =>
    /^taskmanager\.memory\.(flink|task\.heap)\.size$/.test(key),
  );
  if (keep || (!jobManager && !taskManager)) return { stock: true, configuration };
  return {
    stock: false,
    configuration: {
      ...(jobManager ? {} : { 'jobmanager.memory.process.size': '1600m' }),
      ...(taskManager ? {} : { 'taskmanager.memory.process.size': '1728m' }),
      ...configuration,
    },
  };
}

const often = <T>(arbitrary: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 100 - weight }, { arbitrary, weight });

const job = fc.record(
  {
    jarURI: mostly(
      fc.constantFrom('local:///opt/flink/usrlib/job.jar', 'local:///opt/flink/examples/streaming/WindowJoin.jar'),
      fc.constantFrom('file:///a.jar', 's3://b/a.jar', '/a.jar'),
      6,
    ),
    entryClass: fc.constantFrom('com.example.Job', 'org.example.Main'),
    args: fc.array(fc.constantFrom('--in', 'a b', '--x=1;2', 'plain', "it's", '"quoted"', 'é'), { maxLength: 4 }),
    parallelism: fc.integer({ min: 1, max: 16 }),
  },
  { requiredKeys: ['jarURI', 'args'] },
);

/** Draws configurations over every option that a decorator or memory model reads. */
export const randomCase: fc.Arbitrary<RandomCase> = randomCaseOf(loadLine('1.13'));

/** The same for any line. */
export function randomCaseOf(line: Pick<Line, 'facts' | 'catalogue'>): fc.Arbitrary<RandomCase> {
  const yaml = line.facts.configuration.format === 'yaml';
  return fc
    .record({
      file: yaml ? often(fc.constantFrom('flat' as const, 'nested' as const), 40) : fc.constant(undefined),
      mode: fc.constantFrom<Mode>('session', 'session', 'session', 'application'),
      clusterId: mostly(name, fc.constantFrom('a'.repeat(46), ' '), 1),
      namespace: fc.oneof(fc.constant('default'), name),
      keepStock: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      memory,
      options: some(drawsOf(line), 9),
      podTemplate: often(podTemplate, 20),
      jobManagerPodTemplate: often(podTemplate, 15),
      taskManagerPodTemplate: often(podTemplate, 12),
      logFiles: fc.record(
        {
          'log4j-console.properties': fc.constant('rootLogger.level = INFO\n'),
          'logback-console.xml': fc.constant('<configuration/>\n'),
        },
        { requiredKeys: [] },
      ),
      hadoopFiles: often(
        fc.record(
          {
            'core-site.xml': fc.constant('<configuration/>\n'),
            'hdfs-site.xml': fc.constant('<configuration>\n</configuration>\n'),
          },
          { requiredKeys: [] },
        ),
        25,
      ),
      keytab: often(fc.constantFrom('AAEC', 'BQIAAABH'), 20),
      krb5Conf: often(fc.constant('[libdefaults]\n  default_realm = EXAMPLE.COM\n'), 20),
      job,
    })
    .map((drawn): RandomCase => {
      const settled = withoutStockTotals({ ...drawn.memory, ...drawn.options }, drawn.keepStock);
      const keytab = drawn.keytab === undefined ? {} : { keytab: drawn.keytab };
      const principal =
        drawn.keytab === undefined || 'security.kerberos.login.principal' in settled.configuration
          ? {}
          : { 'security.kerberos.login.principal': 'flink@EXAMPLE.COM' };
      return {
        mode: drawn.mode,
        clusterId: drawn.clusterId,
        namespace: drawn.namespace,
        stock: settled.stock,
        configuration: { ...settled.configuration, ...principal },
        ...(drawn.podTemplate === undefined ? {} : { podTemplate: drawn.podTemplate }),
        ...(drawn.jobManagerPodTemplate === undefined ? {} : { jobManagerPodTemplate: drawn.jobManagerPodTemplate }),
        ...(drawn.taskManagerPodTemplate === undefined ? {} : { taskManagerPodTemplate: drawn.taskManagerPodTemplate }),
        logFiles: drawn.logFiles,
        hadoopFiles: drawn.hadoopFiles ?? {},
        ...keytab,
        ...(drawn.krb5Conf === undefined ? {} : { krb5Conf: drawn.krb5Conf }),
        ...(drawn.mode === 'application' ? { job: drawn.job } : {}),
        ...(drawn.file === undefined ? {} : { file: drawn.file }),
      };
    });
}
