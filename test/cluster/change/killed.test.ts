import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
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

describe.each(oneInTest)('what is killed in the middle of a change, Flink $line on real processes', (line) => {
  const name = 'killed';
  let app: Application;
  let running: Running;
  let last = 100_000;

  beforeAll(async () => {
    app = new Application(cluster, line, name);
    expect(await app.upgrade(values(last))).toBeUndefined();
    running = await app.runs(last);
  });
  afterAll(async () => {
    await app.installed.uninstall();
  });

  /** TaskManagers end slowly, so that there is a middle, in which the new JobManager's pod waits for them. */
  function values(of: number): JsonMap {
    const memory = `${String(1700 + of / 100_000)}m`;
    return app.values(of, { taskManager: { podTemplate: app.slowToEnd(8) as JsonMap, resource: { memory } } });
  }

  /** The name and uid of the JobManager's pod that waits. */
  async function waiting(): Promise<{ readonly name: string; readonly uid: string }> {
    return eventually('the new JobManager', 60, async () => {
      const pods = await app.installed.pods('jobmanager');
      const fresh = pods.find((pod) => !uids([running.jobManager]).includes(uids([pod])[0] ?? ''));
      const started = fresh?.status?.initContainerStatuses?.at(-1)?.state?.running !== undefined;
      return started ? { name: fresh.metadata?.name ?? '', uid: fresh.metadata?.uid ?? '' } : undefined;
    });
  }

  /** Changes arguments and memory; the new JobManager's pod, which has claimed the handover and waits for TaskManagers. */
  async function change() {
    last += 100_000;
    expect(await app.upgrade(values(last))).toBeUndefined();
    const pod = await waiting();
    await app.handoverSays('Flink waits for them.', pod.name);
    return pod;
  }

  /** What holds after each of them. */
  async function replaced(): Promise<void> {
    const before = running;
    running = await app.runs(last, 1);
    expect(running.job.jid).toBe(before.job.jid);
    expect(kept(before, running)).toEqual([]);
    const memory = running.taskManagers.map(
      ({ spec }) => spec?.containers.find((one) => one.name === 'flink-main-container')?.resources?.limits?.['memory'],
    );
    expect(new Set(memory)).toEqual(new Set([`${String(1700 + last / 100_000)}Mi`]));
    expect(mostJobManagers(cluster, name)).toBe(1);
  }

  test('the init container', async () => {
    const pod = await change();
    cluster.agent.kill(pod.uid);
    await replaced();
    expect(running.jobManager.metadata?.uid).toBe(pod.uid);
    expect(running.jobManager.status?.initContainerStatuses?.at(-1)?.restartCount).toBe(1);
  });

  test('the pod of the new JobManager', async () => {
    const pod = await change();
    expect(await app.kubectl('delete', 'pod', pod.name, '--wait=false')).toBeUndefined();
    await replaced();
    expect(running.jobManager.metadata?.uid).not.toBe(pod.uid);
  });

  test('a TaskManager of the old revision', async () => {
    await change();
    for (const uid of uids(running.taskManagers)) cluster.agent.kill(uid);
    await replaced();
  });

  test('helm: rolled back and upgraded again, as Helm asks for, while the new JobManager waits', async () => {
    last += 100_000;
    const helm = await app.startUpgrade(values(last), ['--wait']);
    await waiting();
    helm.kill('SIGKILL');
    await once(helm, 'exit');
    expect(await app.upgrade(values(last))).toMatch(/another operation \(install\/upgrade\/rollback\) is in progress/);
    expect(await app.helm('rollback')).toBeUndefined();
    expect(await app.upgrade(values(last))).toBeUndefined();
    await replaced();
  });

  test('the API server', async () => {
    await change();
    await cluster.controlPlane.killApiServer();
    await sleep(15_000);
    await cluster.controlPlane.restartApiServer();
    await cluster.controlPlane.restartControllers();
    await replaced();
    expect(app.handoverSaid(running.jobManager.metadata?.name)).toContain('the API server does not answer');
  });
});
