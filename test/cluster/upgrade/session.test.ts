import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigMap, Pod } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mergeValues } from '../../../generator/reference/helm/merge.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { deploy } from '../change/deploy.ts';
import { handoverSaid, mostJobManagers, uids } from '../change/running.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { ownCheckpoints, sessionValues, sharedDirectory } from '../session/values.ts';
import { oneInTest } from '../../helpers/replay.ts';

let cluster: FlinkCluster;

/** Milliseconds: a JobManager starts, or two, and Helm waits until it gives up. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(oneInTest);
});
afterAll(async () => {
  await cluster.stop();
});

// One session from test to test: each begins with what the one before has left.
describe.each(oneInTest)('$line: a session without high availability, asked before it is changed', (line) => {
  const release = { line, name: 'asked', namespace: 'asked' };
  const savepoints = line.client.optionKeys.savepointsDirectory;
  let session: Installed;
  let jobManager: Pod;
  let jobs: readonly string[] = [];

  const directory = (): string => join(cluster.shared, release.namespace);
  const said = (pod = ''): string => handoverSaid(cluster, release.namespace, pod);

  async function upgrade(restartNonce: number, more: JsonMap, args: readonly string[] = []) {
    const values = mergeValues({}, [
      sessionValues(line, directory()) as JsonMap,
      { restartNonce, flinkConfiguration: { [savepoints]: `file://${sharedDirectory}/savepoints` } },
      more,
    ]);
    return deploy(cluster, release, 'Helm 4', { values, newerChart: false, args });
  }

  /** The one JobManager's pod, once it is ready and another than before. */
  async function replaced(): Promise<Pod> {
    return eventually('the new JobManager', 300, async () => {
      const [pod, ...others] = await session.pods('jobmanager');
      const ready = pod?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True');
      const same = uids(pod === undefined ? [] : [pod])[0] === jobManager.metadata?.uid;
      return others.length === 0 && ready === true && !same ? pod : undefined;
    });
  }

  async function says(text: string): Promise<void> {
    await eventually(`that the handover says ${text}`, 180, () => Promise.resolve(said().includes(text) || undefined));
  }

  /** What the JobManager that ran before answers, whoever waits beside it. */
  async function old<Answer>(path: string, method = 'GET'): Promise<Answer> {
    const response = await fetch(`http://${jobManager.status?.podIP ?? ''}:8081${path}`, { method });
    return (await response.json()) as Answer;
  }

  /** Starts jobs that wait for a file, each with a checkpoint. */
  async function start(...sums: readonly number[]): Promise<void> {
    const started: string[] = [];
    for (const sum of sums) {
      const id = await session.startJob(['STREAMING', String(sum), `${sharedDirectory}/gate`], ownCheckpoints);
      await session.checkpointed(id);
      started.push(id);
    }
    jobs = started.sort();
  }

  async function noted(): Promise<Readonly<Record<string, string>>> {
    const path = `/api/v1/namespaces/${release.namespace}/configmaps/flink-state-${release.name}`;
    return (await cluster.api.call<ConfigMap>('GET', path)).data ?? {};
  }

  beforeAll(async () => {
    mkdirSync(directory(), { recursive: true });
    session = new Installed(cluster, release);
    expect(await upgrade(1, { upgradePolicy: 'refuse' }, ['--wait'])).toBeUndefined();
    [jobManager = {}] = await session.pods('jobmanager');
    await start(100_000);
  });

  test('refuse: the session goes on, and the new pod says which job runs', async () => {
    expect(await upgrade(2, { upgradePolicy: 'refuse' })).toBeUndefined();
    await says(`the session runs 1 job: ${jobs.join()} sum-streaming-100000, and goes on`);
    expect(await old('/jobs')).toEqual({ jobs: [{ id: jobs[0], status: 'RUNNING' }] });
    expect(uids(await session.pods('jobmanager'))).toContain(jobManager.metadata?.uid);
  });

  test('refuse: once none runs the change goes on', async () => {
    await old(`/jobs/${jobs.join()}?mode=cancel`, 'PATCH');
    jobManager = await replaced();
    expect(await session.rest('/jobs')).toEqual({ jobs: [] });
  });

  test.runIf(line.line !== '1.13')(
    'savepoint: where none can be taken the jobs go on, and Helm goes back',
    async () => {
      expect(await upgrade(2, { upgradePolicy: 'savepoint' }, ['--wait', '--timeout', '5m'])).toBeUndefined();
      jobManager = await replaced();
      await start(20_000, 30_000);
      const nowhere: JsonMap = {
        upgradePolicy: 'savepoint',
        flinkConfiguration: { [savepoints]: 'file:///proc/none' },
      };
      const args = ['--rollback-on-failure', '--wait', '--timeout', '60s'];
      expect(await upgrade(3, nowhere, args)).toMatch(/rolled back/);
      expect(said()).toMatch(/no savepoint can be taken of the job [0-9a-f]{32}, which goes on/);
      await eventually('one pod', 60, async () => ((await session.pods('jobmanager')).length === 1 ? true : undefined));
      const { jobs: run } = await old<{ jobs: { id: string; status: string }[] }>('/jobs');
      expect(run.map(({ id, status }) => `${id} ${status}`).sort()).toEqual(jobs.map((id) => `${id} RUNNING`));
    },
  );

  test.runIf(line.line !== '1.13')(
    'savepoint: each job is stopped, its path noted, and it starts again from there',
    async () => {
      expect(await upgrade(4, { upgradePolicy: 'savepoint' }, ['--wait', '--timeout', '5m'])).toBeUndefined();
      const before = await noted();
      jobManager = await replaced();
      expect(await session.rest('/jobs')).toEqual({ jobs: [] });
      writeFileSync(join(directory(), 'gate'), '');
      for (const [id, sum] of jobs.map((job) => [job, before[`name.${job}`]?.split('-').at(-1) ?? ''] as const)) {
        const path = before[`savepoint.${id}`] ?? 'none';
        const command = `flink run --target kubernetes-session -Dkubernetes.cluster-id=asked -Dkubernetes.namespace=asked -s ${path} JAR`;
        expect(said()).toContain(`The job ${id} (sum-streaming-${sum}) is stopped. Start it again with: ${command}`);
        const again = await session.startJob(['STREAMING', sum, `${sharedDirectory}/gate`], ['-s', path]);
        await session.job(again, 'FINISHED');
        const { latest } = await session.rest<{ latest: { restored: { external_path: string } } }>(
          `/jobs/${again}/checkpoints`,
        );
        expect(latest.restored.external_path).toBe(path);
      }
      expect(session.taskManagerOutput()).toContain('sum 20000 200010000');
      expect(session.taskManagerOutput()).toContain('sum 30000 450015000');
      expect(mostJobManagers(cluster, release.namespace)).toBe(1);
    },
  );
});
