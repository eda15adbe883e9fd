import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from './context.ts';
import { at } from './objects.ts';
import { createdAccount } from './presets/service-account.ts';

interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

const rbacGroup = 'rbac.authorization.k8s.io';

/** The account that every namespace has and that pods run as unless told otherwise. */
const defaultAccount = 'default';

/** The ServiceAccount, Roles and RoleBindings of a release, each only if it is asked for. `account`: who the JobManager's pod runs as. */
export function accessObjects(context: ReleaseContext, account: string): KubernetesObject[] {
  const created = createdAccount(context);
  const { create = context.profile === 'helm' } = context.values.rbac ?? {};
  return [
    ...(created === undefined || created.name === defaultAccount
      ? []
      : [serviceAccountObject(created.name, created.annotations)]),
    ...(create ? [...jobManagerAccess(context, account), ...taskManagerAccess(context, account)] : []),
  ];
}

/** What a JobManager was seen to ask the API server for. */
function jobManagerAccess(context: ReleaseContext, account: string): KubernetesObject[] {
  const name = context.clusterId;
  const rules: PolicyRule[] = [
    { apiGroups: [''], resources: ['pods'], verbs: ['create', 'list', 'watch', 'delete'] },
    { apiGroups: ['apps'], resources: ['deployments'], resourceNames: [name], verbs: ['get', 'delete'] },
  ];
  if (leadsByConfigMaps(context)) {
    const verbs = ['get', 'list', 'watch', 'create', 'update', 'delete'];
    rules.push({ apiGroups: [''], resources: ['configmaps'], verbs });
  }
  return [role(name, rules), roleBinding(name, account, context.release.namespace)];
}

/** TaskManagers look their leaders up in ConfigMaps; under the JobManager's account they may already. */
function taskManagerAccess(context: ReleaseContext, jobManagerAccount: string): KubernetesObject[] {
  const account = taskManagerAccount(context);
  if (!leadsByConfigMaps(context) || account === jobManagerAccount) return [];
  const name = `${context.clusterId}-taskmanager`;
  const rules: PolicyRule[] = [{ apiGroups: [''], resources: ['configmaps'], verbs: ['watch'] }];
  return [role(name, rules), roleBinding(name, account, context.release.namespace)];
}

/** `InitTaskManagerDecorator`: the option, else the pod template's, else the default. */
function taskManagerAccount(context: ReleaseContext): string {
  const { taskManager, podTemplate } = context.values;
  const pod = at(taskManager?.podTemplate ?? podTemplate, 'spec');
  const inTemplate = at(pod, 'serviceAccount') ?? at(pod, 'serviceAccountName');
  const text = context.effective('kubernetes.taskmanager.service-account') ?? inTemplate;
  return typeof text === 'string' && text !== '' ? text : defaultAccount;
}

function leadsByConfigMaps(context: ReleaseContext): boolean {
  return context.effective('high-availability') === context.line.facts.kubernetesHaFactory;
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
