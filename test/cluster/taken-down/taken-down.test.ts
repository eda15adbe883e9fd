import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { Service } from 'kubernetes-types/core/v1.d.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import { refused, requestsOf } from '../session/audit.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { Installed } from '../session/installed.ts';
import { eventually } from '../session/installed-release.ts';
import { commonOptions } from '../session/values.ts';
import { remains } from './remains.ts';
import { factsInTest } from '../../helpers/replay.ts';

const shutdown = 'execution.shutdown-on-application-finish';
let cluster: FlinkCluster;

/** Milliseconds: each starts several JobManagers, one after the other. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(factsInTest);
});
afterAll(async () => {
  await cluster.stop();
});

describe.each(factsInTest)('what Flink $line takes down itself, on real processes', (line) => {
  const namespace = (what: string): string => `${what}-${line.line.replace('.', '-')}`;
  const ofRelease = (name: string): readonly string[] =>
    [
      `ConfigMap/flink-config-${name}`,
      `ConfigMap/pod-template-${name}`,
      `ServiceAccount/${name}`,
      `ServiceAccount/${name}-taskmanager`,
      `Role/${name}`,
      `RoleBinding/${name}`,
      "Helm's release",
    ].sort();

  function deployment({ name, namespace: where }: { name: string; namespace: string }) {
    return cluster.api.find<Deployment>(`/apis/apps/v1/namespaces/${where}/deployments/${name}`);
  }

  /** Waits until exactly these are left, and fails with what is there else. */
  async function left(where: string, expected: readonly string[]): Promise<void> {
    let seen: readonly string[] = [];
    await eventually('the end of the rest', 120, async () => {
      seen = await remains(cluster.api, where);
      return JSON.stringify(seen) === JSON.stringify(expected) ? true : undefined;
    }).catch(() => undefined);
    expect(seen).toEqual(expected);
  }

  /** Flink's own client finds no Service that leads nowhere: it makes a session of its own under the same id, and takes it away again. */
  async function clientsOwnSession(session: Installed, former: string | undefined): Promise<void> {
    const { release } = session;
    const own = { ...commonOptions, 'kubernetes.rest-service.exposed.type': 'ClusterIP' };
    const options = [
      ...Object.entries(own).map(([key, value]) => `-D${key}=${String(value)}`),
      `-Dkubernetes.service-account=${release.name}`,
      `-D${line.client.optionKeys.image}=${line.defaultImage}`,
    ];
    const started = await session.client('kubernetes-session.sh', options);
    expect(started.exitCode, started.output).toBe(0);
    expect(started.output).toContain('Create flink session cluster flink-session successfully');
    await session.rest('/overview', 240);
    expect((await deployment(release))?.metadata?.uid).not.toBe(former);
    const stopped = await session.stop();
    expect(stopped.exitCode, stopped.output).toBe(0);
    // The client has made the release's `flink-config-<id>` its own, so that it goes with it.
    await left(
      release.namespace,
      ofRelease('flink-session').filter((one) => !one.startsWith('ConfigMap/flink-config-')),
    );
  }

  test('a session: its Services are its own, helm test asks it, DELETE /cluster leaves what the docs list', async () => {
    const release = { line, name: 'flink-session', namespace: namespace('down') };
    const session = await Installed.install(cluster, release, { flinkConfiguration: commonOptions });
    await session.rest('/overview', 240);
    const address = (await session.pods('jobmanager'))[0]?.status?.podIP ?? '';
    const uid = (await deployment(release))?.metadata?.uid;
    for (const name of ['flink-session', 'flink-session-rest']) {
      const path = `/api/v1/namespaces/${release.namespace}/services/${name}`;
      const service = await cluster.api.call<Service>('GET', path);
      expect(service.metadata?.ownerReferences).toEqual([
        { apiVersion: 'apps/v1', kind: 'Deployment', name: 'flink-session', uid },
      ]);
    }
    for (const helm of await helmBinaries()) {
      const args = ['test', 'flink-session', '--namespace', release.namespace, '--timeout', '3m'];
      const { stdout } = await execa(helm.path, [...args, '--kubeconfig', cluster.controlPlane.kubeconfig]);
      expect(stdout).toMatch(/TEST SUITE:\s+flink-session-test[^]*Phase:\s+Succeeded/);
    }

    const answer = await fetch(`http://${address}:8081/cluster`, { method: 'DELETE' });
    expect(answer.ok).toBe(true);
    await left(release.namespace, ofRelease('flink-session'));

    await clientsOwnSession(session, uid);

    // The release's session comes again by the same command, and belongs to its new Deployment.
    await Installed.install(cluster, release, { flinkConfiguration: commonOptions });
    await session.rest('/overview', 240);
    const again = (await deployment(release))?.metadata?.uid;
    const path = `/api/v1/namespaces/${release.namespace}/services/flink-session-rest`;
    const { metadata } = await cluster.api.call<Service>('GET', path);
    expect(metadata?.ownerReferences?.map((owner) => owner.uid)).toEqual([again]);
    expect(again).not.toBe(uid);
    expect(refused(requestsOf(cluster.controlPlane.auditLog, release.namespace, release.name))).toEqual([]);
    await session.uninstall();
    await left(release.namespace, []);
  });

  test('an application that has ended is run again when asked, and not before', async () => {
    const release = { line, name: 'sum', namespace: namespace('ended') };
    const known = line.line !== '1.13';
    const values = (more: object) => ({
      mode: 'application',
      job: { jarURI: `local://${jobsJarInImage}`, entryClass: sumJobClass, args: ['STREAMING', '3000'] },
      flinkConfiguration: { ...commonOptions, ...(known ? { [shutdown]: true } : {}) },
      ...more,
    });
    const results = (application: Installed, count: number) =>
      eventually(`result ${String(count)}`, 240, () => {
        const found = application.taskManagerOutput().match(/sum 3000 4501500/g) ?? [];
        return Promise.resolve(found.length === count ? true : undefined);
      });
    const application = await Installed.install(cluster, release, values({}));
    await results(application, 1);
    await left(release.namespace, ofRelease('sum'));

    await Installed.install(cluster, release, values({}));
    expect(await remains(cluster.api, release.namespace)).toEqual(ofRelease('sum'));
    expect(await cluster.helm(['get', 'notes', 'sum', '--namespace', release.namespace])).toMatch(
      /it has run\.[^]*this upgrade started nothing[^]*--set restartNonce=1/,
    );

    await Installed.install(cluster, release, values({ restartNonce: 1 }));
    await results(application, 2);
    await left(release.namespace, ofRelease('sum'));
    expect(refused(requestsOf(cluster.controlPlane.auditLog, release.namespace, release.name))).toEqual([]);
    await application.uninstall();
    await left(release.namespace, []);
  });

  test.runIf(line.line !== '1.13')(
    'an application whose job has finished stays, and no upgrade disturbs it',
    async () => {
      const release = { line, name: 'stays', namespace: namespace('stays') };
      const values = {
        mode: 'application',
        job: { jarURI: `local://${jobsJarInImage}`, entryClass: sumJobClass, args: ['BATCH', '2000'] },
        flinkConfiguration: { ...commonOptions, 'resourcemanager.taskmanager-timeout': 8_000 },
      };
      const application = await Installed.install(cluster, release, values);
      await eventually('the job', 240, async () => {
        const { jobs } = await application.rest<{ jobs: { state: string }[] }>('/jobs/overview', 240);
        return jobs.length === 1 && jobs[0]?.state === 'FINISHED' ? true : undefined;
      });
      const [before] = await application.pods('jobmanager');
      await Installed.install(cluster, release, values);
      await eventually('the end of the TaskManagers', 120, async () =>
        (await application.pods('taskmanager')).length === 0 ? true : undefined,
      );
      const after = await application.pods('jobmanager');
      expect(after.map(({ metadata }) => metadata?.uid)).toEqual([before?.metadata?.uid]);
      expect(application.taskManagerOutput().match(/sum 2000 2001000/g)).toHaveLength(1);
      await application.uninstall();
      await left(release.namespace, []);
    },
  );
});
