import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { renderCommand, renderTaskManagerCommand } from '../../../../generator/cli/commands/render.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';
import type { ValuesInput } from '../../../../generator/cli/disk/values-input.ts';
import { parseYaml } from '../../../../generator/reference/helm/values-file.ts';

const directory = mkdtempSync(join(tmpdir(), 'flink-chart-render-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

let count = 0;
function file(content: string | Uint8Array): string {
  const path = join(directory, `${String(count++)}.yaml`);
  writeFileSync(path, content);
  return path;
}

function render(input: Partial<ValuesInput>): ReturnType<typeof renderCommand> {
  return renderCommand({ line: '1.13', name: 'demo', namespace: 'here', files: [], sets: [], ...input });
}

test('the manifests of a release, the Deployment first', () => {
  const { exitCode, stdout, stderr } = render({});
  const objects = parseYaml(stdout) as unknown as { kind: string; metadata: { name: string }; data?: object }[];
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(objects[0]).toMatchObject({ kind: 'Deployment', metadata: { name: 'demo' } });
  const configMap = objects.find(({ kind }) => kind === 'ConfigMap');
  expect(Object.keys(configMap?.data ?? {}).sort()).toEqual([
    'flink-conf.yaml',
    'log4j-console.properties',
    'logback-console.xml',
  ]);
});

test('texts that YAML 1.1 takes for something else are quoted', () => {
  const { stdout } = render({
    files: [file('podTemplate: {metadata: {annotations: {a: "yes", b: "0777", c: "1_000", "n": "1e6"}}, spec: {}}')],
  });
  const [deployment] = parseYaml(stdout) as unknown as [{ spec: { template: { metadata: { annotations: object } } } }];
  expect(deployment.spec.template.metadata.annotations).toMatchObject({ a: 'yes', b: '0777', c: '1_000', n: '1e6' });
});

test("with an alias, what an umbrella's values have below it", () => {
  const files = [file('orders: {image: "a:1"}\nimage: "b:1"'), file('orders: {mode: session}')];
  const sets = [{ kind: 'typed', text: 'orders.restartNonce=7' }] as const;
  const [deployment] = parseYaml(render({ subchart: 'orders', files, sets }).stdout) as unknown as [
    { metadata: { name: string; labels: object; namespace: string }; spec: { template: object } },
  ];
  expect(deployment.metadata).toMatchObject({
    name: 'demo-orders',
    namespace: 'here',
    labels: { app: 'demo-orders', 'app.kubernetes.io/name': 'orders', 'app.kubernetes.io/instance': 'demo' },
  });
  expect(JSON.stringify(deployment.spec.template)).toContain('"image":"a:1"');
  expect(JSON.stringify(deployment.spec.template)).toContain('"7"');
});

test('an alias without values has the defaults, and values that are not a map are refused', () => {
  expect(render({ subchart: 'orders' })).toMatchObject({ exitCode: 0, stderr: '' });
  expect(() => render({ subchart: 'orders', files: [file('orders: 1')] })).toThrow(
    new UsageError('orders: must be a map, the values of the chart in its umbrella'),
  );
});

test('several files, then --set', () => {
  const { stdout } = render({
    files: [file('clusterId: a\nimage: a:1'), file('clusterId: b')],
    sets: [{ kind: 'typed', text: 'flinkConfiguration.taskmanager\\.numberOfTaskSlots=7' }],
  });
  expect(stdout).toContain('name: flink-config-b');
  expect(stdout).toContain('image: a:1');
  expect(stdout).toContain('taskmanager.numberOfTaskSlots: 7\n');
});

test('a refusal', () => {
  expect(render({ sets: [{ kind: 'typed', text: 'mode=batch' }] })).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'mode: must be session or application, not "batch"\n',
  });
});

test("a refusal of Flink's own", () => {
  const { exitCode, stdout, stderr } = render({
    sets: [{ kind: 'typed', text: 'jobManager.resource.memory=100m' }],
  });
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^jobmanager\.memory\.process\.size: .+\n$/);
});

describe('--taskmanager', () => {
  const input = { line: '2.3', name: 'demo', namespace: 'here', files: [], sets: [] };

  test('the pod that the JobManager would request', () => {
    const values = file(
      'taskManager: {resource: {cpu: 2, memory: 4Gi}, podTemplate: {metadata: {labels: {team: data}}}}',
    );
    const { exitCode, stdout, stderr } = renderTaskManagerCommand({ ...input, files: [values] });
    expect([exitCode, stderr]).toEqual([0, '']);
    const [pod, ...others] = parseYaml(stdout) as unknown as [object];
    expect(others).toEqual([]);
    expect(pod).toMatchObject({
      kind: 'Pod',
      metadata: { name: 'demo-taskmanager-1-1', labels: { team: 'data', app: 'demo', component: 'taskmanager' } },
      spec: { containers: [{ resources: { limits: { cpu: '2.0', memory: '4096Mi' } } }] },
    });
    expect(stdout).toContain("-Dtaskmanager.resource-id='demo-taskmanager-1-1'");
  });

  test("a refusal of the chart's, of the client's", () => {
    const refusal = (text: string): string =>
      renderTaskManagerCommand({ ...input, sets: [{ kind: 'typed', text }] }).stderr;
    expect(refusal('mode=batch')).toBe('mode: must be session or application, not "batch"\n');
    expect(refusal('taskManager.resource.memory=100m')).toMatch(/^taskmanager\.memory\.process\.size: .+\n$/);
  });
});

test.each([
  [{ files: ['/nowhere/values.yaml'] }, /^\/nowhere\/values\.yaml: there is no such file$/],
  [{ files: [directory] }, /is a directory: expected a file$/],
  [{ files: [file('a: [')] }, /^\S+\.yaml:1:4: this \[ is never closed by a \]$/],
  [{ files: [file(Uint8Array.of(0x61, 0x3a, 0x20, 0xff))] }, /is not UTF-8$/],
  [{ sets: [{ kind: 'typed', text: 'a' }] }, /^--set: a has no value: expected a=value$/],
] as const)('%j cannot be read: one line', (input, message) => {
  expect(() => render(input)).toThrow(UsageError);
  expect(() => render(input)).toThrow(message);
});
