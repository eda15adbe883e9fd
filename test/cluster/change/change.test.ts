import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sumJobClass } from '../jobs/jobs.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { sessionValues, sharedDirectory } from '../session/values.ts';
import { factsInTest } from '../../helpers/replay.ts';

let cluster: FlinkCluster;

/** Milliseconds: each starts several JobManagers, one after the other. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(factsInTest);
});
afterAll(async () => {
  await cluster.stop();
});

describe.each(factsInTest)('what runs after a change, Flink $line on real processes', (line) => {
  test('an application with Kubernetes high availability runs the new program, from its last checkpoint, on new TaskManagers', async () => {
    const release = { line, name: 'changed', namespace: `change-${line.line.replace('.', '-')}` };
    const directory = join(cluster.shared, release.namespace);
    mkdirSync(directory, { recursive: true });
    const values = (args: readonly string[], parallelism: number) => ({
      ...sessionValues(line, directory),
      mode: 'application',
      highAvailability: { type: 'kubernetes', directory: `file://${sharedDirectory}` },
      job: { jarURI: `local://${jobsJarInImage}`, entryClass: sumJobClass, args, parallelism },
    });
    const app = await Installed.install(
      cluster,
      release,
      values(['STREAMING', '100000', `${sharedDirectory}/gate`], 1),
    );
    const before = await job(app);
    await app.checkpointed(before.jid);
    const old = await taskManagers(app);

    await Installed.install(cluster, release, values(['STREAMING', '200000', `${sharedDirectory}/gate`], 2));
    await eventually('the new program', 240, async () => {
      const now = await job(app);
      const { counts } = await app.checkpoints(now.jid);
      const parallelism = now.vertices.map((vertex) => vertex.parallelism);
      return counts.restored === 1 && parallelism.includes(2) ? true : undefined;
    });
    const now = await job(app);
    expect(now.jid).toBe(before.jid);
    const uids = (await taskManagers(app)).map(({ metadata }) => metadata?.uid);
    for (const { metadata } of old) expect(uids).not.toContain(metadata?.uid);
    await app.uninstall();
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

async function taskManagers(app: Installed): Promise<readonly Pod[]> {
  return app.pods('taskmanager');
}
