import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { facts } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import type { ControlPlane } from '../control-plane/control-plane.ts';
import { startNodeAgent, type NodeAgent } from '../node-agent/agent.ts';
import type { Api } from '../node-agent/api.ts';
import type { Image } from '../node-agent/image.ts';
import { sharedControlPlane } from '../shared.ts';
import { flinkImage } from './flink-image.ts';

/** A control plane with one node that runs the images of Flink's lines. */
export interface FlinkCluster {
  readonly controlPlane: ControlPlane;
  readonly agent: NodeAgent;
  readonly api: Api;
  /** Runs the newest Helm as the administrator; its standard output. */
  helm(args: readonly string[]): Promise<string>;
  imageOf(line: LineFacts): Image;
  /** A kubeconfig that stands for itself: its certificates are in it. */
  readonly kubeconfig: string;
  /** A directory of this machine that outlives pods. */
  readonly shared: string;
  stop(): Promise<void>;
}

/**
 * Makes this machine the one node of the shared control plane, with the images of the given lines.
 * @param more Further directories of a line's image, by the line's name.
 * @param names What a line's image is called.
 * @throws Error in one line if something needed is missing, or if the cluster is a person's own.
 */
export async function startFlinkCluster(
  lines: readonly LineFacts[] = facts,
  more: Readonly<Record<string, Image['directories']>> = {},
  names: (line: LineFacts) => readonly string[] = ({ defaultImage }) => [defaultImage],
): Promise<FlinkCluster> {
  const images = new Map<string, Image>();
  for (const line of lines) {
    const image = await flinkImage(line, more[line.line]);
    for (const name of names(line)) images.set(name, image);
  }
  const controlPlane = sharedControlPlane();
  if (controlPlane === undefined) throw new Error('sessions on real processes need a control plane of the tests');
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-session-'));
  const { server, ca, adminToken: token } = controlPlane;
  const agent = await startNodeAgent({ server, ca, token }, Object.fromEntries(images));
  const helm = (await helmBinaries()).at(-1)?.path ?? 'helm';
  return {
    controlPlane,
    agent,
    api: agent.api,
    helm: async (args) => (await execa(helm, [...args, '--kubeconfig', controlPlane.kubeconfig])).stdout,
    imageOf: (line) => images.get(line.defaultImage) ?? { directories: [], files: {}, env: {} },
    kubeconfig: await flatKubeconfig(controlPlane, directory),
    shared: directory,
    stop: async () => {
      await endDeployments(agent.api).catch(() => undefined); // the API server may be gone
      await agent.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What a test that failed has left would run again on the node of the next one. */
async function endDeployments(api: Api): Promise<void> {
  const all = '/apis/apps/v1/deployments';
  const { items } = await api.call<{ items: Deployment[] }>('GET', all);
  for (const { metadata } of items)
    await api.call(
      'DELETE',
      `/apis/apps/v1/namespaces/${metadata?.namespace ?? ''}/deployments/${metadata?.name ?? ''}`,
    );
}

async function flatKubeconfig({ kubectl, kubeconfig }: ControlPlane, directory: string): Promise<string> {
  const flat = await execa(kubectl, ['config', 'view', '--flatten', '--minify', `--kubeconfig=${kubeconfig}`]);
  const path = join(directory, 'kubeconfig');
  writeFileSync(path, flat.stdout, { mode: 0o600 });
  return path;
}
