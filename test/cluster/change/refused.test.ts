import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneInTest } from '../../helpers/replay.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { eventually } from '../session/installed-release.ts';
import { Application, kept } from './application.ts';
import { mostJobManagers, type Running, uids } from './running.ts';

let cluster: FlinkCluster;

beforeAll(async () => {
  cluster = await startFlinkCluster(oneInTest);
});
afterAll(async () => {
  await cluster.stop();
});

/** The arguments of the program that runs, and of the one that is to come. */
const [a, b] = [100_000, 200_000];

describe.each(oneInTest)('changes that cannot be made, Flink $line on real processes', (line) => {
  let app: Application;
  let strange: Application;
  let running: Running;
  let untouched: Running;

  beforeAll(async () => {
    app = new Application(cluster, line, 'refused');
    strange = new Application(cluster, line, 'strange');
    for (const one of [app, strange]) expect(await one.upgrade(one.values(a))).toBeUndefined();
    [running, untouched] = await Promise.all([app.runs(a), strange.runs(a)]);
  });
  afterAll(async () => {
    for (const one of [app, strange]) await one.installed.uninstall();
  });

  /** The old program runs, from its checkpoint. */
  async function goesOn(last = a): Promise<Running> {
    const before = running;
    running = await app.runs(last, 1);
    expect(running.job.jid).toBe(before.job.jid);
    expect(mostJobManagers(cluster, 'refused')).toBe(1);
    return before;
  }

  test('an account without rights: Flink does not start, the log names the right, TaskManagers are not touched', async () => {
    expect(await strange.kubectl('create', 'serviceaccount', 'nobody')).toBeUndefined();
    const values = strange.values(b, { rbac: { create: false }, serviceAccount: 'nobody' });
    expect(await strange.upgrade(values)).toBeUndefined();
    await strange.handoverSays('cannot get resource "deployments"');
  });

  test('an image that nobody has, rolled back: the same program and TaskManagers', async () => {
    const values = app.values(b, { image: 'nowhere.example.com/flink:2.3.0' });
    const said = await app.upgrade(values, ['--rollback-on-failure', '--timeout', '30s']);
    expect(said).toMatch(/release refused failed, and has been rolled back/);
    const before = await goesOn();
    expect(kept(before, running)).toEqual(uids(before.taskManagers));
  });

  test('a JobManager that crashes on the new version, rolled back: the old program, on new TaskManagers', async () => {
    // No size that a JVM takes; the chart does not look into JVM options.
    const values = app.values(b, { flinkConfiguration: { 'env.java.opts.jobmanager': '-Xss1x' } });
    // The rollback waits as long, until the old program runs again.
    const said = await app.upgrade(values, ['--rollback-on-failure', '--timeout', '60s']);
    expect(said).toMatch(/release refused failed, and has been rolled back/);
    expect(app.handoverSaid()).toContain('Dropped from');
    const before = await goesOn();
    expect(kept(before, running)).toEqual([]);
  });

  test('a quota that forbids the new pod: the Deployment says so; when it is raised the change goes on by itself', async () => {
    expect(await app.kubectl('create', 'quota', 'pods', '--hard=pods=1')).toBeUndefined();
    expect(
      await app.kubectl('wait', 'quota/pods', '--for=jsonpath={.status.used.pods}=2', '--timeout=30s'),
    ).toBeUndefined();
    expect(await app.upgrade(app.values(b), ['--wait', '--timeout', '8s'])).toMatch(/timed? ?out|deadline exceeded/);
    const path = '/apis/apps/v1/namespaces/refused/deployments/refused';
    const { status } = await cluster.api.call<Deployment>('GET', path);
    const said = status?.conditions?.find(({ type }) => type === 'ReplicaFailure')?.message;
    expect(said).toContain('exceeded quota: pods');
    expect(uids(await app.installed.pods('taskmanager'))).toEqual(uids(running.taskManagers));
    const raised = { spec: { hard: { pods: '4' } } };
    await cluster.api.call('PATCH', '/api/v1/namespaces/refused/resourcequotas/pods', raised);
    const before = await goesOn(b);
    expect(kept(before, running)).toEqual([]);
  });

  // A minute after the first: so long the container asks.
  test('an account without rights: the container ends with one line that says what to do', async () => {
    const message = await eventually('the end of the container', 90, async () => {
      const [pod] = await strange.installed.pods('jobmanager');
      const { state, lastState } = pod?.status?.initContainerStatuses?.at(-1) ?? {};
      return state?.terminated?.message ?? lastState?.terminated?.message;
    });
    expect(message).toMatch(
      /^handover: the Deployment strange cannot be read, so Flink does not start: .* cannot get resource "deployments" in API group "apps" .*The handover needs deployments: get; .*Grant them \(https:\/\/\S+\/docs\/tasks\/rbac\.md#the-handovers-rights\), or set handover\.enabled: false\.\n$/,
    );
    expect(uids(await strange.installed.pods('taskmanager'))).toEqual(uids(untouched.taskManagers));
    // With its rights back the change is made.
    expect(await strange.upgrade(strange.values(b))).toBeUndefined();
    const now = await strange.runs(b, 1);
    expect(now.job.jid).toBe(untouched.job.jid);
    expect(kept(untouched, now)).toEqual([]);
  });
});
