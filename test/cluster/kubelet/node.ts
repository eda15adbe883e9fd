import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Node } from 'kubernetes-types/core/v1.d.ts';
import { kubeletBinary } from '../control-plane/binaries.ts';
import type { ControlPlane } from '../control-plane/control-plane.ts';
import { writeKubeconfig } from '../control-plane/files.ts';
import { until } from '../control-plane/processes.ts';
import { Api } from '../node-agent/api.ts';
import { pauseArchive } from './image.ts';
import { Keeper } from './keeper.ts';
import { startNameServer } from './name-server.ts';
import { networkOf } from './network.ts';
import { nodeFiles, nodeVariables, type NodeSetting } from './node-files.ts';
import { containerParts } from './parts.ts';
import { relay } from './relay.ts';

/** A node of the cluster that is a real kubelet with containerd. */
export interface KubeletNode {
  readonly name: string;
  readonly api: Api;
  /** The processes of a container (`containerd://ID` in a pod's status), or of all, as this machine numbers them. */
  processes(containerId?: string): readonly number[];
  /** Ends everything on it and takes it away. */
  stop(): Promise<void>;
}

type Undo = (() => Promise<void> | void)[];

/**
 * Makes this machine, in name spaces of its own, a node of the cluster that has the images of some archives.
 * @throws Error with the end of the log if it does not become ready; nothing of it is left then.
 */
export async function startKubeletNode(plane: ControlPlane, archives: readonly string[]): Promise<KubeletNode> {
  const programs = { parts: await containerParts(), kubelet: await kubeletBinary() };
  const images = { archives: [await pauseArchive(), ...archives] };
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-kubelet-'));
  const own = { directory, controlGroup: basename(directory), name: 'kubelet', network: networkOf(plane.server) };
  const undo: Undo = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await start(plane, { ...own, ...programs, ...images }, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(plane: ControlPlane, setting: NodeSetting, undo: Undo): Promise<Omit<KubeletNode, 'stop'>> {
  const { directory, name, network, controlGroup } = setting;
  writeNodeFiles(setting);
  writeKubeconfig(join(directory, 'kubeconfig'), `https://${network.apiServer}`, plane.ca, 'admin', plane.adminToken);
  const apiServer = { host: '127.0.0.1', port: Number(new URL(plane.server).port) };
  const toApiServer = await relay({ path: join(directory, 'api.sock') }, apiServer);
  undo.push(() => {
    toApiServer.close();
  });
  const keeper = new Keeper(directory, nodeVariables(setting));
  undo.push(() => keeper.end());
  const api = new Api({ server: plane.server, ca: plane.ca, token: plane.adminToken });
  undo.push(async () => {
    await api.call('DELETE', `/api/v1/nodes/${name}`).catch(() => undefined); // there may be none yet
  });
  await until({
    check: () => isReady(api, name),
    alive: () => keeper.running,
    what: 'the kubelet is no ready node',
    log: join(directory, 'node.log'),
  });
  const names = await startNameServer(network.machine, api);
  undo.push(() => names.stop());
  return { name, api, processes: (id = '') => processesIn(controlGroup, id.replace('containerd://', '')) };
}

function writeNodeFiles(setting: NodeSetting): void {
  for (const part of ['lib', 'log']) mkdirSync(join(setting.directory, part));
  for (const [file, text] of Object.entries(nodeFiles(setting))) {
    const path = join(setting.directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

async function isReady(api: Api, name: string): Promise<boolean> {
  const node = await api.find<Node>(`/api/v1/nodes/${name}`);
  return node?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true;
}

function processesIn(controlGroup: string, containerId: string): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      const groups = readFileSync(`/proc/${String(pid)}/cgroup`, 'utf8');
      return groups.includes(`/${controlGroup}/`) && (containerId === '' || groups.includes(`/${containerId}\n`));
    } catch {
      return false; // gone in the meantime
    }
  });
}
