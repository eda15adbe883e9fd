import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import type { Deployer } from '../change/changes.ts';
import { mostJobManagers, type Running, uids } from '../change/running.ts';
import { ZooKeeper } from '../change/zookeeper.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { factsInTest, oneInTest } from '../../helpers/replay.ts';
import { Counting, type Keeper, type UpgradeMode } from './counting.ts';

/**
 * `FLINK_CHART_UPGRADES=50`: upgrades in a row, on each line with each keeper of state, or with that of `FLINK_CHART_KEEPER`; without it five
 * on one line with one.
 */
const wanted = process.env['FLINK_CHART_UPGRADES'];
const upgrades = Number(wanted ?? '5');
const lines = wanted === undefined ? oneInTest : factsInTest;
const keepers = (['kubernetes', 'zookeeper', 'none'] as const).filter(
  (keeper) => keeper === (process.env['FLINK_CHART_KEEPER'] ?? (wanted === undefined ? 'kubernetes' : keeper)),
);

/** Seconds of the five in CI. */
const budget = 720;
const started = Date.now();
let cluster: FlinkCluster;

/** Milliseconds: a JobManager starts, or two. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(lines);
});
afterAll(async () => {
  await cluster.stop();
  console.log(`upgrades in ${String(Math.round((Date.now() - started) / 1000))} s, of a budget of ${String(budget)}`);
});

const deployers: readonly Deployer[] = ['Helm 4', 'Helm 3', 'kubectl apply'];

/** What is killed in the middle of an upgrade. */
const killed = ['the new pod', 'JobManager', 'helm', 'init container', 'API server', 'TaskManager', 'nothing'] as const;

interface Step {
  readonly number: number;
  readonly mode: UpgradeMode;
  readonly killed: (typeof killed)[number];
}

/** Every pair of a mode and of what is killed comes up: their numbers have no divisor in common. */
function steps(line: string, keeper: Keeper): readonly Step[] {
  const modes = [
    ...(line === '1.13' ? [] : ['savepoint' as const, 'savepoint' as const]),
    ...(keeper === 'none' ? [] : ['last-state' as const]),
  ];
  return Array.from({ length: upgrades }, (_, number) => ({
    number: number + 1,
    mode: modes[number % modes.length] ?? 'stateless',
    killed: killed[number % killed.length] ?? 'nothing',
  }));
}

const series = lines.flatMap((line) =>
  keepers.filter((keeper) => line.line !== '1.13' || keeper !== 'none').map((keeper) => ({ line, keeper })),
);

describe.each(series)('$line.line, high availability $keeper: the state goes along', ({ line, keeper }) => {
  let app: Counting;
  let zooKeeper: ZooKeeper | undefined;
  let running: Running;
  let label = 'job-0';
  /** Seconds without output, by mode and what was killed. */
  const pauses = new Map<string, number[]>();
  // Helm and kubectl do not take over from each other without being told to: a series has one of them.
  const deployer = deployers[(lines.indexOf(line) + keepers.indexOf(keeper)) % deployers.length] ?? 'Helm 4';

  beforeAll(async () => {
    if (keeper === 'zookeeper') zooKeeper = await ZooKeeper.start(line.flinkVersion);
    app = new Counting(cluster, line, `up-${keeper}-${line.line.replace('.', '-')}`, keeper, zooKeeper?.address);
    const [first] = steps(line.line, keeper);
    expect(await app.deploy(deployer, app.of(label, first?.mode ?? 'last-state'))).toBeUndefined();
    running = await app.runs(label);
  });
  afterAll(async () => {
    for (const [kind, seconds] of pauses)
      console.log(
        `${line.line}, ${keeper}, ${kind}: ${seconds.map((one) => one.toFixed(0)).join(', ')} s without output`,
      );
    await app.kubectl('delete', 'deployment', '--all', '--wait=false');
    zooKeeper?.stop();
  });

  test.each(steps(line.line, keeper))('$number: $mode, killed: $killed', async (step) => {
    label = `job-${String(step.number)}`;
    const [before, begun] = [running, Date.now()];
    await upgrade(step, app.of(label, step.mode));
    running = await app.runs(label);
    expect(uids([running.jobManager])).not.toEqual(uids([before.jobManager]));
    const { jobs } = await app.installed.rest<{ jobs: readonly object[] }>('/jobs');
    expect(jobs).toHaveLength(1);
    expect(app.wrong(), app.said()).toBeUndefined();
    const kind = `${step.mode}, killed: ${step.killed}`;
    pauses.set(kind, [...(pauses.get(kind) ?? []), app.longestPause(begun)]);
    expect(mostJobManagers(cluster, app.installed.release.namespace)).toBe(1);
  });

  async function upgrade(step: Step, values: JsonMap): Promise<void> {
    if (step.killed === 'helm' && deployer.startsWith('Helm')) {
      const helm = await app.start(values, ['--wait']);
      await app.waiting(running);
      helm.kill('SIGKILL');
      await once(helm, 'exit');
      expect(await app.helm('rollback')).toBeUndefined();
      expect(await app.deploy(deployer, values)).toBeUndefined();
      return;
    }
    expect(await app.deploy(deployer, values)).toBeUndefined();
    if (step.killed === 'nothing' || step.killed === 'helm') return;
    const pod = await app.waiting(running);
    if (step.mode === 'savepoint') await app.says('is stopped with a savepoint', pod.name);
    switch (step.killed) {
      case 'the new pod':
        expect(await app.kubectl('delete', 'pod', pod.name, '--wait=false')).toBeUndefined();
        return;
      case 'init container':
        cluster.agent.kill(pod.uid);
        return;
      case 'JobManager':
        cluster.agent.kill(uids([running.jobManager])[0] ?? '');
        return;
      case 'TaskManager':
        for (const uid of uids(running.taskManagers)) cluster.agent.kill(uid);
        return;
      case 'API server':
        await cluster.controlPlane.killApiServer();
        await sleep(10_000);
        await cluster.controlPlane.restartApiServer();
        await cluster.controlPlane.restartControllers();
    }
  }
});
