import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { type Running, uids } from '../change/running.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { eventually } from '../session/installed-release.ts';
import { oneInTest } from '../../helpers/replay.ts';
import { Counting } from './counting.ts';

let cluster: FlinkCluster;

/** Milliseconds: JobManagers start one after the other, and Helm waits until it gives up. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(oneInTest);
});
afterAll(async () => {
  await cluster.stop();
});

// One application from test to test, without high availability: what it has counted is nowhere but in its checkpoints and savepoints.
describe.each(oneInTest)('$line: a change that cannot be made leaves the state', (line) => {
  let app: Counting;
  let running: Running;

  beforeAll(async () => {
    app = new Counting(cluster, line, 'refused', 'none');
    expect(await app.deploy('Helm 4', app.of('a', 'savepoint'))).toBeUndefined();
    running = await app.runs('a');
  });

  /** The job has gone on, in the same JobManager, whatever pod waits beside it. */
  async function isUntouched(): Promise<void> {
    const before = app.sums().length;
    await eventually('more output', 120, () => Promise.resolve(app.sums().length > before || undefined));
    expect(uids(await app.installed.pods('jobmanager'))).toContain(uids([running.jobManager])[0]);
    const { jobs } = await app.installed.rest<{ jobs: readonly object[] }>('/jobs');
    expect(jobs).toEqual([expect.objectContaining({ id: running.job.jid, status: 'RUNNING' })]);
    expect(app.wrong()).toBeUndefined();
  }

  async function changesTo(label: string): Promise<void> {
    running = await app.runs(label);
    expect(app.wrong(), app.said()).toBeUndefined();
  }

  test('a quota without room for the second JobManager: the change is made once there is some', async () => {
    expect(await app.kubectl('create', 'quota', 'tight', '--hard=pods=2')).toBeUndefined();
    expect(await app.deploy('Helm 4', app.of('b', 'savepoint'))).toBeUndefined();
    await sleep(10_000);
    await isUntouched();
    expect(await app.kubectl('delete', 'quota', 'tight')).toBeUndefined();
    await changesTo('b');
  });

  test('an account without rights: the new pod says which it needs', async () => {
    expect(await app.kubectl('create', 'serviceaccount', 'bare')).toBeUndefined();
    const bare: JsonMap = { serviceAccount: { name: 'bare', create: false }, rbac: { create: false } };
    expect(await app.deploy('Helm 4', app.of('c', 'savepoint', bare))).toBeUndefined();
    await app.says('bare" cannot');
    await isUntouched();
    expect(await app.deploy('Helm 4', app.of('c', 'savepoint'))).toBeUndefined();
    await changesTo('c');
  });
});
