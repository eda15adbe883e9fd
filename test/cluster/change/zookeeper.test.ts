import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { sessionValues, sharedDirectory, shortLivedJava } from '../session/values.ts';
import { factsInTest } from '../../helpers/replay.ts';
import { handoverSaid, settled } from './running.ts';
import { makeKeys, ZooKeeper, zooKeeperPackage } from './zookeeper.ts';

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

/**
 * An application that is changed while it runs: program, parallelism; what comes after goes on from the checkpoint of what was before.
 * @param meanwhile What happens before and after Helm makes the change.
 */
async function change(
  line: LineFacts,
  namespace: string,
  zooKeeper: ZooKeeper,
  options: object = {},
  meanwhile: { before?: () => void; after?: () => Promise<void> } = {},
): Promise<void> {
  const release = { line, name: 'changed', namespace };
  const common = sessionValues(line, directoryOf(namespace));
  const podSpec = {
    containers: [
      {
        name: 'flink-main-container',
        volumeMounts: [{ name: 'shared', mountPath: sharedDirectory }],
        env: [{ name: 'TRUST', value: 'changeit' }],
      },
    ],
    volumes: [{ name: 'shared', hostPath: { path: directoryOf(namespace) } }],
  };
  const values = (args: readonly string[], parallelism: number) => ({
    ...common,
    podTemplate: { spec: podSpec },
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
  const before = (await settled(app, 'application')).job;
  await app.checkpointed(before.jid);

  meanwhile.before?.();
  await Installed.install(cluster, release, values(['STREAMING', '200000', `${sharedDirectory}/gate`], 2));
  await meanwhile.after?.();
  await eventually('the new program', 240, async () => {
    const now = (await settled(app, 'application')).job;
    const { counts } = await app.checkpoints(now.jid);
    const parallelism = now.vertices.map((vertex) => vertex.parallelism);
    return counts.restored === 1 && parallelism.includes(2) ? true : undefined;
  });
  expect((await settled(app, 'application')).job.jid).toBe(before.jid);
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

describe.each(factsInTest.slice(-1))('ZooKeeper that is silent, Flink $line on real processes', (line) => {
  test('keeps Flink from starting, and the container says so; then the new program runs', async () => {
    const namespace = 'zookeeper-silent';
    const zooKeeper = await ZooKeeper.start(line.flinkVersion);
    onTestFinished(() => {
      zooKeeper.stop();
    });
    const says = `so Flink does not start: ZooKeeper does not answer at ${zooKeeper.address}.`;
    await change(
      line,
      namespace,
      zooKeeper,
      {},
      {
        before: () => {
          zooKeeper.pause();
        },
        after: async () => {
          await eventually('what the handover says', 240, () =>
            Promise.resolve(handoverSaid(cluster, namespace).includes(says) || undefined),
          );
          zooKeeper.resume();
        },
      },
    );
  });
});

/** ZooKeeper 3.4, which 1.13 has, has no TLS. */
const withTLS = factsInTest.filter(({ line }) => line !== '1.13').slice(-1);

describe.each(withTLS)('ZooKeeper with TLS and a login, Flink $line on real processes', (line) => {
  test('is asked as the JobManager asks it', async () => {
    const namespace = 'zookeeper-login';
    const directory = directoryOf(namespace);
    const module = `${zooKeeperPackage}.server.auth.DigestLoginModule required`;
    writeFileSync(join(directory, 'server.jaas'), `Server {\n${module} user_flink="secret";\n};\n`);
    writeFileSync(join(directory, 'client.jaas'), `Client {\n${module} username="flink" password="secret";\n};\n`);
    const login = '-Djava.security.auth.login.config=';
    const keys = await makeKeys(line.flinkVersion, directory, sharedDirectory);
    const zooKeeper = await ZooKeeper.start(
      line.flinkVersion,
      [
        ...keys.server,
        `${login}${join(directory, 'server.jaas')}`,
        `-Dzookeeper.authProvider.1=${zooKeeperPackage}.server.auth.SASLAuthenticationProvider`,
        '-Dzookeeper.sessionRequireClientSASLAuth=true',
      ],
      true,
    );
    onTestFinished(() => {
      zooKeeper.stop();
    });
    const options = [shortLivedJava, ...keys.client, `${login}${sharedDirectory}/client.jaas`].join(' ');
    await change(line, namespace, zooKeeper, {
      'env.java.opts.jobmanager': options,
      'env.java.opts.taskmanager': options,
      'high-availability.zookeeper.client.acl': 'creator',
    });
  });
});
