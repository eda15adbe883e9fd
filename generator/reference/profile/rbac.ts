import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { handsOver, programConfigMap } from './handover.ts';
import { hasText } from '../values/text.ts';
import { createdAccount, defaultAccount } from '../values/presets/service-account.ts';

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

/**
 * The ServiceAccount, the Role and its RoleBinding of a release, each only if it is asked for.
 * @param account Who the JobManager's pod runs as
 * @param services The names of the client's Services
 */
export function accessObjects(
  context: ReleaseContext,
  account: string,
  services: readonly string[],
): KubernetesObject[] {
  const created = createdAccount(context);
  return [
    ...(created === undefined || created.name === defaultAccount
      ? []
      : [serviceAccountObject(created.name, created.annotations)]),
    ...(createsRole(context) ? access(context, account, services) : []),
  ];
}

/** What Flink was seen to ask the API server for, and in profile helm the init container; TaskManagers of the same account watch ConfigMaps. */
function access(context: ReleaseContext, account: string, services: readonly string[]): KubernetesObject[] {
  const name = context.clusterId;
  const rules: PolicyRule[] = [
    { apiGroups: [''], resources: ['pods'], verbs: ['create', 'list', 'watch', 'delete'] },
    { apiGroups: ['apps'], resources: ['deployments'], resourceNames: [name], verbs: ['get', 'delete'] },
  ];
  if (handsOver(context)) rules.push(...handoverRules(context, services));
  const { client, kubernetesHighAvailability } = context.line.facts;
  const { configMapVerbs: verbs } = context.line.chart;
  if (hasText(kubernetesHighAvailability, context.effective(client.optionKeys.highAvailability))) {
    rules.push({ apiGroups: [''], resources: ['configmaps'], verbs });
  }
  return [role(name, rules), roleBinding(name, account, context.release.namespace)];
}

/** What the init container does besides: it owns the Services, keeps a record of the handover, and drops an application's program. */
function handoverRules(context: ReleaseContext, services: readonly string[]): PolicyRule[] {
  const configMap = context.line.facts.names.flinkConfConfigMapPrefix + context.clusterId;
  const program = programConfigMap(context);
  const resourceNames = program === undefined ? [configMap] : [configMap, program];
  return [
    { apiGroups: [''], resources: ['services'], resourceNames: services, verbs: ['patch'] },
    { apiGroups: [''], resources: ['configmaps'], resourceNames, verbs: ['get', 'patch'] },
  ];
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
