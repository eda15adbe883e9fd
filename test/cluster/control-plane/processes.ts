import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts a program that outlives its parent until it is ended by `end`: the API server may be restarted by a test's worker.
 * Its output goes to `log`.
 */
export function launch(program: string, args: readonly string[], log: string): number {
  const output = openSync(log, 'a');
  const child = spawn(program, args, { detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  child.on('error', () => undefined); // seen by whoever waits for it: its pid is undefined or it does not answer
  child.unref();
  if (child.pid === undefined) throw new Error(`${program} does not start`);
  return child.pid;
}

/** Whether `pid` is still the process that was started with `mark` on its command line; another program may have got the pid since. */
export function isOurs(pid: number, mark: string): boolean {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes(mark);
  } catch {
    return false;
  }
}

/** Ends a process: SIGTERM and, after `patience` milliseconds, SIGKILL. Done when it is gone. */
export async function end(pid: number, mark: string, patience = 5_000): Promise<void> {
  const deadline = Date.now() + patience;
  signal(pid, mark, patience > 0 ? 'SIGTERM' : 'SIGKILL');
  while (isOurs(pid, mark)) {
    if (Date.now() > deadline) signal(pid, mark, 'SIGKILL');
    await sleep(20);
  }
}

/** Sends a signal to a process that is still ours. */
export function signal(pid: number, mark: string, name: NodeJS.Signals): void {
  if (!isOurs(pid, mark)) return;
  try {
    process.kill(pid, name);
  } catch {
    // gone in the meantime
  }
}

/** Ports of the loopback interface that nothing listens on, all different. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * Waits until nothing listens on a port of the loopback interface: a process that was killed is seen no more before the last of its threads
 * has let its sockets go. @throws Error after ten seconds
 */
export async function freed(port: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isFree(port))) {
    if (Date.now() > deadline) throw new Error(`port ${String(port)} is still in use`);
    await sleep(20);
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });
}

/** What is waited for: the check, the process that has to go on meanwhile, and where it logs. */
export interface Awaited {
  readonly check: () => Promise<boolean>;
  readonly alive: () => boolean;
  readonly what: string;
  readonly log: string;
}

/** Asks `check` until it is true. @throws Error with the end of the log after two minutes, or as soon as the process has ended. */
export async function until({ check, alive, what, log }: Awaited): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await check())) {
    const reason = !alive() ? 'it ended' : Date.now() > deadline ? 'not within 120 s' : undefined;
    if (reason !== undefined) throw new Error(`${what}: ${reason}; the end of its log:\n${tail(log)}`);
    await sleep(200);
  }
}

function tail(log: string): string {
  try {
    return readFileSync(log, 'utf8').split('\n').slice(-15).join('\n');
  } catch {
    return '(no log)';
  }
}
