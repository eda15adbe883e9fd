import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pod, PodSpec } from 'kubernetes-types/core/v1.d.ts';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { facts } from '../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { taskManagerPod } from './task-manager-pod.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { storedQuantity } from '../../../generator/reference/profile/quantity.ts';
import { mergeValues } from '../../../generator/reference/helm/merge.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { sessionValues, sharedDirectory } from '../session/values.ts';
import { allCells, type Cell, sampleCells } from './cells.ts';
import type { Change } from './changes.ts';
import { deploy, kubectl, rollBack } from './deploy.ts';
import { secondImage, secondJarDirectory } from './images.ts';
import { mostJobManagers, type Running, settled, uids } from './running.ts';
import { ZooKeeper } from './zookeeper.ts';
import { factsInTest } from '../../helpers/replay.ts';

/** `FLINK_CHART_CHANGES=2/6`: the second sixth of all cells, as the nightly runs take them; without it a sample that has every change once. */
const shard = /^(\d+)\/(\d+)$/.exec(process.env['FLINK_CHART_CHANGES'] ?? '');
const lines = factsInTest;
const all = shard === null ? sampleCells(lines) : allCells(lines);
const cells = all.filter((_, index) => shard === null || index % Number(shard[2]) === Number(shard[1]) - 1);
const linesOfCluster = cells.some((cell) => cell.changes.some(({ nextLine }) => nextLine === true)) ? facts : lines;

/** Who deploys after whom, in the row `the deployer`. */
const another = {
  'Helm 3': 'Helm 4',
  'Helm 4': 'Helm 3',
  'kubectl apply': 'server-side apply',
  'server-side apply': 'kubectl apply',
} as const;

/** The Helm that takes over what kubectl has applied, in the row `the deployer, to Helm`. */
const helmAfter = {
  'Helm 3': 'Helm 3',
  'Helm 4': 'Helm 4',
  'kubectl apply': 'Helm 3',
  'server-side apply': 'Helm 4',
} as const;

/** Seconds of the sample in CI. */
const budget = 720;
const started = Date.now();
let cluster: FlinkCluster;
let zooKeeper: ZooKeeper | undefined;

/** Milliseconds: several JobManagers start, one after the other. */
vi.setConfig({ testTimeout: 900_000 });

beforeAll(async () => {
  const more: Record<string, readonly Awaited<ReturnType<typeof secondJarDirectory>>[]> = {};
  for (const line of facts) more[line.line] = [await secondJarDirectory(line)];
  if (cells.some(({ highAvailability }) => highAvailability === 'zookeeper'))
    zooKeeper = await ZooKeeper.start(facts.at(-1)?.flinkVersion ?? '');
  cluster = await startFlinkCluster(linesOfCluster, more, (line) => [line.defaultImage, secondImage(line)]);
});
afterAll(async () => {
  await cluster.stop();
  zooKeeper?.stop();
  const seconds = Math.round((Date.now() - started) / 1000);
  const steps = cells.reduce((sum, cell) => sum + cell.changes.length, 0);
  console.log(
    `${String(steps)} changes in ${String(seconds)} s${shard === null ? `, of a budget of ${String(budget)}` : ''}`,
  );
});

describe.each(cells)(
  '$deployer, $mode of Flink $line.line, high availability: $highAvailability, on real processes',
  (cell) => {
    const { mode, highAvailability } = cell;
    const name = `${mode}-${highAvailability}`;
    const namespace = `change-${cell.line.line.replace('.', '-')}-${cell.deployer.toLowerCase().replaceAll(' ', '-')}`;
    const app = () => new Installed(cluster, { line, name, namespace });
    let { deployer, line } = cell;
    let values: JsonMap;
    let running: Running;
    /** Whether what Helm changes for the first time may be kubectl's too. */
    let isTakenOver = false;
    /** What has been changed so far. */
    const changed: Change[] = [];

    beforeAll(async () => {
      mkdirSync(join(cluster.shared, namespace), { recursive: true });
      values = valuesOf([]);
      expect(await deploy(cluster, app().release, deployer, { values, newerChart: false })).toBeUndefined();
      running = await settled(app(), mode);
    }, 600_000);
    afterAll(async () => {
      if (deployer.startsWith('Helm')) await app().uninstall();
      else await kubectl(cluster, ['delete', 'namespace', namespace, '--wait=false']);
    });

    test.each(cell.changes)('$name: $outcome', async (change) => {
      if (change.nextLine === true) line = facts[(facts.indexOf(cell.line) + 1) % facts.length] ?? line;
      const next = valuesOf([...changed, change]);
      if (change.rollback === true) {
        const further = mergeValues({}, [values, { restartNonce: 77 }]);
        const given = { values: further, newerChart: false, args: forced() };
        expect(await deploy(cluster, app().release, deployer, given)).toBeUndefined();
        running = await settled(app(), mode);
      }
      const refused = await make(change, next);
      if (change.outcome === 'refused') expect(refused).toMatch(change.says ?? /^never$/);
      else {
        expect(refused).toBeUndefined();
        values = next;
        changed.push(change);
      }
      const now = await settled(app(), mode);
      const restarts = change.outcome === 'restarts';
      expect(uids([now.jobManager]).join() !== uids([running.jobManager]).join(), 'the JobManager is a new one').toBe(
        restarts,
      );
      const kept = uids(now.taskManagers).filter((uid) => uids(running.taskManagers).includes(uid));
      expect(kept, 'TaskManagers that stay').toEqual(restarts ? [] : uids(running.taskManagers));
      await hasThePodsOfTheManifests(now);
      hasTheProgramOfTheValues(now);
      expect(mostJobManagers(cluster, namespace), 'JobManagers at one time').toBe(1);
      running = now;
    });

    /** The values of the line after these changes. */
    function valuesOf(made: readonly Change[]): JsonMap {
      const base = baseValues({ ...cell, line }, join(cluster.shared, namespace), zooKeeper?.address ?? '');
      return { ...mergeValues({}, [base, ...made.map((change) => change.values?.(line, mode) ?? {})]) };
    }

    /** Makes a change; what was said where it is refused. */
    async function make(change: Change, next: JsonMap): Promise<string | undefined> {
      const { release } = app();
      if (change.deployer === 'another') deployer = another[deployer];
      if (change.rollback === true && deployer.startsWith('Helm')) return rollBack(cluster, release, deployer);
      if (change.kubectl !== undefined) {
        const said = await kubectl(cluster, [...change.kubectl, name, '--namespace', namespace]);
        if (said !== undefined || change.again !== true) return said;
      }
      let args = forced();
      if (change.deployer === 'Helm') {
        args = ['--take-ownership'];
        deployer = helmAfter[deployer];
        isTakenOver = true;
      }
      return deploy(cluster, release, deployer, { values: next, newerChart: change.chartVersion === true, args });
    }

    /** Helm 4 applies server-side: what it changes for the first time after kubectl is a conflict, for which kubectl owns it too. */
    function forced(): readonly string[] {
      return isTakenOver && deployer === 'Helm 4' ? ['--force-conflicts'] : [];
    }

    async function hasThePodsOfTheManifests(now: Running): Promise<void> {
      const path = `/apis/apps/v1/namespaces/${namespace}/deployments/${name}`;
      const { spec } = await cluster.api.call<Deployment>('GET', path);
      expect(shape(now.jobManager)).toEqual(
        shape({ metadata: spec?.template.metadata ?? {}, spec: spec?.template.spec as PodSpec }),
      );
      const expected = taskManagerPod(values, { name, namespace }, loadLine(line.line));
      for (const pod of now.taskManagers) expect(shape(pod)).toEqual(shape(expected));
    }

    function hasTheProgramOfTheValues({ job }: Running): void {
      if (mode === 'session') return;
      const { args, parallelism, entryClass } = values['job'] as {
        args: string[];
        parallelism: number;
        entryClass: string;
      };
      const last = args[1] ?? '';
      expect(job.name).toBe(`${entryClass === sumJobClass ? 'sum' : 'other sum'}-streaming-${last}`);
      expect(Math.max(...job.vertices.map((vertex) => vertex.parallelism))).toBe(parallelism);
    }
  },
);

/** What a change may change of a pod. */
function shape({ metadata, spec }: Pod) {
  const main = spec?.containers.find((container) => container.name === 'flink-main-container');
  const labels = { ...metadata?.labels };
  delete labels['pod-template-hash'];
  return {
    labels,
    annotations: metadata?.annotations ?? {},
    image: main?.image,
    resources: [stored(main?.resources?.requests), stored(main?.resources?.limits)],
    variables: main?.env?.map(({ name, value }) => [name, value]),
    account: spec?.serviceAccountName,
  };
}

/** Quantities as the API server has them. */
function stored(amounts: Readonly<Record<string, string>> = {}) {
  return Object.entries(amounts).map(([name, text]) => [name, storedQuantity(text)]);
}

function baseValues({ line, mode, highAvailability }: Cell, path: string, quorum: string): JsonMap {
  const directory = `file://${sharedDirectory}`;
  const args = ['STREAMING', '200000', `${sharedDirectory}/gate`];
  const job = { jarURI: `local://${jobsJarInImage}`, entryClass: sumJobClass, args, parallelism: 1 };
  const zookeeper = { quorum, pathRoot: path.replace(/^.*\//, '/') };
  if (existsSync(join(path, 'gate'))) throw new Error('the jobs would end');
  return {
    ...(sessionValues(line, path) as JsonMap),
    ...(mode === 'session' ? {} : { mode, job }),
    ...(highAvailability === 'kubernetes' ? { highAvailability: { type: 'kubernetes', directory } } : {}),
    ...(highAvailability === 'zookeeper' ? { highAvailability: { type: 'zookeeper', directory, zookeeper } } : {}),
  };
}
