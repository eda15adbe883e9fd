import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Container } from './container.ts';
import type { Image } from './image.ts';
import type { Names } from './names.ts';
import type { Mount } from './root.ts';

/** A command of a person at a machine that reaches the cluster and its services by name. */
export interface ClientOptions {
  readonly image: Image;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly mounts?: readonly Mount[];
  /** Killed after so many milliseconds. */
  readonly timeout: number;
}

/** How it ended. */
export interface ClientResult {
  readonly exitCode: number;
  /** What it printed to standard output and error. */
  readonly output: string;
}

/** Runs the command in a root of its own; its directories go when it has ended. */
export async function runClient(
  options: ClientOptions,
  node: { names: Names; directory: string; nodeAddress: string },
): Promise<ClientResult> {
  mkdirSync(join(node.directory, 'clients'), { recursive: true });
  const directory = mkdtempSync(join(node.directory, 'clients', 'client-'));
  const hosts = join(directory, 'hosts');
  const log = join(directory, 'output.log');
  node.names.keep(hosts, '', '127.0.0.1 localhost client\n');
  const container = new Container(directory, log, {
    image: options.image,
    mounts: options.mounts ?? [],
    hosts,
    hostname: 'client',
    workingDirectory: '/',
    argv: options.argv,
    env: { ...options.image.env, ...options.env },
  });
  const timer = setTimeout(() => {
    container.signal('SIGKILL');
  }, options.timeout);
  const { exitCode } = await container.ended;
  clearTimeout(timer);
  node.names.leave(hosts);
  const output = readFileSync(log, 'utf8');
  rmSync(directory, { recursive: true, force: true });
  return { exitCode, output };
}
