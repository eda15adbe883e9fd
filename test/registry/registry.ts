import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianPackages } from '../helpers/debian.ts';
import { freePort } from './ports.ts';

/** An OCI registry on loopback, empty at the start. */
export interface Registry {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  /** Ends it and removes what it holds. */
  stop(): Promise<void>;
}

/**
 * Starts a registry: Debian's `docker-registry`, unpacked into the cache and not installed, or the one that `DOCKER_REGISTRY` names.
 * @throws Error in one line if there is none to be had, or if it does not answer within 10 seconds.
 */
export async function startRegistry(): Promise<Registry> {
  const binary = process.env['DOCKER_REGISTRY'] ?? (await fromDebian());
  const work = mkdtempSync(join(tmpdir(), 'flink-chart-registry-'));
  const address = `127.0.0.1:${String(await freePort())}`;
  const config = join(work, 'config.yml');
  writeFileSync(
    config,
    `version: 0.1\nlog: { level: error }\nstorage: { filesystem: { rootdirectory: ${join(work, 'data')} } }\nhttp: { addr: '${address}', secret: test }\n`,
  );
  const child = spawn(binary, ['serve', config], { stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(work, { recursive: true, force: true });
  };
  if (await answers(address, child)) return { address, stop };
  await stop();
  throw new Error(`the registry ${binary} does not answer at ${address}`);
}

async function fromDebian(): Promise<string> {
  const directory = await debianPackages('docker-registry', ['docker-registry']).catch((error: unknown) => {
    throw new Error(
      'a registry is needed: Debian or Ubuntu with apt, or name one by DOCKER_REGISTRY=/path/to/registry',
      {
        cause: error,
      },
    );
  });
  const binary = join(directory, 'usr', 'bin', 'docker-registry');
  if (!existsSync(binary)) throw new Error(`docker-registry: its package holds no ${binary}`);
  return binary;
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(`http://${address}/v2/`).catch(() => undefined);
    if (answer?.ok === true) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
