import { hostname } from 'node:os';
import type { Node } from 'kubernetes-types/core/v1.d.ts';
import type { Api } from './api.ts';
import { now } from './status.ts';

const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';

/** Registers a Node that is ready and keeps its Lease; answers what ends that and removes both. */
export async function registerNode(api: Api, name: string, address: string): Promise<() => Promise<void>> {
  await gone(api, `/api/v1/nodes/${name}`);
  await gone(api, `${leases}/${name}`);
  await api.call('POST', '/api/v1/nodes', node(name, address));
  await api.call('POST', leases, {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name, namespace: 'kube-node-lease' },
    spec: { holderIdentity: name, leaseDurationSeconds: 40, renewTime: microTime() },
  });
  const renewing = setInterval(() => {
    const spec = { renewTime: microTime() };
    api.call('PATCH', `${leases}/${name}`, { spec }).catch(() => undefined); // the next one will do
    stayReady(api, name, address).catch(() => undefined);
  }, 5_000);
  return async () => {
    clearInterval(renewing);
    await gone(api, `/api/v1/nodes/${name}`).catch(() => undefined); // the API server may be gone already
    await gone(api, `${leases}/${name}`).catch(() => undefined);
  };
}

/** Says again that the node is ready where its controller has given it up meanwhile: a Lease alone does not change that back. */
async function stayReady(api: Api, name: string, address: string): Promise<void> {
  const known = await api.call<Node>('GET', `/api/v1/nodes/${name}`);
  if (known.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true) return;
  await api.call('PATCH', `/api/v1/nodes/${name}/status`, { status: node(name, address).status });
}

async function gone(api: Api, path: string): Promise<void> {
  if ((await api.find(path)) !== undefined) await api.call('DELETE', path);
}

/** Its capacity is no measure of the machine: nothing here limits what a process takes. */
function node(name: string, address: string): Node {
  const resources = { cpu: '64', memory: '256Gi', pods: '200', 'ephemeral-storage': '256Gi' };
  const os = { 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64', 'kubernetes.io/hostname': name };
  const at = { lastHeartbeatTime: now(), lastTransitionTime: now() };
  const fine = { status: 'False', ...at };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: os },
    status: {
      capacity: resources,
      allocatable: resources,
      addresses: [
        { type: 'InternalIP', address },
        { type: 'Hostname', address: name },
      ],
      conditions: [
        { type: 'Ready', status: 'True', reason: 'AgentReady', message: `on ${hostname()}`, ...at },
        { type: 'MemoryPressure', ...fine },
        { type: 'DiskPressure', ...fine },
        { type: 'PIDPressure', ...fine },
      ],
    },
  };
}

function microTime(): string {
  return new Date().toISOString().replace('Z', '000Z');
}
