import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { PolicyRule, Role } from 'kubernetes-types/rbac/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { apiOf, type Answer, type Call } from '../control-plane/api.ts';
import { startControlPlane, type ControlPlane } from '../control-plane/control-plane.ts';
import { eventually, workspace, type Workspace } from '../helm/workspace.ts';

// OpenShift has this plugin on. No node is needed: what the account may create and change is asked here.

const helm = (await helmBinaries()).at(-1);
let plane: ControlPlane;

beforeAll(async () => {
  plane = await startControlPlane({ admissionPlugins: ['OwnerReferencesPermissionEnforcement'] });
});
afterAll(async () => {
  await plane.stop();
});

describe.each(lineNames)('Flink %s where OwnerReferencesPermissionEnforcement is on', (line) => {
  let here: Workspace;
  let jobManager: Call;
  let role: Role = {};
  let uid = '';
  let number = 0;
  const rolePath = (): string => `/apis/rbac.authorization.k8s.io/v1/namespaces/${here.namespace}/roles/demo`;

  beforeAll(async () => {
    if (helm === undefined) throw new Error('there is no Helm');
    here = await workspace(plane, helm, `owned-${line.replace('.', '-')}`);
    expect(await here.helm('install', 'demo', chartDirectory(line), '--set', 'rbac.finalizers=true')).toMatchObject({
      ok: true,
    });
    const admin = apiOf(plane);
    role = (await admin('GET', rolePath())).body as Role;
    const deployment = await admin('GET', `/apis/apps/v1/namespaces/${here.namespace}/deployments/demo`);
    uid = (deployment.body as Deployment).metadata?.uid ?? '';
    jobManager = apiOf(plane, (await here.kubectl('create', 'token', 'demo')).out);
  });

  /** As Flink makes a TaskManager: its owner waits for it. */
  async function createTaskManager(): Promise<Answer> {
    const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'demo', uid };
    number++;
    return jobManager('POST', `/api/v1/namespaces/${here.namespace}/pods`, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: `demo-taskmanager-1-${String(number)}`,
        ownerReferences: [{ ...owner, controller: true, blockOwnerDeletion: true }],
      },
      spec: { serviceAccountName: 'demo-taskmanager', containers: [{ name: 'flink-main-container', image: 'flink' }] },
    });
  }

  /** As the init container changes a Service: the Deployment owns it, and does not wait for it. */
  async function own(service: string): Promise<Answer> {
    const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'demo', uid };
    const path = `/api/v1/namespaces/${here.namespace}/services/${service}`;
    const type = 'application/strategic-merge-patch+json';
    return jobManager('PATCH', path, { metadata: { ownerReferences: [owner] } }, type);
  }

  /** Gives the Role other rules, and waits until `ask` is answered so. */
  async function answered(rules: readonly PolicyRule[], ask: () => Promise<Answer>, status: number): Promise<Answer> {
    await apiOf(plane)('PATCH', rolePath(), { rules }, 'application/merge-patch+json');
    let last: Answer = { status: 0, body: undefined };
    await eventually(async () => {
      last = await ask();
      return last.status === status;
    });
    return last;
  }

  const rules = (): readonly PolicyRule[] => role.rules ?? [];
  const withoutFinalizers = (): PolicyRule[] =>
    rules().filter(({ resources }) => !(resources ?? []).includes('deployments/finalizers'));
  const withoutDelete = (): PolicyRule[] =>
    rules().map((rule) =>
      rule.resources?.includes('services') === true
        ? { ...rule, verbs: rule.verbs.filter((verb) => verb !== 'delete') }
        : rule,
    );

  test("the Role lets a TaskManager be made, and `update` on the Deployment's finalizers is what does", async () => {
    expect(await createTaskManager()).toMatchObject({ status: 201 });
    expect(withoutFinalizers()).toHaveLength(rules().length - 1);
    const refused = await answered(withoutFinalizers(), createTaskManager, 403);
    expect(refused).toMatchObject({ status: 403 });
    expect(JSON.stringify(refused.body)).toContain('cannot set blockOwnerDeletion');
    expect(await answered(rules(), createTaskManager, 201)).toMatchObject({ status: 201 });
  });

  test('the Role lets the Services get their owner, and `delete` on them is what does', async () => {
    const refused = await answered(withoutDelete(), () => own('demo'), 403);
    expect(refused).toMatchObject({ status: 403 });
    expect(JSON.stringify(refused.body)).toContain("cannot set an ownerRef on a resource you can't delete");
    for (const service of ['demo', 'demo-rest'])
      expect(await answered(rules(), () => own(service), 200)).toMatchObject({ status: 200 });
  });

  test("the TaskManagers' account may do none of it", async () => {
    jobManager = apiOf(plane, (await here.kubectl('create', 'token', 'demo-taskmanager')).out);
    expect(await createTaskManager()).toMatchObject({ status: 403 });
    expect(await own('demo')).toMatchObject({ status: 403 });
  });
});
