import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { flinkHome, javaHomeFor } from '../../helpers/flink-home.ts';
import { eventually } from '../session/installed-release.ts';
import { shortLivedJava } from '../session/values.ts';

/** Where Flink's jars have ZooKeeper. */
export const zooKeeperPackage = 'org.apache.flink.shaded.zookeeper3.org.apache.zookeeper';

/** A ZooKeeper server on loopback: the one that is in the jars of a Flink release. */
export class ZooKeeper {
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #directory: string;

  private constructor(address: string, process: ChildProcess, directory: string) {
    this.address = address;
    this.#process = process;
    this.#directory = directory;
  }

  /**
   * Starts it, and waits until it listens.
   * @param flinkVersion Whose jars it is out of.
   * @param options Options of its JVM, such as a login.
   */
  static async start(flinkVersion: string, options: readonly string[] = []): Promise<ZooKeeper> {
    const directory = mkdtempSync(join(tmpdir(), 'flink-chart-zookeeper-'));
    const port = await freePort();
    mkdirSync(join(directory, 'data'));
    writeFileSync(
      join(directory, 'zoo.cfg'),
      `dataDir=${join(directory, 'data')}\nclientPort=${String(port)}\nclientPortAddress=127.0.0.1\ntickTime=1000\n`,
    );
    const java = join(await javaHomeFor(flinkVersion), 'bin', 'java');
    const own = [...shortLivedJava.split(' '), '-Xmx128m', '-Dzookeeper.admin.enableServer=false', ...options];
    const main = `${zooKeeperPackage}.server.ZooKeeperServerMain`;
    const lib = join(await flinkHome(flinkVersion), 'lib', '*');
    const process = spawn(java, [...own, '-cp', lib, main, join(directory, 'zoo.cfg')], { stdio: 'ignore' });
    const server = new ZooKeeper(`127.0.0.1:${String(port)}`, process, directory);
    await eventually('ZooKeeper', 60, async () => ((await listens(port)) ? true : undefined));
    return server;
  }

  /** What ZooKeeper's own command line of a Flink release says to a command. */
  async ask(flinkVersion: string, command: string, options: readonly string[] = []): Promise<string> {
    const java = join(await javaHomeFor(flinkVersion), 'bin', 'java');
    const lib = join(await flinkHome(flinkVersion), 'lib', '*');
    const main = [`${zooKeeperPackage}.ZooKeeperMain`, '-server', this.address];
    const { all } = await execa(java, [...shortLivedJava.split(' '), ...options, '-cp', lib, ...main], {
      input: `${command}\n`,
      all: true,
      reject: false,
    });
    return all;
  }

  stop(): void {
    this.#process.kill('SIGKILL');
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
