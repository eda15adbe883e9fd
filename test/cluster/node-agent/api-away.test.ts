import { setTimeout as sleep } from 'node:timers/promises';
import type { ContainerStatus, Node } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ControlPlane, startControlPlane } from '../control-plane/control-plane.ts';
import { eventually } from '../session/installed-release.ts';
import { PodsInTest } from './pods-in-test.ts';

/** So long is the API server away, in seconds. */
const away = Number(process.env['FLINK_CHART_API_AWAY'] ?? 25);
let plane: ControlPlane;
let pods: PodsInTest;

// A control plane of its own, whatever the others use: nobody's cluster is killed here.
beforeAll(async () => {
  plane = await startControlPlane();
  pods = await PodsInTest.start('node-agent-away', plane);
});
afterAll(async () => {
  try {
    await pods.stop();
  } finally {
    await plane.stop();
  }
});

const runs = ({ state }: ContainerStatus): boolean => state?.running !== undefined;

test('pods outlive an API server that is away; what happened meanwhile is told, and all goes on (real processes)', async () => {
  const { api } = pods.agent;
  await api.call('POST', pods.path('configmaps'), { metadata: { name: 'word' }, data: { word: 'one' } });
  const mount = { volumeMounts: [{ name: 'word', mountPath: '/word' }] };
  const volumes = [{ name: 'word', configMap: { name: 'word' } }];
  await pods.create('staying', 'until grep -q two /word/word; do sleep .2; done; echo seen; sleep 600', mount, {
    volumes,
  });
  await pods.create('restarting', `sleep 5; exit 7`);
  await pods.create('finishing', 'sleep 8; echo done', {}, { restartPolicy: 'Never' });
  await pods.create('leaving', 'trap "sleep 2; exit 0" TERM; echo ready; sleep 600 & wait');
  for (const name of ['staying', 'restarting', 'finishing', 'leaving']) await pods.status(name, runs);
  await pods.printed('leaving', 'ready');
  await api.call('DELETE', pods.path('pods', 'leaving'));
  await plane.killApiServer();
  await sleep(away * 1000);
  await plane.restartApiServer();

  await eventually('the end of leaving', 30, async () =>
    (await pods.pod('leaving')) === undefined ? true : undefined,
  );
  expect(
    (await pods.status('finishing', ({ state }) => state?.terminated !== undefined)).state?.terminated,
  ).toMatchObject({
    exitCode: 0,
  });
  const restarted = await pods.status('restarting', ({ restartCount }) => restartCount >= 2);
  expect(restarted.lastState?.terminated).toMatchObject({ exitCode: 7 });
  await pods.status('staying', (status) => runs(status) && status.ready && status.restartCount === 0);
  await api.call('PATCH', pods.path('configmaps', 'word'), { data: { word: 'two' } });
  await pods.printed('staying', 'seen', 15);
  await pods.create('new', 'echo new; sleep 600');
  await pods.status('new', runs);
  await eventually('a node that is ready', 30, async () => {
    const node = await api.call<Node>('GET', `/api/v1/nodes/${pods.agent.nodeName}`);
    return node.status?.conditions?.find(({ type }) => type === 'Ready')?.status === 'True' ? true : undefined;
  });
  const since = Date.now();
  const lease = `/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/${pods.agent.nodeName}`;
  await eventually('a renewed lease', 20, async () => {
    const { spec } = await api.call<{ spec: { renewTime: string } }>('GET', lease);
    return Date.parse(spec.renewTime) > since ? true : undefined;
  });
});

test('a node that its controller has given up is ready again, and so are its pods (real processes)', async () => {
  const { api } = pods.agent;
  const condition = { type: 'Ready', status: 'Unknown', reason: 'NodeStatusUnknown' };
  await api.call('PATCH', `/api/v1/nodes/${pods.agent.nodeName}/status`, { status: { conditions: [condition] } });
  const notReady = { type: 'Ready', status: 'False' };
  await api.call('PATCH', `${pods.path('pods', 'staying')}/status`, { status: { conditions: [notReady] } });
  await eventually('a ready node and pod', 30, async () => {
    const node = await api.call<Node>('GET', `/api/v1/nodes/${pods.agent.nodeName}`);
    const conditions = [node.status?.conditions, (await pods.pod('staying'))?.status?.conditions];
    const ready = conditions.every((all) => all?.some(({ type, status }) => type === 'Ready' && status === 'True'));
    return ready ? true : undefined;
  });
});
