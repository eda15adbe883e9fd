import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { commonOptions } from '../session/values.ts';
import { isThorough, oneInTest } from '../../helpers/replay.ts';
import { sharedCluster } from '../shared.ts';
import { eventually, workspace, type Ended, type Workspace } from './workspace.ts';

const shared = sharedCluster();
// In CI the newest Helm alone: each takes minutes.
const helms = (await helmBinaries()).slice(isThorough ? 0 : -1);
const work = mkdtempSync(join(tmpdir(), 'flink-chart-readiness-'));
/** Longer than a JobManager takes to start. */
const patience = ['--wait', '--timeout', '100s'];
/** No size that a JVM takes; the chart does not look into JVM options. */
const crashes = { 'env.java.opts.jobmanager': '-Xss1x' };
let cluster: FlinkCluster;

beforeAll(async () => {
  cluster = await startFlinkCluster(oneInTest);
});
afterAll(async () => {
  await cluster.stop();
  rmSync(work, { recursive: true, force: true });
});

describe.each(oneInTest.flatMap((line) => helms.map((helm) => ({ line, helm }))))(
  'Flink $line.line, $helm.name: what --wait waits for, on real processes',
  ({ line, helm }) => {
    const rollsBack = helm.major === 3 ? '--atomic' : '--rollback-on-failure';
    let here: Workspace;
    beforeEach(async () => {
      here = await workspace(shared, helm, `ready-${String(helm.major)}-${Date.now().toString(36)}`);
    });
    afterEach(async () => {
      await here.helm('uninstall', 'flink');
      await here.remove();
    });

    /** `helm upgrade --install` of the release `flink`. */
    async function install(values: object, ...args: readonly string[]): Promise<Ended> {
      const file = join(work, `${here.namespace}.yaml`);
      writeFileSync(file, stringify(values));
      return here.helm('upgrade', '--install', 'flink', chartDirectory(line.line), '--values', file, ...args);
    }

    const session = (options: object = {}) => ({ flinkConfiguration: { ...commonOptions, ...options } });
    const application = (args: readonly string[], options: object = {}) => ({
      mode: 'application',
      job: { jarURI: `local://${jobsJarInImage}`, entryClass: sumJobClass, args },
      ...session(options),
    });

    async function jobManagers(): Promise<readonly Pod[]> {
      const selector = encodeURIComponent('app=flink,component=jobmanager');
      const path = `/api/v1/namespaces/${here.namespace}/pods?labelSelector=${selector}`;
      return (await cluster.api.call<{ items: Pod[] }>('GET', path)).items;
    }

    /** What a REST path answers now. */
    async function rest(path: string): Promise<Response> {
      const living = (await jobManagers()).filter(({ metadata }) => metadata?.deletionTimestamp === undefined);
      expect(living).toHaveLength(1);
      return fetch(`http://${living[0]?.status?.podIP ?? ''}:8081${path}`, { signal: AbortSignal.timeout(5_000) });
    }

    async function readyReplicas(): Promise<number> {
      const path = `/apis/apps/v1/namespaces/${here.namespace}/deployments/flink`;
      return (await cluster.api.call<Deployment>('GET', path)).status?.readyReplicas ?? 0;
    }

    const status = async (): Promise<string> =>
      (JSON.parse((await here.helm('status', 'flink', '--output', 'json')).out) as { info: { status: string } }).info
        .status;

    test('an install returns once REST answers, and no sooner', async () => {
      expect(await install(session(), ...patience)).toMatchObject({ ok: true });
      expect((await rest('/config')).status).toBe(200);
      expect(await readyReplicas()).toBe(1);
    });

    test('a JobManager that cannot start fails the install', async () => {
      expect(await install(session(crashes), '--wait', '--timeout', '20s')).toMatchObject({ ok: false });
      expect(await status()).toBe('failed');
      expect(await readyReplicas()).toBe(0);
    });

    test(`${rollsBack} takes an install that cannot start away`, async () => {
      expect(await install(session(crashes), rollsBack, '--timeout', '20s')).toMatchObject({ ok: false });
      expect((await here.helm('list', '--all', '--short')).out).toBe('');
      expect(await eventually(async () => (await here.objects()).length === 0, 60)).toBe(true);
    });

    test(`${rollsBack} goes back to the revision before an upgrade that cannot start`, async () => {
      expect(await install(session(), ...patience)).toMatchObject({ ok: true });
      expect(await install(session(crashes), rollsBack, '--timeout', '60s')).toMatchObject({ ok: false });
      expect(await status()).toBe('deployed');
      expect((await rest('/config')).status).toBe(200);
      const options = await (await rest('/jobmanager/config')).text();
      expect(options).not.toContain('-Xss1x');
    });

    // What no Helm does otherwise than another.
    if (helm !== helms.at(-1)) return;

    test('an application is ready once its job runs', async () => {
      const values = application(['STREAMING', '1000000', '/nowhere']);
      expect(await install(values, ...patience)).toMatchObject({ ok: true });
      const { jobs } = (await (await rest('/jobs/overview')).json()) as { jobs: { state: string }[] };
      expect(jobs.map(({ state }) => state)).toEqual(['RUNNING']);
    });

    test('an application whose program fails is not ready', async () => {
      expect(await install(application(['NO_SUCH_MODE', '3']), '--wait', '--timeout', '40s')).toMatchObject({
        ok: false,
      });
      expect(await readyReplicas()).toBe(0);
    });

    // In 1.13 the Deployment goes with its job.
    test.runIf(line.line !== '1.13')(
      'an application whose job fails is not ready, and its web UI says why',
      async () => {
        const noSlots = {
          'slot.request.timeout': 3_000,
          [line.client.optionKeys.restartStrategy]: 'none',
          'kubernetes.taskmanager.node-selector': 'nowhere:true',
        };
        expect(await install(application(['STREAMING', '3000'], noSlots))).toMatchObject({ ok: true });
        const failed = await eventually(async () => {
          const answer = await rest('/jobs/overview').catch(() => undefined);
          return answer?.ok === true && (await answer.text()).includes('"state":"FAILED"');
        }, 120);
        expect(failed).toBe(true);
        expect(await eventually(async () => (await readyReplicas()) === 0)).toBe(true);
        // For three probes and more.
        await sleep(20_000);
        expect(await readyReplicas()).toBe(0);
        const slices = await here.kubectl('get', 'service', 'flink-rest', '--output=jsonpath={.spec}');
        expect(slices.out).toContain('"publishNotReadyAddresses":true');
      },
    );

    test('a JobManager that is ended a second after it started ends well within its grace period', async () => {
      expect(await install(session())).toMatchObject({ ok: true });
      let started: Pod | undefined;
      expect(
        await eventually(async () => {
          started = (await jobManagers()).find(
            ({ status: of }) => of?.containerStatuses?.[0]?.state?.running !== undefined,
          );
          return started !== undefined;
        }, 60),
      ).toBe(true);
      await sleep(1_000);
      expect(started?.spec?.terminationGracePeriodSeconds).toBe(30);
      const asked = Date.now();
      await here.kubectl('delete', 'pod', started?.metadata?.name ?? '', '--wait=false');
      const gone = async (): Promise<boolean> =>
        !(await jobManagers()).some(({ metadata }) => metadata?.uid === started?.metadata?.uid);
      expect(await eventually(gone, 40)).toBe(true);
      expect((Date.now() - asked) / 1000).toBeLessThan(20);
    });
  },
);
