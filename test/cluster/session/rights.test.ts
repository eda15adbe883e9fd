import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from 'kubernetes-types/rbac/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facts } from '../../../generator/facts/lines/all.ts';
import { needless, refused, refusedBy, requestsOf, type AccountRequest } from './audit.ts';
import { startFlinkCluster, type FlinkCluster } from './flink-cluster.ts';
import { Installed } from './installed.ts';
import { eventually, type Release } from './installed-release.ts';
import { sessionValues } from './values.ts';
import { factsInTest } from '../../helpers/replay.ts';

let cluster: FlinkCluster;

const releaseOf = (line: (typeof facts)[number]): Release => ({
  line,
  name: 'rights',
  namespace: `rights-${line.line.replace('.', '-')}`,
});

beforeAll(async () => {
  cluster = await startFlinkCluster(factsInTest);
  mkdirSync(join(cluster.shared, 'data'));
  await Promise.all(
    factsInTest.map(async (line) => {
      const values = sessionValues(line, join(cluster.shared, 'data'));
      await (await Installed.install(cluster, releaseOf(line), values)).rest('/overview', 240);
    }),
  );
});
afterAll(async () => {
  await cluster.stop();
});

describe.each(factsInTest)('rights of a session of Flink $line on real processes', (line) => {
  const release = releaseOf(line);
  const session = (): Installed => new Installed(cluster, release);
  const rolePath = `/apis/rbac.authorization.k8s.io/v1/namespaces/${release.namespace}/roles/${release.name}`;
  const requests = (): readonly AccountRequest[] =>
    requestsOf(cluster.controlPlane.auditLog, release.namespace, release.name);
  let role: Role = {};

  test('without `create pods` a job gets no TaskManager; with the right back it finishes', async () => {
    role = await cluster.api.call<Role>('GET', rolePath);
    const rules = (role.rules ?? []).map((rule) => ({
      ...rule,
      verbs: rule.verbs.filter((verb) => verb !== 'create'),
    }));
    await cluster.api.call('PATCH', rolePath, { rules });
    const id = await session().startJob(['STREAMING', '1000']);
    await eventually('a refusal', 120, () => Promise.resolve(refused(requests()).length > 0 ? true : undefined));
    expect(await session().pods('taskmanager')).toEqual([]);
    await cluster.api.call('PATCH', rolePath, { rules: role.rules });
    await session().job(id, 'FINISHED');
    expect(session().taskManagerOutput()).toContain('sum 1000 500500');
    expect(refused(requests())).toEqual(['create pods']);
  });

  test('TaskManagers without work go, and `DELETE /cluster` takes the Deployment away', async () => {
    await eventually('no TaskManager', 120, async () =>
      (await session().pods('taskmanager')).length === 0 ? true : undefined,
    );
    const [pod] = await session().pods('jobmanager');
    await fetch(`http://${pod?.status?.podIP ?? ''}:8081/cluster`, { method: 'DELETE' });
    const path = `/apis/apps/v1/namespaces/${release.namespace}/deployments/${release.name}`;
    await eventually('the end of the Deployment', 60, async () =>
      (await cluster.api.find(path)) === undefined ? true : undefined,
    );
  });

  test('the account asked for nothing else than its Role grants, and for each right: none can be taken away', () => {
    expect(refusedBy(role, requests())).toEqual([]);
    expect(needless(role, requests())).toEqual([]);
    const further = { apiGroups: [''], resources: ['pods'], verbs: ['patch'] };
    expect(needless({ rules: [...(role.rules ?? []), further] }, requests())).toEqual(['patch pods']);
  });

  test("the TaskManagers' account, which has no Role, asked for nothing", () => {
    expect(requestsOf(cluster.controlPlane.auditLog, release.namespace, `${release.name}-taskmanager`)).toEqual([]);
  });
});
