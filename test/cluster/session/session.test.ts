import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { Role } from 'kubernetes-types/rbac/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedFor, refused, requestsOf, rightsOf } from './audit.ts';
import { startFlinkCluster, type FlinkCluster } from './flink-cluster.ts';
import { Installed } from './installed.ts';
import { eventually } from './installed-release.ts';
import { sessionValues } from './values.ts';
import { factsInTest } from '../../helpers/replay.ts';

let cluster: FlinkCluster;
const sessions = new Map<string, Installed>();

// All start at once, since most of a start is waiting; then they work one after the other.
beforeAll(async () => {
  cluster = await startFlinkCluster(factsInTest);
  mkdirSync(join(cluster.shared, 'data'));
  await Promise.all(
    factsInTest.map(async (line) => {
      const release = { line, name: 'flink-session', namespace: `session-${line.line.replace('.', '-')}` };
      const session = await Installed.install(cluster, release, sessionValues(line, join(cluster.shared, 'data')));
      sessions.set(line.line, session);
      await session.rest('/overview', 240);
    }),
  );
});
afterAll(async () => {
  await cluster.stop();
});

describe.each(factsInTest)('session of Flink $line on real processes', (line) => {
  const session = (): Installed => {
    const found = sessions.get(line.line);
    if (found === undefined) throw new Error('it does not run');
    return found;
  };
  const deployment = (): Promise<Deployment | undefined> => {
    const { namespace, name } = session().release;
    return cluster.api.find<Deployment>(`/apis/apps/v1/namespaces/${namespace}/deployments/${name}`);
  };

  test('the JobManager is of the release that the line says', async () => {
    expect(await session().rest('/overview')).toMatchObject({ 'flink-version': line.flinkVersion });
  });

  test('a streaming job finishes on two TaskManagers that the JobManager asked for, and the Deployment owns', async () => {
    const { output, exitCode } = await session().runJob(['STREAMING', '1000'], ['--parallelism', '2']);
    expect(exitCode, output).toBe(0);
    const { jobs } = await session().rest<{ jobs: object[] }>('/jobs/overview');
    expect(jobs).toMatchObject([{ name: 'sum-streaming-1000', state: 'FINISHED' }]);
    const taskManagers = await session().pods('taskmanager');
    const uid = (await deployment())?.metadata?.uid;
    expect(taskManagers.map(({ metadata }) => metadata?.ownerReferences?.map((owner) => owner.uid))).toEqual([
      [uid],
      [uid],
    ]);
    expect(session().taskManagerOutput()).toContain('sum 1000 500500');
  });

  test('a batch job finishes', async () => {
    const { output, exitCode } = await session().runJob(['BATCH', '2000']);
    expect(exitCode, output).toBe(0);
    expect(session().taskManagerOutput()).toContain('sum 2000 2001000');
  });

  test('`flink cancel` cancels a job', async () => {
    const id = await session().startJob(['STREAMING', '100000', '/no/such/gate']);
    await session().job(id, 'RUNNING');
    expect((await session().flink('list')).output).toContain(id);
    const cancelled = await session().flink('cancel', id);
    expect(cancelled.exitCode, cancelled.output).toBe(0);
    await session().job(id, 'CANCELED');
  });

  test('TaskManagers without work go', async () => {
    await eventually('no TaskManager', 120, async () =>
      (await session().pods('taskmanager')).length === 0 ? true : undefined,
    );
  });

  test("Flink's own client attaches, and its `stop` ends the Deployment with its TaskManagers", async () => {
    await session().startJob(['STREAMING', '100000', '/no/such/gate']);
    const { exitCode, output } = await session().stop();
    expect(exitCode, output).toBe(0);
    await eventually('the end of the pods', 120, async () => {
      const pods = [...(await session().pods('jobmanager')), ...(await session().pods('taskmanager'))];
      return (await deployment()) === undefined && pods.length === 0 ? true : undefined;
    });
  });

  test('the account asked for each right of its Role and for nothing else', async () => {
    const { namespace, name } = session().release;
    const path = `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}/roles/${name}`;
    const rights = rightsOf(await cluster.api.call<Role>('GET', path));
    const requests = requestsOf(cluster.controlPlane.auditLog, namespace, name);
    expect(refused(requests)).toEqual([]);
    // The client's `stop` deletes the Deployment itself; when the account does, is in rights.test.ts.
    expect(askedFor(requests)).toEqual(rights.filter((right) => right !== 'delete deployments'));
    // Those of the handover: high availability's are more.
    expect(rights.filter((right) => right.endsWith('configmaps'))).toEqual(['get configmaps', 'patch configmaps']);
  });
});
