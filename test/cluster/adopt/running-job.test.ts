import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { Service } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { facts } from '../../../generator/facts/lines/all.ts';
import { root } from '../../../generator/root.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { linesInTest } from '../../helpers/replay.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { ownCheckpoints, sharedDirectory } from '../session/values.ts';
import { remains } from '../taken-down/remains.ts';
import { account, startSession } from './native-session.ts';

/** One Helm that merges and one that applies on the server; with high availability a job outlives a new JobManager too. */
const cases = [
  { name: '2.3', major: 4, highlyAvailable: true },
  { name: '1.13', major: 3, highlyAvailable: false },
].flatMap((one) => facts.filter(({ line }) => line === one.name).map((line) => ({ ...one, line })));
const chosen = cases.filter(({ name }) => linesInTest.includes(name));

interface Job {
  readonly state: string;
  readonly 'start-time': number;
  readonly timestamps: Readonly<Record<string, number>>;
}

let cluster: FlinkCluster;

beforeAll(async () => {
  cluster = await startFlinkCluster(chosen.map(({ line }) => line));
});
afterAll(async () => {
  await cluster.stop();
});

describe.each(chosen)('a session of Flink $name with a running job, adopted by Helm $major', (one) => {
  const { line, major, highlyAvailable } = one;
  const release = { line, name: 'live', namespace: `adopt-job-${one.name.replace('.', '-')}` };
  const session = (): Installed => new Installed(cluster, release);
  const directory = (): string => join(cluster.shared, one.name);
  const values = (): string => join(directory(), 'live-values.yaml');
  const deploymentPath = `/apis/apps/v1/namespaces/${release.namespace}/deployments/${release.name}`;
  const services = [release.name, `${release.name}-rest`].filter((name) => !highlyAvailable || name.endsWith('-rest'));
  const gate = `${sharedDirectory}/gate`;
  let id = '';
  let before: { job: Job; pods: readonly unknown[]; deployment: Deployment };

  const job = (): Promise<Job> => session().rest<Job>(`/jobs/${id}`, 30);
  const pods = async (): Promise<readonly unknown[]> =>
    [...(await session().pods('jobmanager')), ...(await session().pods('taskmanager'))].map(({ metadata, status }) => [
      metadata?.uid,
      status?.containerStatuses?.map(({ restartCount, containerID }) => [restartCount, containerID]),
    ]);
  const helm = async (...args: readonly string[]): Promise<string> => {
    const path = (await helmBinaries()).find((found) => found.major === major)?.path ?? '';
    const where = ['--namespace', release.namespace, '--kubeconfig', cluster.kubeconfig];
    return (await execa(path, [...args, ...where])).stdout;
  };

  /** As docs/adopt.md says. */
  async function upgrade(option: string, value: string): Promise<void> {
    const set = ['--values', values(), '--set', `flinkConfiguration.${option.replaceAll('.', '\\.')}=${value}`];
    const force = major === 4 ? ['--force-conflicts'] : [];
    await helm('upgrade', release.name, chartDirectory(one.name), ...set, ...force);
  }

  /** The same processes, and the job as the JobManager's own process has it: never started again, and at work. */
  async function expectUndisturbed(): Promise<void> {
    expect(await pods()).toEqual(before.pods);
    expect(await job()).toMatchObject({ state: 'RUNNING', 'start-time': before.job['start-time'] });
    expect((await job()).timestamps).toEqual(before.job.timestamps);
    const checkpoints = await session().checkpoints(id);
    expect(checkpoints.counts.restored).toBe(0);
    const next = (checkpoints.latest.completed?.id ?? 0) + 2;
    await eventually('further checkpoints', 60, async () =>
      ((await session().checkpoints(id)).latest.completed?.id ?? 0) >= next ? true : undefined,
    );
  }

  test("Flink's own script starts the session, and its client a job", async () => {
    mkdirSync(directory());
    await startSession(cluster, release, { directory: directory(), highlyAvailable });
    await session().rest('/overview', 240);
    id = await session().startJob(['STREAMING', '100000', gate], ownCheckpoints);
    await session().checkpointed(id);
    const deployment = await cluster.api.call<Deployment>('GET', deploymentPath);
    before = { job: await job(), pods: await pods(), deployment };
    expect(before.job.state).toBe('RUNNING');
    expect(before.pods).toHaveLength(2);
  });

  test('adopt --apply leaves pods, processes and the job as they are', async () => {
    const path = (await helmBinaries()).find((found) => found.major === major)?.path ?? '';
    const { kubectl } = cluster.controlPlane;
    const access = ['--helm', path, '--kubectl', kubectl, '--kubeconfig', cluster.kubeconfig];
    const args = ['adopt', release.name, '-n', release.namespace, '-o', values(), '--apply', ...access];
    const done = await execa('node', [join(root, 'bin/flink-chart.js'), ...args], { reject: false });
    expect(done).toMatchObject({ exitCode: 0 });
    expect(done.stderr).not.toContain('note:');
    const { spec, metadata } = await cluster.api.call<Deployment>('GET', deploymentPath);
    expect(spec).toEqual(before.deployment.spec);
    expect(metadata?.uid).toBe(before.deployment.metadata?.uid);
    expect(await helm('list', '--short')).toBe(release.name);
    await expectUndisturbed();
  });

  test("Helm's fields and the client's stand beside each other; the Services stay the Deployment's own", async () => {
    const { metadata } = await cluster.api.call<Deployment>('GET', deploymentPath);
    expect(metadata?.annotations).toMatchObject({ 'meta.helm.sh/release-name': release.name });
    const operations = (metadata?.managedFields ?? []).map(
      ({ manager, operation }) => `${manager ?? ''} ${operation ?? ''}`,
    );
    expect(operations.some((found) => found === (major === 4 ? 'helm Apply' : 'helm Update'))).toBe(true);
    for (const name of services) {
      const path = `/api/v1/namespaces/${release.namespace}/services/${name}`;
      const service = await cluster.api.call<Service>('GET', path);
      expect(service.metadata?.ownerReferences?.map(({ uid }) => uid)).toEqual([before.deployment.metadata?.uid]);
      expect(service.metadata?.annotations).toMatchObject({ 'meta.helm.sh/release-name': release.name });
    }
  });

  test('a further job gets a TaskManager by the adopted configuration, and finishes', async () => {
    const { exitCode, output } = await session().runJob(['BATCH', '2000']);
    expect(exitCode, output).toBe(0);
    expect(session().taskManagerOutput()).toContain('sum 2000 2001000');
  });

  test('helm upgrade that changes no pod disturbs nothing', async () => {
    // The TaskManager of the job that has ended may be on its way out.
    await eventually('one TaskManager', 120, async () =>
      (await session().pods('taskmanager')).length === 1 ? true : undefined,
    );
    await upgrade('web.timeout', '12345');
    await expectUndisturbed();
    const map = await cluster.api.call('GET', `/api/v1/namespaces/${release.namespace}/configmaps/flink-config-live`);
    expect(JSON.stringify(map)).toContain('12345');
  });

  test.runIf(highlyAvailable)('helm upgrade that changes the pod restarts it, and the job goes on', async () => {
    await upgrade('jobmanager.memory.process.size', '1700m');
    await eventually('a JobManager of its own', 240, async () => {
      const [first, ...more] = await session().pods('jobmanager');
      const memory = first?.spec?.containers[0]?.resources?.limits?.['memory'];
      return more.length === 0 && memory === '1700Mi' ? true : undefined;
    });
    await session().checkpointed(id, 1);
    writeFileSync(join(directory(), 'gate'), '');
    await session().job(id, 'FINISHED');
    expect(session().taskManagerOutput()).toContain('sum 100000 5000050000');
  });

  test('helm uninstall ends it, and leaves what is not of the release', async () => {
    await helm('uninstall', release.name);
    const others = [`RoleBinding/${account}`, `ServiceAccount/${account}`];
    const left = await eventually('the end of it', 120, async () => {
      const found = await remains(cluster.api, release.namespace);
      return found.some((name) => /^(?:Pod|Deployment|Service)\//.test(name)) ? undefined : found;
    });
    expect(left).toEqual(highlyAvailable ? ['ConfigMap/live-cluster-config-map', ...others] : others);
    expect(readFileSync(values(), 'utf8')).toMatch(/^profile: native$/m);
  });
});
