import { setTimeout as sleep } from 'node:timers/promises';
import type { Node, Pod } from 'kubernetes-types/core/v1.js';
import { apiOf, type Call } from '../control-plane/api.ts';
import type { ControlPlane } from '../control-plane/control-plane.ts';

/** A node that runs nothing. */
export interface FakeNode {
  readonly name: string;
  /** Takes the node away, with its pods. */
  stop(): Promise<void>;
}

/** How long a pod that is to end stays, in milliseconds: long enough to be seen beside one that would be started too soon. */
const termination = 1_000;
const mergePatch = 'application/merge-patch+json';

/**
 * A node for what Helm and the controllers do: it says of every pod that is scheduled to it that it runs and is ready,
 * and lets it go when it is deleted. It starts no process, so it proves nothing about what a pod does.
 */
export async function startFakeNode(plane: ControlPlane, name = 'fake-node'): Promise<FakeNode> {
  const api = apiOf(plane);
  const stopping = new AbortController();
  await register(api, name);
  const loop = serve(api, name, stopping.signal);
  return {
    name,
    stop: async () => {
      stopping.abort();
      await loop;
      await api('DELETE', `/api/v1/nodes/${name}`);
      for (const pod of await podsOf(api, name)) await remove(api, pod);
    },
  };
}

async function register(api: Call, name: string): Promise<void> {
  const resources = { cpu: '64', memory: '256Gi', pods: '250', 'ephemeral-storage': '100Gi' };
  const node: Node = {
    metadata: { name, labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux' } },
    status: { capacity: resources, allocatable: resources },
  };
  await api('DELETE', `/api/v1/nodes/${name}`);
  const made = await api('POST', '/api/v1/nodes', node);
  if (made.status !== 201) throw new Error(`the fake node is refused: ${JSON.stringify(made.body)}`);
  await heartbeat(api, name);
}

async function heartbeat(api: Call, name: string): Promise<void> {
  const now = new Date().toISOString();
  const ready = { type: 'Ready', status: 'True', reason: 'Fake', lastHeartbeatTime: now, lastTransitionTime: now };
  await api('PATCH', `/api/v1/nodes/${name}/status`, { status: { conditions: [ready] } }, mergePatch);
}

async function serve(api: Call, name: string, signal: AbortSignal): Promise<void> {
  const ending = new Map<string, number>();
  let beat = Date.now();
  while (!signal.aborted) {
    try {
      if (Date.now() - beat > 10_000) {
        beat = Date.now();
        await heartbeat(api, name);
      }
      for (const pod of await podsOf(api, name)) await step(api, pod, ending);
    } catch {
      // the API server is away: a suite may have killed it
    }
    await sleep(200, undefined, { signal }).catch(() => undefined);
  }
}

async function podsOf(api: Call, name: string): Promise<readonly Pod[]> {
  const { body } = await api('GET', `/api/v1/pods?fieldSelector=spec.nodeName%3D${name}`);
  return (body as { items?: Pod[] }).items ?? [];
}

async function step(api: Call, pod: Pod, ending: Map<string, number>): Promise<void> {
  const uid = pod.metadata?.uid ?? '';
  if (pod.metadata?.deletionTimestamp !== undefined) {
    const since = ending.get(uid) ?? Date.now();
    ending.set(uid, since);
    if (Date.now() - since >= termination) await remove(api, pod);
  } else if (pod.status?.phase === 'Pending') {
    await api('PATCH', `${pathOf(pod)}/status`, { status: running(pod) }, mergePatch);
  }
}

async function remove(api: Call, pod: Pod): Promise<void> {
  await api('DELETE', pathOf(pod), { apiVersion: 'v1', kind: 'DeleteOptions', gracePeriodSeconds: 0 });
}

function pathOf(pod: Pod): string {
  return `/api/v1/namespaces/${pod.metadata?.namespace ?? ''}/pods/${pod.metadata?.name ?? ''}`;
}

function running(pod: Pod): Pod['status'] {
  const now = new Date().toISOString();
  const conditions = ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'].map((type) => ({
    type,
    status: 'True',
    lastTransitionTime: now,
  }));
  const containerStatuses = (pod.spec?.containers ?? []).map(({ name, image }) => ({
    name,
    image: image ?? '',
    imageID: '',
    ready: true,
    started: true,
    restartCount: 0,
    state: { running: { startedAt: now } },
  }));
  return { phase: 'Running', podIP: '127.0.0.2', startTime: now, conditions, containerStatuses };
}
