import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Node } from 'kubernetes-types/core/v1.d.ts';
import { kubeletBinary } from '../control-plane/binaries.ts';
import type { ControlPlane } from '../control-plane/control-plane.ts';
import { writeKubeconfig } from '../control-plane/files.ts';
import { until } from '../control-plane/processes.ts';
import { Api } from '../node-agent/api.ts';
import { makeControlGroup, removeControlGroup } from './cgroups.ts';
import { pauseArchive } from './image.ts';
import { startNameServer } from './name-server.ts';
import { linkWith, networkOf } from './network.ts';
import { nodeFiles, type NodeSetting } from './node-files.ts';
import { containerParts } from './parts.ts';
import { relay } from './relay.ts';
import { Spaces } from './spaces.ts';

/** A node of the cluster that is a real kubelet with containerd. */
export interface KubeletNode {
  readonly name: string;
  readonly api: Api;
  /** The processes of a container (`containerd://ID` in a pod's status) as this machine numbers them. */
  processesOf(containerId: string): readonly number[];
  /** Ends everything on it and takes it away. */
  stop(): Promise<void>;
}

/**
 * Makes this machine, in name spaces of its own, a node of the cluster that has the images of some archives.
 * @throws Error with the end of a log if it does not become ready; nothing of it is left then.
 */
export async function startKubeletNode(plane: ControlPlane, archives: readonly string[]): Promise<KubeletNode> {
  const programs = { parts: await containerParts(), kubelet: await kubeletBinary() };
  const images = [await pauseArchive(), ...archives];
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-kubelet-'));
  const setting = { directory, name: 'kubelet', network: networkOf(plane.server), ...programs, images };
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.reverse()) await step();
  };
  try {
    return { ...(await start(plane, { ...setting, controlGroup: basename(directory) }, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  plane: ControlPlane,
  setting: NodeSetting,
  undo: (() => Promise<void> | void)[],
): Promise<Omit<KubeletNode, 'stop'>> {
  const { directory, name, network, controlGroup } = setting;
  undo.push(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  writeNodeFiles(setting);
  writeKubeconfig(join(directory, 'kubeconfig'), `https://${network.apiServer}`, plane.ca, 'admin', plane.adminToken);
  const apiServer = { host: '127.0.0.1', port: Number(new URL(plane.server).port) };
  const toApiServer = await relay({ path: join(directory, 'api.sock') }, apiServer);
  undo.push(() => {
    toApiServer.close();
  });
  undo.push(() => removeControlGroup(controlGroup));
  makeControlGroup(controlGroup);
  const spaces = new Spaces(directory);
  undo.push(() => spaces.end());
  await linkWith(await spaces.firstProcess(), network);
  const api = new Api({ server: plane.server, ca: plane.ca, token: plane.adminToken });
  const names = await startNameServer(network.machine, api);
  undo.push(() => names.stop());
  undo.push(async () => {
    await api.call('DELETE', `/api/v1/nodes/${name}`).catch(() => undefined); // there may be none yet
  });
  await until({
    check: () => isReady(api, name),
    alive: () => spaces.running,
    what: 'the kubelet is no ready node',
    log: join(directory, 'kubelet.log'),
  });
  return { name, api, processesOf: (id) => processesIn(controlGroup, id.replace('containerd://', '')) };
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
      return groups.includes(`/${controlGroup}/`) && groups.includes(`/${containerId}\n`);
    } catch {
      return false; // gone in the meantime
    }
  });
}
