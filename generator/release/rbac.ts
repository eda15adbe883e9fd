import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from './context.ts';
import { createdAccount } from './presets/service-account.ts';

interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

const rbacGroup = 'rbac.authorization.k8s.io';

/** The ServiceAccount, Role and RoleBinding of a release, each only if it is asked for. `account`: who the JobManager's pod runs as. */
export function accessObjects(context: ReleaseContext, account: string): KubernetesObject[] {
  const created = createdAccount(context);
  const { create = context.profile === 'helm' } = context.values.rbac ?? {};
  return [
    ...(created === undefined ? [] : [serviceAccountObject(created.name, created.annotations)]),
    ...(create ? [role(context), roleBinding(context.clusterId, account, context.release.namespace)] : []),
  ];
}

function serviceAccountObject(name: string, annotations?: Readonly<Record<string, string>>): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, ...(annotations === undefined ? {} : { annotations }) },
  };
}

/** What a JobManager and its TaskManagers were seen to ask the API server for. */
function role(context: ReleaseContext): KubernetesObject {
  const { clusterId, line } = context;
  const pods: PolicyRule = { apiGroups: [''], resources: ['pods'], verbs: ['create', 'list', 'watch', 'delete'] };
  const deployment: PolicyRule = {
    apiGroups: ['apps'],
    resources: ['deployments'],
    resourceNames: [clusterId],
    verbs: ['get', 'delete'],
  };
  const configMaps: PolicyRule = {
    apiGroups: [''],
    resources: ['configmaps'],
    verbs: ['get', 'list', 'watch', 'create', 'update', 'delete'],
  };
  const keepsLeadersInConfigMaps = context.effective('high-availability') === line.facts.kubernetesHaFactory;
  return {
    apiVersion: `${rbacGroup}/v1`,
    kind: 'Role',
    metadata: { name: clusterId },
    rules: keepsLeadersInConfigMaps ? [pods, deployment, configMaps] : [pods, deployment],
  };
}

function roleBinding(name: string, account: string, namespace: string): KubernetesObject {
  return {
    apiVersion: `${rbacGroup}/v1`,
    kind: 'RoleBinding',
    metadata: { name },
    roleRef: { apiGroup: rbacGroup, kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
  };
}
