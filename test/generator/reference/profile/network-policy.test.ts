import { describe, expect, test } from 'vitest';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { type End, lets, type NetworkPolicy } from '../../../helpers/network-policy.ts';

const values = `
networkPolicy:
  enabled: true
  rest: { from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ingress-nginx } } }] }
  apiServer: { cidrs: [10.9.0.1/32] }
  egress: [{ to: [{ ipBlock: { cidr: 10.1.0.0/16 } }], ports: [{ port: 9000 }] }]
  ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: seen } } }], ports: [{ port: 9249 }] }]
`;

const pod = (namespace: string, labels: Record<string, string>): End => ({
  address: '10.0.0.7',
  namespace,
  namespaceLabels: { 'kubernetes.io/metadata.name': namespace },
  labels,
});
const flink = (component: string): End =>
  pod('data', {
    app: 'orders',
    component,
    ...(component.endsWith('manager') ? { type: 'flink-native-kubernetes' } : {}),
  });
const [jobManager, taskManager, savepoint, helmTest] = ['jobmanager', 'taskmanager', 'savepoint', 'test'].map(
  flink,
) as [End, End, End, End];
const other = pod('data', { app: 'payments', component: 'jobmanager', type: 'flink-native-kubernetes' });
const controller = pod('ingress-nginx', { app: 'nginx' });
const prometheus: End = { ...pod('monitoring', {}), namespaceLabels: { team: 'seen' } };
const apiServer: End = { address: '10.9.0.1' };

/** A namespace in which nothing is allowed that no policy names. */
const nothing: NetworkPolicy = {
  metadata: { namespace: 'data' },
  spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
};

test.each([
  ['metrics: { enabled: true, port: 9250 }', true],
  ['', false],
])('metrics are scraped from anywhere where they are on: %s', (metrics, isLet) => {
  const release = { name: 'orders', namespace: 'data' };
  const rendered = renderRelease(
    parseValuesFile(`networkPolicy: { enabled: true }\n${metrics}`),
    release,
    loadLine('2.3'),
  );
  if ('refusal' in rendered) throw new Error(JSON.stringify(rendered.refusal));
  const own = rendered.objects.filter(({ kind }) => kind === 'NetworkPolicy') as unknown as NetworkPolicy[];
  expect(lets([nothing, ...own], prometheus, taskManager, 9250)).toBe(isLet);
  expect(lets([nothing, ...own], prometheus, jobManager, 8081)).toBe(false);
});

describe.each(lineNames)('in a namespace that denies by default, the policy of line %s', (name) => {
  const rendered = renderRelease(parseValuesFile(values), { name: 'orders', namespace: 'data' }, loadLine(name));
  if ('refusal' in rendered) throw new Error(JSON.stringify(rendered.refusal));
  const own = rendered.objects.filter(({ kind }) => kind === 'NetworkPolicy') as unknown as NetworkPolicy[];
  const passes = (from: End, to: End, port: number, protocol?: 'UDP'): boolean =>
    lets([nothing, ...own], from, to, port, protocol);

  test.each([
    ['a TaskManager reports', taskManager, jobManager, 6123],
    ['a TaskManager fetches jars', taskManager, jobManager, 6124],
    ['a JobManager deploys tasks', jobManager, taskManager, 6122],
    ['TaskManagers exchange records', taskManager, taskManager, 6121],
    ['the web UI asks for metrics', jobManager, taskManager, 6125],
    ['a new JobManager asks the old one', jobManager, jobManager, 8081],
    ['savepoints are taken', savepoint, jobManager, 8081],
    ['helm test asks', helmTest, jobManager, 8081],
    ['a JobManager asks for pods', jobManager, apiServer, 443],
    ['what takes savepoints notes them', savepoint, apiServer, 6443],
    ['the Ingress leads to REST', controller, jobManager, 8081],
    ['checkpoints are written', taskManager, { address: '10.1.2.3' }, 9000],
    ['metrics are scraped', prometheus, taskManager, 9249],
  ])('lets through: %s', (_, from, to, port) => {
    expect(passes(from, to, port)).toBe(true);
  });
  test('lets names be looked up', () => {
    expect(passes(taskManager, pod('kube-system', {}), 53, 'UDP')).toBe(true);
  });

  test.each([
    ['another release submits a job', other, jobManager, 8081],
    ['the controller of the Ingress speaks RPC', controller, jobManager, 6123],
    ['the scraper submits a job', prometheus, jobManager, 8081],
    ['a job calls home', taskManager, { address: '203.0.113.7' }, 443],
    ['a job reads another port of the store', taskManager, { address: '10.1.2.3' }, 22],
    ['a job asks another release', taskManager, other, 8081],
    ['somebody outside speaks RPC', { address: '203.0.113.7' }, taskManager, 6122],
    ['a TaskManager is reached at a port that Flink would choose', taskManager, taskManager, 40123],
  ])('keeps out: %s', (_, from, to, port) => {
    expect(passes(from, to, port)).toBe(false);
  });

  test('without the policy the cluster could not work there', () => {
    expect(lets([nothing], taskManager, jobManager, 6123)).toBe(false);
  });
});
