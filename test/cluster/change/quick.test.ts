import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneInTest } from '../../helpers/replay.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { eventually } from '../session/installed-release.ts';
import { Application, kept } from './application.ts';
import { mostJobManagers, mostRevisions, type Running, uids } from './running.ts';

let cluster: FlinkCluster;

beforeAll(async () => {
  cluster = await startFlinkCluster(oneInTest);
});
afterAll(async () => {
  await cluster.stop();
});

/** The arguments of the programs A and B. */
const [a, b] = [100_000, 200_000];

describe.each(oneInTest)('changes that do not wait for each other, Flink $line on real processes', (line) => {
  const name = 'quick';
  let app: Application;
  let running: Running;
  let uid = '';

  beforeAll(() => {
    app = new Application(cluster, line, name);
  });
  afterAll(async () => {
    await app.installed.uninstall();
  });

  /** What holds after each of them. */
  async function newJobManager(): Promise<void> {
    const before = running;
    running = await app.runs(b, 1);
    expect(running.job.jid).toBe(before.job.jid);
    expect(uids([running.jobManager])).not.toEqual(uids([before.jobManager]));
    expect(mostJobManagers(cluster, name)).toBe(1);
  }

  async function deployment(): Promise<Deployment> {
    return cluster.api.call<Deployment>('GET', `/apis/apps/v1/namespaces/${name}/deployments/${name}`);
  }

  test('install, upgrade, rollback, and five upgrades within seconds: one JobManager, and the last program once', async () => {
    expect(await app.upgrade(app.values(a))).toBeUndefined();
    expect(await app.upgrade(app.values(b))).toBeUndefined();
    expect(await app.helm('rollback')).toBeUndefined();
    for (const last of [b, a, b, a, b]) expect(await app.upgrade(app.values(last))).toBeUndefined();
    running = await app.runs(b);
    expect(mostJobManagers(cluster, name)).toBe(1);
    expect(running.taskManagers).toHaveLength(1);
  });

  test('an eviction: TaskManagers stay, the job goes on', async () => {
    const pod = running.jobManager.metadata?.name ?? '';
    const before = running;
    await cluster.api.call('POST', `/api/v1/namespaces/${name}/pods/${pod}/eviction`, {
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { name: pod, namespace: name },
    });
    await newJobManager();
    expect(kept(before, running)).toEqual(uids(before.taskManagers));
  });

  test('scaled to 0 and back at once: the same', async () => {
    const before = running;
    for (const replicas of ['0', '1'])
      expect(await app.kubectl('scale', 'deployment', name, `--replicas=${replicas}`)).toBeUndefined();
    await newJobManager();
    expect(kept(before, running)).toEqual(uids(before.taskManagers));
  });

  test('uninstalled and installed at once: all of it is new, and the job goes on from its checkpoint', async () => {
    const before = running;
    ({ metadata: { uid = '' } = {} } = await deployment());
    expect(await app.helm('uninstall')).toBeUndefined();
    expect(await app.upgrade(app.values(b))).toBeUndefined();
    expect((await deployment()).metadata?.uid).not.toBe(uid);
    await newJobManager();
    expect(kept(before, running)).toEqual([]);
  });

  test('two JobManagers: a second one changes nothing; a change makes two of one revision, and one of them drops the old program', async () => {
    const before = running;
    expect(await app.upgrade(app.values(b, { jobManager: { replicas: 2 } }))).toBeUndefined();
    const [first, second] = await ready(2);
    expect(uids([first, second])).toContain(uids([before.jobManager])[0]);
    expect(kept(before, { ...before, taskManagers: await app.installed.pods('taskmanager') })).toEqual(
      uids(before.taskManagers),
    );
    const late = [first, second].find(({ metadata }) => metadata?.uid !== before.jobManager.metadata?.uid);
    expect(app.handoverSaid(late?.metadata?.name)).not.toContain('Dropped');

    expect(await app.upgrade(app.values(a, { jobManager: { replicas: 2 } }))).toBeUndefined();
    const pods = await ready(2, [first, second]);
    const job = await eventually('the new program', 240, async () => {
      const { jobs } = await app.installed.rest<{ jobs: { jid: string; name: string; state: string }[] }>(
        '/jobs/overview',
      );
      expect(jobs.map(({ jid }) => jid)).toEqual([before.job.jid]);
      return jobs.find((one) => one.name === `sum-streaming-${String(a)}` && one.state === 'RUNNING');
    });
    await app.installed.checkpointed(job.jid, 1);
    expect(kept(before, { ...before, taskManagers: await app.installed.pods('taskmanager') })).toEqual([]);
    const dropped = pods.filter(({ metadata }) => app.handoverSaid(metadata?.name).includes('Dropped from'));
    expect(dropped).toHaveLength(1);
    expect(mostRevisions(cluster, name), 'revisions at one time').toBe(1);
    expect(mostJobManagers(cluster, name)).toBe(2);
  });

  /** So many JobManagers of one ReplicaSet, none of them one of the old ones, once they are ready. */
  async function ready(count: number, old: readonly Pod[] = []): Promise<readonly [Pod, Pod]> {
    return eventually(`${String(count)} JobManagers`, 240, async () => {
      const pods = await app.installed.pods('jobmanager');
      const [first, second] = pods.filter((pod) => !uids(old).includes(uids([pod])[0] ?? ''));
      const owners = new Set(pods.map(({ metadata }) => metadata?.ownerReferences?.[0]?.uid));
      const { status } = await deployment();
      return pods.length === count && owners.size === 1 && status?.readyReplicas === count && first && second
        ? [first, second]
        : undefined;
    });
  }
});
