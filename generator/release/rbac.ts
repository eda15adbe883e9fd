import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from './context.ts';
import { hasText } from './text.ts';
import { createdAccount, defaultAccount } from './presets/service-account.ts';

interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

const rbacGroup = 'rbac.authorization.k8s.io';

/** The ServiceAccount, the Role and its RoleBinding of a release, each only if it is asked for. `account`: who the JobManager's pod runs as. */
export function accessObjects(context: ReleaseContext, account: string): KubernetesObject[] {
  const created = createdAccount(context);
  const { create = context.profile === 'helm' } = context.values.rbac ?? {};
  return [
    ...(created === undefined || created.name === defaultAccount
      ? []
      : [serviceAccountObject(created.name, created.annotations)]),
    ...(create ? access(context, account) : []),
  ];
}

/** What Flink was seen to ask the API server for; TaskManagers of the same account watch ConfigMaps. */
function access(context: ReleaseContext, account: string): KubernetesObject[] {
  const name = context.clusterId;
  const rules: PolicyRule[] = [
    { apiGroups: [''], resources: ['pods'], verbs: ['create', 'list', 'watch', 'delete'] },
    { apiGroups: ['apps'], resources: ['deployments'], resourceNames: [name], verbs: ['get', 'delete'] },
  ];
  const { client, configMapVerbs: verbs, kubernetesHighAvailability } = context.line.facts;
  if (hasText(kubernetesHighAvailability, context.effective(client.optionKeys.highAvailability))) {
    rules.push({ apiGroups: [''], resources: ['configmaps'], verbs });
  }
  return [role(name, rules), roleBinding(name, account, context.release.namespace)];
}

function serviceAccountObject(name: string, annotations?: Readonly<Record<string, string>>): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, ...(annotations === undefined ? {} : { annotations }) },
  };
}

function role(name: string, rules: readonly PolicyRule[]): KubernetesObject {
  return { apiVersion: `${rbacGroup}/v1`, kind: 'Role', metadata: { name }, rules };
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
