import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { handsOver, programConfigMap } from './handover.ts';
import { usesConfigMaps } from '../values/high-availability.ts';
import { onHostNetwork } from '../values/switches.ts';
import { defaultAccount } from '../values/presets/service-account.ts';
import { stateConfigMap } from './state.ts';
import { asksBefore } from '../values/upgrade-mode.ts';
import { createdAccounts, taskManagerAccount } from './accounts.ts';

interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

const rbacGroup = 'rbac.authorization.k8s.io';

/** Whether a release makes a Role. */
export function createsRole({ values, profile }: ReleaseContext): boolean {
  return values.rbac?.create ?? profile === 'helm';
}

/** What the rights of a release depend on besides its values. */
interface Accessed {
  /** Who the JobManager's pod runs as. */
  readonly account: string;
  /** The names of the client's Services. */
  readonly services: readonly string[];
}

/** The ServiceAccounts, Roles and RoleBindings of a release, each only if it is asked for. */
export function accessObjects(context: ReleaseContext, accessed: Accessed): KubernetesObject[] {
  return [
    ...createdAccounts(context).map(({ name, annotations }) => serviceAccountObject(name, annotations)),
    ...(createsRole(context)
      ? [...jobManagerAccess(context, accessed), ...taskManagerAccess(context, accessed.account)]
      : []),
  ];
}

/** What Flink was seen to ask the API server for, and in profile helm the init container; what admission asks on top of that. */
function jobManagerAccess(context: ReleaseContext, { account, services }: Accessed): KubernetesObject[] {
  const name = context.clusterId;
  const rules: PolicyRule[] = [
    { apiGroups: [''], resources: ['pods'], verbs: ['create', 'list', 'watch', 'delete'] },
    { apiGroups: ['apps'], resources: ['deployments'], resourceNames: [name], verbs: ['get', 'delete'] },
    ...(namesOwners(context) ? [finalizersRule(name)] : []),
  ];
  if (onHostNetwork(context)) rules.push(targetPortsRule(services));
  if (handsOver(context)) rules.push(...handoverRules(context, services));
  if (usesConfigMaps(context)) {
    rules.push({ apiGroups: [''], resources: ['configmaps'], verbs: context.line.chart.configMapVerbs });
  }
  return [role(name, rules), roleBinding(name, account, context.release.namespace)];
}

/** TaskManagers of another account find their leader in ConfigMaps. The account default, which every pod of the namespace may have, gets nothing. */
function taskManagerAccess(context: ReleaseContext, jobManager: string): KubernetesObject[] {
  const account = taskManagerAccount(context);
  if (!usesConfigMaps(context) || account === jobManager || account === defaultAccount) return [];
  const name = `${context.clusterId}-taskmanager`;
  const verbs = context.line.chart.taskManagerConfigMapVerbs;
  return [
    role(name, [{ apiGroups: [''], resources: ['configmaps'], verbs }]),
    roleBinding(name, account, context.release.namespace),
  ];
}

/** Whether admission asks for rights of its own from who writes an owner reference. */
function namesOwners({ values }: ReleaseContext): boolean {
  return values.rbac?.finalizers === true;
}

/** A TaskManager's owner reference blocks the Deployment's deletion: the admission plugin OwnerReferencesPermissionEnforcement asks for this. */
function finalizersRule(deployment: string): PolicyRule {
  return { apiGroups: ['apps'], resources: ['deployments/finalizers'], resourceNames: [deployment], verbs: ['update'] };
}

/** On the node's network ports are free ones: `KubernetesResourceManagerDriver` writes them into the Services. */
function targetPortsRule(services: readonly string[]): PolicyRule {
  return { apiGroups: [''], resources: ['services'], resourceNames: services, verbs: ['get', 'update'] };
}

/**
 * What the init container does besides: it owns the Services, keeps a record of the handover, and drops an application's program. Who changes
 * an owner needs `delete` under OwnerReferencesPermissionEnforcement.
 */
function handoverRules(context: ReleaseContext, services: readonly string[]): PolicyRule[] {
  const configMap = context.line.facts.names.flinkConfConfigMapPrefix + context.clusterId;
  const program = programConfigMap(context);
  const asks = asksBefore(context);
  const resourceNames = [
    configMap,
    ...(program === undefined ? [] : [program]),
    ...(asks ? [stateConfigMap(context)] : []),
  ];
  return [
    ...(asks ? [{ apiGroups: ['apps'], resources: ['replicasets'], verbs: ['list'] }] : []),
    {
      apiGroups: [''],
      resources: ['services'],
      resourceNames: services,
      verbs: namesOwners(context) ? ['patch', 'delete'] : ['patch'],
    },
    { apiGroups: [''], resources: ['configmaps'], resourceNames, verbs: ['get', 'patch'] },
  ];
}

/** A ServiceAccount. */
export function serviceAccountObject(name: string, annotations?: Readonly<Record<string, string>>): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, ...(annotations === undefined ? {} : { annotations }) },
  };
}

/** A Role. */
export function role(name: string, rules: readonly PolicyRule[]): KubernetesObject {
  return { apiVersion: `${rbacGroup}/v1`, kind: 'Role', metadata: { name }, rules };
}

/** The RoleBinding of that name, to an account. */
export function roleBinding(name: string, account: string, namespace: string): KubernetesObject {
  return {
    apiVersion: `${rbacGroup}/v1`,
    kind: 'RoleBinding',
    metadata: { name },
    roleRef: { apiGroup: rbacGroup, kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
  };
}
