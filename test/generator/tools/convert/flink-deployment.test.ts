import { describe, expect, test } from 'vitest';
import { convert } from '../../../../generator/tools/convert/convert.ts';
import type { Conversion } from '../../../../generator/tools/convert/conversion.ts';
import { mergePodTemplates } from '../../../../generator/tools/convert/flink-deployment/merge-pod-templates.ts';
import { memoryText } from '../../../../generator/tools/convert/flink-deployment/resources.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';

// What FlinkConfigBuilder and FlinkUtils of the operator make of a specification, field by field.

function converted(given: string, line = '1.20', before = ''): Conversion {
  // The operator takes none without a version.
  const spec = /flinkVersion|^\[/.test(given) ? given : given.replace(/^\{/, '{flinkVersion: v1_20, ');
  const content = `${before}apiVersion: flink.apache.org/v1beta1\nkind: FlinkDeployment\nmetadata: {name: orders, namespace: jobs}\nspec: ${spec}\n`;
  const result = convert(
    { files: [{ name: 'fd.yaml', content }], environment: {}, lookUp: () => undefined },
    loadLine(line),
    { exact: false, allowSensitive: false, wholeConfDir: false },
  );
  if ('refusal' in result) throw new Error(`${result.refusal.option}: ${result.refusal.message}`);
  return result;
}

describe('a session', () => {
  test('fields over flinkConfiguration', () => {
    const { values, release } = converted(
      '{image: i:1, imagePullPolicy: Always, serviceAccount: flink, flinkVersion: v1_20, flinkConfiguration: {kubernetes.container.image.ref: other, a.b: 1, list: [x, z], nested: {c: true}}, jobManager: {resource: {memory: 2048m, cpu: 0.5}}, taskManager: {resource: {memory: 2Gi}}}',
    );
    expect(release).toEqual({ name: 'orders', namespace: 'jobs' });
    expect(values).toEqual({
      clusterId: 'orders',
      image: 'i:1',
      imagePullPolicy: 'Always',
      serviceAccount: 'flink',
      flinkConfiguration: { 'a.b': 1, list: 'x;z', 'nested.c': true },
      jobManager: { resource: { cpu: 0.5, memory: '2048m' } },
      taskManager: { resource: { memory: '2Gi' } },
    });
  });

  test('requests before limits, and their ratio', () => {
    const { values } = converted(
      '{jobManager: {resources: {requests: {memory: 1Gi, cpu: 500m, ephemeral-storage: 1Gi}, limits: {memory: 2Gi, cpu: "1"}}, resource: {memory: 9g}}, taskManager: {resources: {limits: {memory: 2Gi}}}}',
    );
    expect(values['flinkConfiguration']).toEqual({
      'kubernetes.jobmanager.cpu.limit-factor': 2,
      'kubernetes.jobmanager.memory.limit-factor': 2,
    });
    expect(values['taskManager']).toEqual({ resource: { memory: '2Gi' } });
    expect(values['jobManager']).toEqual({
      resource: { cpu: 0.5, memory: '1Gi' },
      podTemplate: {
        spec: {
          containers: [
            { name: 'flink-main-container', resources: { requests: { 'ephemeral-storage': '1Gi' }, limits: {} } },
          ],
        },
      },
    });
  });

  test('the common template stays one where no side has its own', () => {
    const { values } = converted('{podTemplate: {spec: {containers: [{name: a}]}}}');
    expect(values).toMatchObject({ podTemplate: { spec: { containers: [{ name: 'a' }] } } });
    expect(values).not.toHaveProperty('jobManager');
  });

  test('nothing is dropped silently', () => {
    const { values, notes } = converted(
      '{flinkVersion: v1_17, mode: native, ingress: {template: a}, restartNonce: 1, other: x, jobManager: {odd: 1}, taskManager: {replicas: 2}, logConfiguration: {x.properties: a}, flinkConfiguration: {kubernetes.operator.a: b}}',
      '1.20',
      'kind: Secret\n---\n',
    );
    const expected = [
      'Secret: passed over',
      'ingress: commented out: ingress.tls: has no Secret for a',
      'spec.other',
      'spec.jobManager.odd',
      'spec.taskManager.replicas: 2',
      'spec.logConfiguration.x.properties',
      'kubernetes.operator.a',
    ];
    for (const part of expected) expect(notes.join('\n')).toContain(part);
    expect(values['restartNonce']).toBe(1);
  });
});

describe('an application', () => {
  test('the job, and what the operator sets for one', () => {
    const { values } = converted(
      '{job: {jarURI: "local:///a.jar", entryClass: A, args: [--x, 1, ""], parallelism: 3, upgradeMode: last-state, initialSavepointPath: s3://b/s, allowNonRestoredState: true}}',
    );
    expect(values).toMatchObject({
      mode: 'application',
      job: {
        jarURI: 'local:///a.jar',
        entryClass: 'A',
        args: ['--x', '1', ''],
        parallelism: 3,
        initialSavepointPath: 's3://b/s',
        allowNonRestoredState: true,
      },
      flinkConfiguration: {
        'pipeline.name': 'orders',
        'execution.checkpointing.externalized-checkpoint-retention': 'RETAIN_ON_CANCELLATION',
        'execution.checkpointing.interval': '5 min',
      },
    });
  });

  test('counted TaskManagers decide the parallelism', () => {
    const { values } = converted(
      '{flinkConfiguration: {taskmanager.numberOfTaskSlots: "4"}, taskManager: {replicas: 3}, job: {jarURI: "local:///a.jar", parallelism: 1}}',
    );
    expect(values['job']).toMatchObject({ parallelism: 12 });
  });
});

describe('pod templates merge as the operator merges them', () => {
  test.each([
    [{ a: { b: 1, c: 2 } }, { a: { b: 3 }, d: 4 }, false, { a: { b: 3, c: 2 }, d: 4 }],
    [
      { l: [{ name: 'x', v: 1 }, { name: 'y' }] },
      { l: [{ name: 'z', w: 2 }] },
      false,
      { l: [{ name: 'z', v: 1, w: 2 }, { name: 'y' }] },
    ],
    [
      { l: [{ name: 'x', v: 1 }, { name: 'y' }] },
      { l: [{ name: 'z' }, { name: 'x', v: 2 }] },
      true,
      { l: [{ name: 'x', v: 2 }, { name: 'y' }, { name: 'z' }] },
    ],
    [{ l: [{ name: 'x' }] }, { l: [{ v: 1 }] }, true, { l: [{ name: 'x', v: 1 }] }],
    [{ l: ['a', 'b'] }, { l: ['c', 'd', 'e'] }, false, { l: ['a', 'b', 'e'] }],
    [{ a: { b: 1 } }, { a: 2 }, false, { a: { b: 1 } }],
    [undefined, { a: 1 }, false, { a: 1 }],
    [{ a: 1 }, undefined, false, { a: 1 }],
  ])('%j and %j (by name: %j)', (common, own, byName, expected) => {
    expect(mergePodTemplates(common, own, byName)).toEqual(expected);
  });
});

test.each([
  ['2048m', '2048m'],
  ['2 gb', '2 gb'],
  ['2Gi', '2147483648'],
  ['1.5Gi', '1610612736'],
  ['1.5G', '1500000000'],
  ['512Mi', '536870912'],
])('memory %s is %s', (text, expected) => {
  expect(memoryText(text, 'spec')).toBe(expected);
});

test.each([
  ['{mode: standalone}', 'fd.yaml: spec.mode: standalone'],
  ['[a]', 'spec: expected a map'],
  ['{jobManager: {resource: {memory: much}}}', 'spec.jobManager.resource: "MUCH" is no quantity'],
  ['{job: {jarURI: "local:///a.jar", args: {a: b}}}', 'spec.job.args: expected a list'],
  [
    '{}\n---\nkind: FlinkDeployment',
    'fd.yaml: holds 2 FlinkDeployments (orders, one without a name): choose one by --name orders',
  ],
] as const)('%s is refused in one line', (spec, message) => {
  expect(() => converted(spec)).toThrow(message);
});

describe("the operator's savepoints of a running job", () => {
  const job = 'job: {jarURI: "local:///a.jar", upgradeMode: savepoint}';
  const of = (options: string, more = job, line = '1.20') =>
    converted(`{${more}, flinkConfiguration: {state.savepoints.dir: "s3://b/s", ${options}}}`, line);

  test.each([
    ['30 min', '*/30 * * * *'],
    ['1h', '0 * * * *'],
    ['6h', '0 */6 * * *'],
    ['PT12H', '0 */12 * * *'],
    ['1 d', '0 0 * * *'],
    ['21600000', '0 */6 * * *'],
  ])('every %s is the schedule %s', (interval, schedule) => {
    const { values, notes } = of(
      `kubernetes.operator.periodic.savepoint.interval: ${interval}, kubernetes.operator.savepoint.history.max.count: 7`,
    );
    expect(values['savepoint']).toEqual({ schedule, retention: 7 });
    expect(notes.join()).not.toContain('savepoint.interval');
  });

  test.each(['0', '0s', 'false'])('%s: none', (interval) => {
    const { values, notes } = of(`kubernetes.operator.periodic.savepoint.interval: ${interval}`);
    expect(values).not.toHaveProperty('savepoint');
    expect(notes.join()).not.toContain('savepoint.interval');
  });

  test.each([
    ['7h', job, '1.20', 'by cron, which has no such interval'],
    ['1h', 'job: {jarURI: "local:///a.jar"}', '1.20', 'with job.upgradeMode and execution.checkpointing.savepoint-dir'],
    ['1h', `flinkVersion: v1_13, ${job}`, '1.13', 'which the chart does not with Flink 1.13'],
  ])('%s with %s on %s is named: %s', (interval, more, line, says) => {
    const { values, notes } = of(
      `kubernetes.operator.periodic.savepoint.interval: ${interval}, kubernetes.operator.savepoint.history.max.count: 7`,
      more,
      line,
    );
    expect(values).not.toHaveProperty('savepoint');
    expect(notes.join()).toContain(says);
    expect(notes.join()).toContain('savepoint.history.max.count: 7: the operator disposed of old savepoints by it');
  });
});
