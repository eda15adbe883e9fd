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
   * @param secure Whether it listens by TLS only.
   */
  static async start(flinkVersion: string, options: readonly string[] = [], secure = false): Promise<ZooKeeper> {
    const directory = mkdtempSync(join(tmpdir(), 'flink-chart-zookeeper-'));
    const port = await freePort();
    mkdirSync(join(directory, 'data'));
    const client = secure ? 'secureClientPort' : 'clientPort';
    const rows = [`dataDir=${join(directory, 'data')}`, `${client}=${String(port)}`, `${client}Address=127.0.0.1`];
    writeFileSync(join(directory, 'zoo.cfg'), [...rows, 'tickTime=1000', ''].join('\n'));
    const java = join(await javaHomeFor(flinkVersion), 'bin', 'java');
    // Neither a web server nor classes of Log4j 1, which Flink does not have.
    const without = ['-Dzookeeper.admin.enableServer=false', '-Dzookeeper.jmx.log4j.disable=true'];
    const own = [...shortLivedJava.split(' '), '-Xmx128m', ...without, ...options];
    const main = `${zooKeeperPackage}.server.ZooKeeperServerMain`;
    const lib = join(await flinkHome(flinkVersion), 'lib', '*');
    const process = spawn(java, [...own, '-cp', lib, main, join(directory, 'zoo.cfg')], { stdio: 'ignore' });
    const server = new ZooKeeper(`127.0.0.1:${String(port)}`, process, directory);
    await eventually('ZooKeeper', 60, async () => ((await listens(port)) ? true : undefined));
    return server;
  }

  /** It answers nothing until it is resumed. */
  pause(): void {
    this.#process.kill('SIGSTOP');
  }

  resume(): void {
    this.#process.kill('SIGCONT');
  }

  stop(): void {
    this.#process.kill('SIGKILL');
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/**
 * Makes a key for 127.0.0.1, and a store in which its certificate is trusted.
 * @returns Options of the JVM of server and clients; those of clients see the store in `seen`, its password is `${TRUST}`.
 */
export async function makeKeys(flinkVersion: string, directory: string, seen: string) {
  const keytool = join(await javaHomeFor(flinkVersion), 'bin', 'keytool');
  const run = async (store: string, ...args: readonly string[]): Promise<unknown> =>
    execa(keytool, [...args, '-keystore', join(directory, store), '-storetype', 'PKCS12', '-storepass', 'changeit']);
  const certificate = join(directory, 'certificate.pem');
  const key = ['-keyalg', 'EC', '-dname', 'CN=zookeeper', '-ext', 'san=ip:127.0.0.1'];
  await run('key.p12', '-genkeypair', '-alias', 'zookeeper', ...key);
  await run('key.p12', '-exportcert', '-rfc', '-alias', 'zookeeper', '-file', certificate);
  await run('trust.p12', '-importcert', '-noprompt', '-alias', 'zookeeper', '-file', certificate);
  const store = (what: string, path: string, password: string): readonly string[] => [
    `-Dzookeeper.ssl.${what}Store.location=${path}`,
    `-Dzookeeper.ssl.${what}Store.password=${password}`,
  ];
  return {
    server: [
      `-Dzookeeper.serverCnxnFactory=${zooKeeperPackage}.server.NettyServerCnxnFactory`,
      '-Dzookeeper.ssl.clientAuth=none',
      ...store('key', join(directory, 'key.p12'), 'changeit'),
      ...store('trust', join(directory, 'trust.p12'), 'changeit'),
    ],
    client: [
      '-Dzookeeper.client.secure=true',
      `-Dzookeeper.clientCnxnSocket=${zooKeeperPackage}.ClientCnxnSocketNetty`,
      ...store('trust', join(seen, 'trust.p12'), '${TRUST}'),
    ],
  };
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
