import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { mostJobManagers, type Running, uids } from '../change/running.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { eventually } from '../session/installed-release.ts';
import { oneInTest } from '../../helpers/replay.ts';
import { Counting } from './counting.ts';

let cluster: FlinkCluster;

/** Milliseconds: a JobManager starts, or two, and Helm waits until it gives up. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(oneInTest);
});
afterAll(async () => {
  await cluster.stop();
});

// One application from test to test: each begins with what the one before has left.
describe.each(oneInTest)('$line without high availability: a job that is stopped with savepoints', (line) => {
  const name = 'modes';
  let app: Counting;
  let running: Running;

  beforeAll(async () => {
    app = new Counting(cluster, line, name, 'none');
    expect(await app.deploy('Helm 4', app.of('a', 'savepoint'))).toBeUndefined();
    running = await app.runs('a');
  });

  /** What the job that runs began with. */
  async function restored(): Promise<string | undefined> {
    const { latest } = await app.installed.rest<{ latest: { restored: { external_path: string } | null } }>(
      `/jobs/${running.job.jid}/checkpoints`,
    );
    return latest.restored?.external_path;
  }

  test('suspended: its state is noted, nothing of Flink runs', async () => {
    const suspended: JsonMap = { job: { state: 'suspended' } };
    expect(await app.deploy('Helm 4', app.of('a', 'savepoint', suspended), ['--wait'])).toBeUndefined();
    const noted = await app.noted();
    expect(noted).toMatchObject({ stopped: 'yes', start: noted['savepoint'] });
    await eventually('one pod', 60, async () =>
      (await app.installed.pods('jobmanager')).length === 1 && (await app.installed.pods('taskmanager')).length === 0
        ? true
        : undefined,
    );
    const [pod] = await app.installed.pods('jobmanager');
    expect(pod?.spec?.containers.at(-1)?.resources?.requests).toEqual({ cpu: '100m', memory: '64Mi' });
    expect(app.wrong()).toBeUndefined();
  });

  test('uninstalled meanwhile: the state stays', async () => {
    const before = await app.noted();
    await app.installed.uninstall();
    expect(await app.noted()).toEqual(before);
  });

  test('running again: it goes on from there', async () => {
    const { savepoint } = await app.noted();
    expect(await app.deploy('Helm 4', app.of('a', 'savepoint'))).toBeUndefined();
    running = await app.runs('a');
    expect(await restored()).toBe(savepoint);
    expect(app.wrong()).toBeUndefined();
  });

  test('a directory that nobody can write: the old job has never stopped, and Helm goes back to it', async () => {
    const values = app.of('b', 'savepoint', {
      flinkConfiguration: { [line.client.optionKeys.savepointsDirectory]: 'file:///proc/savepoints' },
    });
    const args = ['--rollback-on-failure', '--wait', '--timeout', '90s'];
    expect(await app.deploy('Helm 4', values, args)).toMatch(/rolled back/);
    expect(app.said()).toMatch(
      /no savepoint can be taken of the job [0-9a-f]{32}, which goes on, so Flink does not start: .*proc\/savepoints/,
    );
    const before = running;
    running = await app.runs('a');
    expect(uids([running.jobManager])).toEqual(uids([before.jobManager]));
    expect(running.job.jid).toBe(before.job.jid);
    expect(app.wrong()).toBeUndefined();
  });

  test('a program that does not start: Helm goes back to the one before, with the newest state', async () => {
    const values = app.of('b', 'savepoint', { job: { entryClass: 'flinkchart.jobs.NoSuchJob' } });
    const args = ['--rollback-on-failure', '--wait', '--timeout', '160s'];
    expect(await app.deploy('Helm 4', values, args)).toMatch(/rolled back/);
    running = await app.runs('a');
    expect(await restored()).toBe((await app.noted())['savepoint']);
    expect(app.wrong()).toBeUndefined();
  });

  test('a changed nonce: it starts from the savepoint of the values once more', async () => {
    const { savepoint = '' } = await app.noted();
    const nonce: JsonMap = { job: { initialSavepointPath: savepoint, savepointRedeployNonce: 1 } };
    expect(await app.deploy('Helm 4', app.of('b', 'savepoint', nonce))).toBeUndefined();
    running = await app.runs('b');
    expect(await restored()).toBe(savepoint);
    expect((await app.noted())['nonce']).toBe('1');
  });

  test('the same manifests with another program: it goes on from the newest state', async () => {
    const { savepoint = '' } = await app.noted();
    const nonce: JsonMap = { job: { initialSavepointPath: savepoint, savepointRedeployNonce: 1 } };
    expect(await app.deploy('Helm 4', app.of('c', 'savepoint', nonce))).toBeUndefined();
    running = await app.runs('c');
    expect(await restored()).not.toBe(savepoint);
    expect(await restored()).toBe((await app.noted())['savepoint']);
  });

  test('stateless: it begins with empty state', async () => {
    expect(await app.deploy('Helm 4', app.of('d', 'stateless'))).toBeUndefined();
    running = await app.runs('d');
    expect(await restored()).toBeUndefined();
    expect(mostJobManagers(cluster, name)).toBe(1);
  });
});
