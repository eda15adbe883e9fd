import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { startControlPlane } from '../control-plane/control-plane.ts';
import type { HelmCluster } from '../session/installed-release.ts';
import { flinkArchive } from './flink-image.ts';
import { startKubeletNode, type KubeletNode } from './node.ts';

/** A control plane with one node, a kubelet with the image of a line. */
export interface KubeletCluster extends HelmCluster {
  readonly node: KubeletNode;
  /** Runs kubectl as the administrator; what it printed to both outputs. */
  kubectl(...args: readonly string[]): Promise<{ exitCode: number; output: string }>;
  stop(): Promise<void>;
}

/**
 * Starts both. The control plane is not the one that the suites share: what another one has left there would be scheduled
 * to this node, whose cores are few.
 * @throws Error with the end of a log if one of them does not come up.
 */
export async function startKubeletCluster(line: LineFacts): Promise<KubeletCluster> {
  const helm = (await helmBinaries()).at(-1)?.path ?? 'helm';
  const archive = await flinkArchive(line);
  const plane = await startControlPlane();
  const node = await startKubeletNode(plane, [archive]).catch(async (error: unknown) => {
    await plane.stop();
    throw error;
  });
  const shared = mkdtempSync(join(tmpdir(), 'flink-chart-values-'));
  return {
    node,
    api: node.api,
    shared,
    helm: async (args) => (await execa(helm, [...args, '--kubeconfig', plane.kubeconfig])).stdout,
    kubectl: async (...args) => {
      const options = { all: true, reject: false, timeout: 120_000 } as const;
      const { exitCode = -1, all } = await execa(plane.kubectl, [`--kubeconfig=${plane.kubeconfig}`, ...args], options);
      return { exitCode, output: all };
    },
    stop: async () => {
      await node.stop();
      await plane.stop();
      rmSync(shared, { recursive: true, force: true });
    },
  };
}

/** What the kernel says of a process, of `/proc/PID/status`. */
export interface ProcessRights {
  readonly pid: number;
  /** Real, effective, saved and file system user. */
  readonly users: readonly number[];
  readonly groups: readonly number[];
  /** Of each set of capabilities, as a number. */
  readonly capabilities: Readonly<Record<string, bigint>>;
  readonly noNewPrivileges: boolean;
  /** 2: system calls are filtered. */
  readonly seccomp: number;
}

/** The rights of the Java processes of a pod's main container. */
export function javaOf(node: KubeletNode, pod: Pod | undefined): readonly ProcessRights[] {
  const pids = node.processes(pod?.status?.containerStatuses?.[0]?.containerID ?? 'none');
  const java = pids.filter((pid) => readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes('/bin/java\0'));
  return java.map(rightsOf);
}

function rightsOf(pid: number): ProcessRights {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const lines = new Map(status.split('\n').map((line) => line.split(':\t') as [string, string]));
  const numbers = (name: string): number[] => (lines.get(name) ?? '').split(/\s+/).filter(Boolean).map(Number);
  const sets = [...lines].filter(([name]) => name.startsWith('Cap'));
  return {
    pid,
    users: numbers('Uid'),
    groups: [...new Set([...numbers('Gid'), ...numbers('Groups')])],
    capabilities: Object.fromEntries(sets.map(([name, value]) => [name, BigInt(`0x${value}`)])),
    noNewPrivileges: lines.get('NoNewPrivs') === '1',
    seccomp: Number(lines.get('Seccomp')),
  };
}
