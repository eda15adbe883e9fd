import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigMap } from 'kubernetes-types/core/v1.d.ts';
import type { Role } from 'kubernetes-types/rbac/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needless, refused, refusedBy, requestsOf, type AccountRequest } from './audit.ts';
import { startFlinkCluster, type FlinkCluster } from './flink-cluster.ts';
import { Installed } from './installed.ts';
import { eventually } from './installed-release.ts';
import { ownCheckpoints, sessionValues, sharedDirectory } from './values.ts';
import { factsInTest } from '../../helpers/replay.ts';

let cluster: FlinkCluster;

beforeAll(async () => {
  cluster = await startFlinkCluster(factsInTest);
});
afterAll(async () => {
  await cluster.stop();
});

describe.each(factsInTest)('high availability on Kubernetes of Flink $line on real processes', (line) => {
  const release = { line, name: 'ha-session', namespace: `ha-${line.line.replace('.', '-')}` };
  const directory = (): string => join(cluster.shared, line.line);
  const session = (): Installed => new Installed(cluster, release);
  const requests = (account = release.name): readonly AccountRequest[] =>
    requestsOf(cluster.controlPlane.auditLog, release.namespace, account);
  const taskManager = `${release.name}-taskmanager`;
  const rolePath = `/apis/rbac.authorization.k8s.io/v1/namespaces/${release.namespace}/roles/`;
  let id = '';
  let role: Role = {};
  let taskManagerRole: Role = {};

  async function install(): Promise<void> {
    await Installed.install(cluster, release, {
      ...sessionValues(line, directory()),
      highAvailability: { type: 'kubernetes', directory: `file://${sharedDirectory}` },
    });
    await session().rest('/overview', 240);
  }

  async function podsGone(): Promise<void> {
    await eventually('the end of the pods', 120, async () => {
      const path = `/api/v1/namespaces/${release.namespace}/pods`;
      const { items } = await cluster.api.call<{ items: object[] }>('GET', path);
      return items.length === 0 ? true : undefined;
    });
  }

  async function configMaps(selector = ''): Promise<readonly string[]> {
    const path = `/api/v1/namespaces/${release.namespace}/configmaps?labelSelector=${encodeURIComponent(selector)}`;
    const { items } = await cluster.api.call<{ items: ConfigMap[] }>('GET', path);
    return items.map(({ metadata }) => metadata?.name ?? '').filter((name) => name !== 'kube-root-ca.crt');
  }

  /** As docs/taken-down.md has them. */
  function documented(): readonly string[] {
    const names =
      line.line === '1.13'
        ? ['dispatcher-leader', 'resourcemanager-leader', 'restserver-leader', `${id}-jobmanager-leader`]
        : ['cluster-config-map', `${id}-config-map`];
    return names.map((name) => `${release.name}-${name}`).sort();
  }

  test('a job goes on from its checkpoint after the JobManager was killed', async () => {
    mkdirSync(directory());
    await install();
    role = await cluster.api.call<Role>('GET', rolePath + release.name);
    taskManagerRole = await cluster.api.call<Role>('GET', rolePath + taskManager);
    id = await session().startJob(['STREAMING', '100000', `${sharedDirectory}/gate`], ownCheckpoints);
    await session().checkpointed(id);
    const [jobManager] = await session().pods('jobmanager');
    cluster.agent.kill(jobManager?.metadata?.uid ?? '');
    await session().checkpointed(id, 1);
    expect(refused(requests())).toEqual([]);
  });

  test('uninstalling leaves exactly the documented ConfigMaps, and NOTES tells how to find them', async () => {
    await session().uninstall();
    await podsGone();
    expect([...(await configMaps())].sort()).toEqual(documented());
    expect([...(await configMaps(`app=${release.name},${line.highAvailabilitySelector}`))].sort()).toEqual(
      documented(),
    );
  });

  test('a new release of the same id brings the job back, and it finishes', async () => {
    // Its Role went before the JobManager did.
    const earlier = requests().length;
    await install();
    await session().checkpointed(id, 1);
    writeFileSync(join(directory(), 'gate'), '');
    await session().job(id, 'FINISHED');
    expect(session().taskManagerOutput()).toContain('sum 100000 5000050000');
    expect(refused(requests().slice(earlier))).toEqual([]);
  });

  test('`DELETE /cluster` without an unfinished job leaves no other ConfigMap, and none of a job', async () => {
    const [pod] = await session().pods('jobmanager');
    await fetch(`http://${pod?.status?.podIP ?? ''}:8081/cluster`, { method: 'DELETE' });
    await podsGone();
    await session().uninstall();
    // Flink deletes them all, but now and then the cluster's own is there afterwards.
    const ofNoJob = documented().filter((name) => !name.includes(id));
    expect(ofNoJob).toEqual(expect.arrayContaining([...(await configMaps())]));
  });

  test('the account asked for nothing else than its Role grants, and for each right on ConfigMaps', () => {
    expect(refusedBy(role, requests())).toEqual([]);
    expect(needless(role, requests()).filter((right) => right.endsWith('configmaps'))).toEqual([]);
  });

  test("the TaskManagers' account asked for what its own Role grants, and for each right", () => {
    expect(requests(taskManager).length).toBeGreaterThan(0);
    expect(refusedBy(taskManagerRole, requests(taskManager))).toEqual([]);
    expect(needless(taskManagerRole, requests(taskManager))).toEqual([]);
  });
});
