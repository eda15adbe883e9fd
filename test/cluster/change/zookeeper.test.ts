import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { commonOptions, sessionValues, sharedDirectory, shortLivedJava } from '../session/values.ts';
import { factsInTest } from '../../helpers/replay.ts';
import { ZooKeeper, zooKeeperPackage } from './zookeeper.ts';

let cluster: FlinkCluster;

/** Milliseconds: each starts several JobManagers, one after the other. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(factsInTest);
});
afterAll(async () => {
  await cluster.stop();
});

/** A directory of the node that all pods of a release see. */
function directoryOf(namespace: string): string {
  const directory = join(cluster.shared, namespace);
  mkdirSync(directory, { recursive: true });
  return directory;
}

/** An application that is changed while it runs: program, parallelism; what comes after goes on from the checkpoint of what was before. */
async function change(line: LineFacts, namespace: string, zooKeeper: ZooKeeper, options: object = {}): Promise<void> {
  const release = { line, name: 'changed', namespace };
  const common = sessionValues(line, directoryOf(namespace));
  const values = (args: readonly string[], parallelism: number) => ({
    ...common,
    flinkConfiguration: { ...(common['flinkConfiguration'] as object), ...options },
    mode: 'application',
    highAvailability: {
      type: 'zookeeper',
      directory: `file://${sharedDirectory}`,
      zookeeper: { quorum: zooKeeper.address, pathRoot: `/${namespace}/` },
    },
    job: { jarURI: `local://${jobsJarInImage}`, entryClass: sumJobClass, args, parallelism },
  });
  const app = await Installed.install(cluster, release, values(['STREAMING', '100000', `${sharedDirectory}/gate`], 1));
  const before = await job(app);
  await app.checkpointed(before.jid);

  await Installed.install(cluster, release, values(['STREAMING', '200000', `${sharedDirectory}/gate`], 2));
  await eventually('the new program', 240, async () => {
    const now = await job(app);
    const { counts } = await app.checkpoints(now.jid);
    const parallelism = now.vertices.map((vertex) => vertex.parallelism);
    return counts.restored === 1 && parallelism.includes(2) ? true : undefined;
  });
  expect((await job(app)).jid).toBe(before.jid);
  await app.uninstall();
}

describe.each(factsInTest)('what runs after a change with ZooKeeper, Flink $line on real processes', (line) => {
  const namespace = (what: string): string => `${what}-${line.line.replace('.', '-')}`;

  test('an application runs the new program, from its last checkpoint', async () => {
    const zooKeeper = await ZooKeeper.start(line.flinkVersion);
    onTestFinished(() => {
      zooKeeper.stop();
    });
    await change(line, namespace('zookeeper'), zooKeeper);
  });
});

describe.each(factsInTest.slice(-1))('ZooKeeper that asks for a login, Flink $line on real processes', (line) => {
  test('is asked with the login of the JobManager', async () => {
    const namespace = 'zookeeper-login';
    const directory = directoryOf(namespace);
    const module = `${zooKeeperPackage}.server.auth.DigestLoginModule required`;
    writeFileSync(join(directory, 'server.jaas'), `Server {\n${module} user_flink="secret";\n};\n`);
    writeFileSync(join(directory, 'client.jaas'), `Client {\n${module} username="flink" password="secret";\n};\n`);
    const login = '-Djava.security.auth.login.config=';
    const zooKeeper = await ZooKeeper.start(line.flinkVersion, [
      `${login}${join(directory, 'server.jaas')}`,
      `-Dzookeeper.authProvider.1=${zooKeeperPackage}.server.auth.SASLAuthenticationProvider`,
      '-Dzookeeper.sessionRequireClientSASLAuth=true',
    ]);
    onTestFinished(() => {
      zooKeeper.stop();
    });
    expect(await zooKeeper.ask(line.flinkVersion, 'ls /')).not.toContain('[zookeeper]');
    await change(line, namespace, zooKeeper, {
      ...commonOptions,
      'env.java.opts.jobmanager': `${shortLivedJava} ${login}${sharedDirectory}/client.jaas`,
      'env.java.opts.taskmanager': `${shortLivedJava} ${login}${sharedDirectory}/client.jaas`,
      'high-availability.zookeeper.client.acl': 'creator',
    });
  });
});

interface Job {
  readonly jid: string;
  readonly vertices: readonly { readonly parallelism: number }[];
}

/** The one job of an application, once it runs. */
async function job(app: Installed): Promise<Job> {
  return eventually('the job', 240, async () => {
    const { jobs } = await app.rest<{ jobs: { jid: string; state: string }[] }>('/jobs/overview', 5);
    const [running] = jobs.filter(({ state }) => state === 'RUNNING');
    return running === undefined ? undefined : app.rest<Job>(`/jobs/${running.jid}`, 5);
  });
}
