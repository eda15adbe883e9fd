import { expect, test } from 'vitest';
import { explainCommand } from '../../../../generator/cli/commands/explain.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { explain } from '../../../../generator/tools/explain/explain.ts';
import type { Explanation } from '../../../../generator/tools/explain/explanation.ts';
import { originsText, traceOrigins } from '../../../../generator/tools/explain/origins.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';

const all = lineNames.map(loadLine);

function explained(key: string, name = '1.13'): Explanation | undefined {
  const result = explain(key, loadLine(name), all, readChartValues(name));
  return 'explanations' in result ? result.explanations[0] : undefined;
}

test.each([
  ['kubernetes.jobmanager.cpu', 'init-job-manager', 'resources.limits.cpu'],
  ['kubernetes.jobmanager.annotations', 'init-job-manager', 'spec.template.metadata.annotations'],
  ['kubernetes.env.secretKeyRef', 'env-secrets', 'spec.template.spec.containers[0].env'],
  ['kubernetes.secrets', 'mount-secrets', 'spec.template.spec.volumes'],
  ['kubernetes.rest-service.exposed.type', 'external-service', 'Service/flink-rest spec'],
  ['jobmanager.memory.process.size', 'memory-models', 'resources.limits.memory'],
  ['kubernetes.entry.path', 'cmd-job-manager', 'command'],
  [
    'taskmanager.memory.process.size',
    'memory-models',
    'Pod/flink-taskmanager-1-1 spec.containers[0].resources.limits.memory',
  ],
])('%s is read by %s and changes %s', (key, reader, field) => {
  const explanation = explained(key);
  expect(explanation?.readers).toContain(reader);
  expect(explanation?.effect?.fields.map(({ path }) => path)).toContainEqual(expect.stringContaining(field));
});

test('an option that only the processes read changes the configuration file and nothing else', () => {
  const { readers, effect } = explained('heartbeat.interval') ?? {};
  expect(readers).toEqual([]);
  expect(
    effect?.fields.every(({ path }) => path.startsWith('ConfigMap/flink-config-flink data["flink-conf.yaml"]')),
  ).toBe(true);
});

test('names of the lines, spellings, successors', () => {
  expect(explained('kubernetes.jobmanager.cpu', '2.3')).toMatchObject({
    key: 'kubernetes.jobmanager.cpu.amount',
    successors: ['kubernetes.jobmanager.cpu.amount'],
    alsoRead: ['kubernetes.jobmanager.cpu'],
    lines: [
      { line: '1.13', names: ['kubernetes.jobmanager.cpu'] },
      { line: '1.20', names: ['kubernetes.jobmanager.cpu.amount'] },
      { line: '2.3', names: ['kubernetes.jobmanager.cpu.amount'] },
    ],
  });
  expect(explained('jobmanager.heap.size')?.lines).toContainEqual({ line: '2.3', names: [] });
});

test('a value of the chart', () => {
  const paths = explained('image')?.effect?.fields.map(({ path }) => path);
  expect(paths).toContain('Deployment/flink spec.template.spec.containers[0].image');
  expect(paths).toContain('Pod/flink-taskmanager-1-1 spec.containers[0].image');
});

const release = { line: '1.13', name: 'flink', namespace: 'default', files: [] };

test('a key that there is not: the nearest one', () => {
  const of = (key: string) => () => explainCommand(release, { key, format: 'text' });
  expect(of('kubernetes.jobmanger.cpu')).toThrow(UsageError);
  expect(of('kubernetes.jobmanger.cpu')).toThrow(
    /no option of Flink 1\.13\.6 and no value of the chart; did you mean kubernetes\.jobmanager\.cpu\?$/,
  );
  expect(of('imge')).toThrow(/; did you mean image\?$/);
});

function origins(text: string): Record<string, readonly string[]> {
  const traced = traceOrigins(
    parseValuesFile(text),
    { name: 'orders', namespace: 'data' },
    loadLine('1.13'),
    readChartValues('1.13'),
  );
  if ('refusal' in traced) throw new Error(traced.refusal.message);
  expect(originsText(traced.fields)).toMatch(/^Deployment\/orders\n {2}apiVersion /);
  return Object.fromEntries(traced.fields.map(({ path, from }) => [path, from]));
}

test('where fields come from', () => {
  const fields = origins(`
image: my/flink:1
jobManager: {resource: {cpu: 2}}
flinkConfiguration:
  kubernetes.jobmanager.labels: team:data
  taskmanager.numberOfTaskSlots: 3
podTemplate: {spec: {containers: [{name: flink-main-container, env: [{name: A, value: b}]}]}}
s3: {existingSecret: keys, plugin: presto}
`);
  const container = 'Deployment/orders spec.template.spec.containers[0]';
  expect(fields).toMatchObject({
    [`${container}.image`]: ['image'],
    [`${container}.resources.limits.cpu`]: ['jobManager.resource.cpu'],
    [`${container}.imagePullPolicy`]: [],
    [`${container}.env[0].value`]: ['podTemplate.spec.containers.0.env.0.value'],
    'Deployment/orders spec.template.metadata.labels.team': ['kubernetes.jobmanager.labels'],
    'Deployment/orders metadata.name': ['release name'],
    'Deployment/orders spec.template.metadata.labels.app': ['release name'],
    'Deployment/orders kind': [],
    'ConfigMap/flink-config-orders data["flink-conf.yaml"]["taskmanager.numberOfTaskSlots"]': [
      'taskmanager.numberOfTaskSlots',
    ],
    'ConfigMap/flink-config-orders data["flink-conf.yaml"]["kubernetes.namespace"]': ['namespace'],
    'ConfigMap/flink-config-orders data["flink-conf.yaml"]["parallelism.default"]': [],
  });
});

test('secrets are not shown', () => {
  const text = 'allowSensitiveConfiguration: true\nflinkConfiguration: {my.password: hunter2}\n';
  const traced = traceOrigins(
    parseValuesFile(text),
    { name: 'a', namespace: 'b' },
    loadLine('1.13'),
    readChartValues('1.13'),
  );
  expect(JSON.stringify(traced)).not.toContain('hunter2');
});

test('options of plugins, which no catalogue holds', () => {
  expect(explained('s3.secret.key', '2.3')).toMatchObject({
    key: 's3.secret-key',
    alsoRead: ['s3.secret.key'],
    description: expect.stringMatching(/s3\.existingSecret.*A secret: refused/) as string,
    lines: lineNames.map((line) => ({ line, names: ['s3.secret-key'] })),
  });
  const both = explain('s3.endpoint', loadLine('2.3'), all, readChartValues('2.3'));
  expect('explanations' in both && both.explanations.map(({ kind }) => kind)).toEqual(['option', 'value']);
  expect(explained('metrics.reporter.p.class', '1.13')?.lines).toEqual([
    { line: '1.13', names: ['metrics.reporter.p.class'] },
    { line: '1.20', names: ['metrics.reporter.p.factory.class'] },
    { line: '2.3', names: ['metrics.reporter.p.factory.class'] },
  ]);
});

test.each([
  ['metrics.reporter.p.class', '2.3', 'write metrics.reporter.p.factory.class'],
  ['kubernetes.service.exposed.type', '2.3', 'it is called kubernetes.rest-service.exposed.type since Flink 1.11'],
  ['state.backend.type', '1.13', 'it is an option of Flink 1.20.5 and 2.3.0'],
])('%s is none of %s: %s', (key, line, instead) => {
  expect(explain(key, loadLine(line), all, readChartValues(line))).toEqual({ unknown: key, instead });
});
