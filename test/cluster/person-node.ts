import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import type { ControlPlane } from './control-plane/control-plane.ts';
import { end, isOurs, launch, until } from './control-plane/processes.ts';
import { Api } from './node-agent/api.ts';

const program = join(import.meta.dirname, 'node-process.ts');

/** Where the output of the node itself goes. */
export function nodeLogOf(directory: string): string {
  return join(directory, 'node.log');
}

/** Where the output of the node's containers goes: `NAMESPACE_POD_CONTAINER.log`. */
export function containerLogsOf(directory: string): string {
  return join(directory, 'node', 'logs');
}

/**
 * Starts a node with the images of the lines as a process that outlives this one.
 * @throws Error with the end of its log if it does not come up.
 */
export async function startPersonNode(directory: string, lines: readonly string[]): Promise<void> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const pid = launch(process.execPath, ['--import', tsx, program, directory, ...lines], nodeLogOf(directory));
  writeFileSync(pidFile(directory), String(pid));
  await until({
    check: () => Promise.resolve(existsSync(readyFile(directory))),
    alive: () => isOurs(pid, directory),
    what: 'the node does not come up',
    log: nodeLogOf(directory),
  });
}

/** Whether the node of the control plane in `directory` runs. */
export function personNodeRuns(directory: string): boolean {
  return isOurs(pidOf(directory), directory);
}

/** Ends it, and its pods with it. */
export async function endPersonNode(directory: string): Promise<void> {
  await end(pidOf(directory), directory, 15_000);
  rmSync(readyFile(directory), { force: true });
}

/** The web UIs that answer, or will: the JobManagers' addresses. */
export async function webAddresses({ server, ca, adminToken: token }: ControlPlane): Promise<readonly string[]> {
  const selector = encodeURIComponent('component=jobmanager');
  const { items } = await new Api({ server, ca, token }).call<{ items: Pod[] }>(
    'GET',
    `/api/v1/pods?labelSelector=${selector}`,
  );
  return items.flatMap(({ metadata, status }) =>
    status?.podIP === undefined
      ? []
      : [`${metadata?.namespace ?? ''}/${metadata?.name ?? ''}: http://${status.podIP}:8081`],
  );
}

function pidOf(directory: string): number {
  return existsSync(pidFile(directory)) ? Number(readFileSync(pidFile(directory), 'utf8')) : 0;
}

function pidFile(directory: string): string {
  return join(directory, 'node.pid');
}

/** There as soon as the node takes pods. */
export function readyFile(directory: string): string {
  return join(directory, 'node-ready');
}
