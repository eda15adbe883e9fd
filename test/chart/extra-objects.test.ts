import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { parseManifests } from '../harness/harness.ts';
import { helmBinaries, helmTemplate } from '../helpers/helm.ts';

const directory = mkdtempSync(join(tmpdir(), 'flink-chart-extra-'));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const extraObjects = [
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'texts' },
    data: { template: '{{ .Release.Name }} {{- fail "no" }}', no: 'yes', number: '0777', lines: 'a\n  b\n' },
  },
  { apiVersion: 'v1', kind: 'Service', metadata: { name: 'own' }, spec: { ports: [{ port: 1_000_000 }] } },
  {
    apiVersion: 'example.com/v1',
    kind: 'Widget',
    metadata: { name: 'own' },
    spec: { on: true, off: null, ratio: 0.5 },
  },
];
const values = {
  extraObjects,
  commonLabels: { team: 'orders' },
  commonAnnotations: { owner: 'orders' },
  jobManager: { podDisruptionBudget: { enabled: true } },
  taskManager: { podDisruptionBudget: { enabled: true, minAvailable: 2 } },
  ingress: { enabled: true, host: 'a', allowPlaintext: true, allowUnauthenticated: true },
  networkPolicy: { enabled: true, rest: { from: [{ podSelector: {} }] } },
};

const helms = await helmBinaries();

describe.each(helms)('$name', (helm) => {
  let objects: ReturnType<typeof parseManifests> = [];
  const own = new Set(extraObjects.map(({ kind, metadata }) => `${kind}/${metadata.name}`));
  const isOwn = ({ kind, metadata }: (typeof objects)[number]): boolean => own.has(`${kind}/${metadata.name}`);

  async function render(given: object): Promise<Awaited<ReturnType<typeof helmTemplate>>> {
    const file = join(directory, `${helm.name.replaceAll(/\W/g, '-')}.yaml`);
    writeFileSync(file, stringify(given, { compat: 'yaml-1.1' }));
    return helmTemplate(helm, 'flink', chartDirectory('2.3'), ['--namespace', 'data', '--values', file]);
  }

  beforeAll(async () => {
    const result = await render(values);
    if ('error' in result) throw new Error(result.error);
    objects = parseManifests(result.yaml);
  });

  test('extra objects stand there as they are written, and no template runs in them', () => {
    const found = objects.filter(isOwn);
    expect(found).toHaveLength(extraObjects.length);
    expect(found).toEqual(expect.arrayContaining(extraObjects));
  });

  test('every object is printed once, whether its kind has a file of its own or not', () => {
    const names = objects.map(({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`);
    expect([...new Set(names)]).toEqual(names);
    const kinds = ['Deployment', 'Service', 'ConfigMap', 'Ingress', 'NetworkPolicy', 'PodDisruptionBudget', 'Pod'];
    expect(objects.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
  });

  test('common metadata stands on every object of the chart, and on no pod template or selector', () => {
    for (const object of objects.filter((one) => !isOwn(one))) {
      expect(object.metadata).toMatchObject({ labels: { team: 'orders' }, annotations: { owner: 'orders' } });
      expect(JSON.stringify(object['spec'] ?? null)).not.toContain('"orders"');
    }
  });

  test('the pod of helm test is under the NetworkPolicy, and no selector of a Service takes it', () => {
    const pod = objects.find(({ kind }) => kind === 'Pod');
    expect(pod?.metadata).toMatchObject({ labels: { app: 'flink', component: 'test' } });
  });

  test('an object that the chart makes is refused in one line', async () => {
    const clash = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'flink-rest' } };
    const result = await render({ extraObjects: [...extraObjects, clash] });
    expect('error' in result ? result.error : '').toContain(
      'extraObjects: item 4 is "Service flink-rest", which the chart makes itself: give it another name',
    );
  });
});
