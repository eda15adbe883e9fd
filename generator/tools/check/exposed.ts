import type { KubernetesObject } from '../../reference/flink/client.ts';
import { renderRelease } from '../../reference/render.ts';
import type { ReleaseContext } from '../../reference/values/context.ts';
import { at, listAt } from '../../reference/values/objects.ts';
import { defaultAccount } from '../../reference/values/presets/service-account.ts';
import type { Remark } from './options.ts';
import type { Path } from './positions.ts';
import { pathOf } from './refusals.ts';

const serviceType = 'kubernetes.rest-service.exposed.type';
const hostNetwork = 'kubernetes.hostnetwork.enabled';
const jobManagerAccount = 'kubernetes.jobmanager.service-account';

const runsAnything = "Flink's REST endpoint runs whatever code is sent to it, with the rights of the JobManager";
const instead =
  'keep ClusterIP and use kubectl port-forward, or ask callers for a certificate by security.ssl.rest.authentication-enabled';

/** Who reaches the REST endpoint, and who gets the JobManager's rights besides the JobManager: looked up in what the values render. */
export function exposureRemarks(context: ReleaseContext): Remark[] {
  const rendered = renderRelease(context.merged, context.release, context.line);
  if ('refusal' in rendered) return [];
  const { objects } = rendered;
  return [...(asksForCertificates(context) ? [] : reachRemarks(context, objects)), ...accountRemarks(context, objects)];
}

/** Whether REST refuses who has no certificate. */
function asksForCertificates(context: ReleaseContext): boolean {
  return ['security.ssl.rest.enabled', 'security.ssl.rest.authentication-enabled'].every(
    (key) => context.effective(key)?.trim().toLowerCase() === 'true',
  );
}

function reachRemarks(context: ReleaseContext, objects: readonly KubernetesObject[]): Remark[] {
  const rest = `${context.clusterId}${context.line.facts.names.restServiceSuffix}`;
  const service = objects.find(({ kind, metadata }) => kind === 'Service' && metadata.name === rest);
  const type = at(service, 'spec', 'type');
  const remarks: Remark[] = [];
  if (type === 'LoadBalancer' || type === 'NodePort') {
    const whom =
      type === 'LoadBalancer' ? 'whoever reaches the load balancer' : 'whoever reaches a node of the cluster';
    const path = pathOf(serviceType, context) ?? ['stockConfiguration'];
    remarks.push(exposed(path, serviceType, `${whom} reaches it by the Service of type ${type}`));
  }
  const pod = at(
    objects.find(({ kind }) => kind === 'Deployment'),
    'spec',
    'template',
    'spec',
  );
  const template = templateOf(context);
  if (at(pod, 'hostNetwork') === true) {
    const byOption = context.effective(hostNetwork)?.trim().toLowerCase() === 'true';
    const path = (byOption ? pathOf(hostNetwork, context) : undefined) ?? [...template, 'spec', 'hostNetwork'];
    const key = byOption ? hostNetwork : path.join('.');
    remarks.push(exposed(path, key, "whoever reaches the JobManager's node reaches it, and no NetworkPolicy holds"));
  }
  const ports = listAt(pod, 'containers').flatMap((container) => listAt(container, 'ports'));
  if (ports.some((port) => Number(at(port, 'hostPort') ?? 0) > 0 && at(pod, 'hostNetwork') !== true)) {
    const path = [...template, 'spec', 'containers'];
    remarks.push(exposed(path, path.join('.'), "a hostPort opens the JobManager's pod to whoever reaches its node"));
  }
  return remarks;
}

/** The pod template that the JobManager has. */
function templateOf({ values }: ReleaseContext): Path {
  return values.jobManager?.podTemplate === undefined ? ['podTemplate'] : ['jobManager', 'podTemplate'];
}

/** Rights that every pod of the namespace has, unless it names another account. */
function accountRemarks(context: ReleaseContext, objects: readonly KubernetesObject[]): Remark[] {
  const bound = objects.some(
    (object) =>
      object.kind === 'RoleBinding' && listAt(object, 'subjects').some((one) => at(one, 'name') === defaultAccount),
  );
  if (!bound) return [];
  const path = pathOf(jobManagerAccount, context) ?? ['serviceAccount'];
  return [
    {
      severity: 'warning',
      rule: 'default-account',
      path,
      key: path[0] === 'flinkConfiguration' ? jobManagerAccount : 'serviceAccount',
      message:
        'the Role is bound to the service account default, which every pod of the namespace has that names no other: each may make pods, and by them read every Secret there; name an account of its own, or give the rights yourself with rbac.create: false',
    },
  ];
}

function exposed(path: Path, key: string, how: string): Remark {
  return { severity: 'warning', rule: 'exposed-rest', path, key, message: `${how}: ${runsAnything}; ${instead}` };
}
