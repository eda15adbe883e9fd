import type { KubernetesObject } from '../flink/client.ts';
import { scriptResources, scripts } from '../../facts/scripts.ts';
import type { ReleaseContext } from '../values/context.ts';
import { isHighlyAvailable } from '../values/high-availability.ts';
import { type Json, isAbsent } from '../helm/values-file.ts';
import { at, isEmpty, mapAt, listAt } from '../values/objects.ts';
import { defaultAccount } from '../values/presets/service-account.ts';
import { scalarText } from '../values/text.ts';
import { restTrust } from '../values/rest-trust.ts';
import { hasUpgradeMode, isSuspended } from '../values/upgrade-mode.ts';
import { createdAccounts } from './accounts.ts';
import { jsonHash } from './checksum.ts';
import { mainContainer } from './main-container.ts';
import { restIsSecure } from '../values/switches.ts';
import { scratchMounts, scratchVolumes } from './pod-security.ts';
import { createsRole, role, roleBinding, serviceAccountObject } from './rbac.ts';
import { stateConfigMap, variables } from './state.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How many savepoints of the schedule are kept. */
const defaultRetention = 5;

/** In seconds, of which a savepoint takes the most. */
const activeDeadlineSeconds = 3600;

/** How late, in seconds, a savepoint of the schedule may begin: none is made up for after a suspension. */
const startingDeadlineSeconds = 300;

/** Where the JobManager's pod may be put its savepoints' pods may be, too. */
const placing = [
  'imagePullSecrets',
  'securityContext',
  'nodeSelector',
  'tolerations',
  'affinity',
  'priorityClassName',
] as const;

/**
 * What takes savepoints of the job that runs: a CronJob for the schedule, a Job for the nonce, and their account, which may read and change
 * the ConfigMap that notes them. A Job cannot be changed, so another specification has another name; the script knows the nonce again.
 * @param client The client's objects
 */
export function savepointObjects(context: ReleaseContext, client: readonly KubernetesObject[]): KubernetesObject[] {
  const { schedule, retention } = context.values.savepoint ?? {};
  const nonce = context.values.job?.savepointTriggerNonce;
  if (!hasUpgradeMode(context) || (schedule === undefined && nonce === undefined)) return [];
  const deployment = client.find(({ kind }) => kind === 'Deployment');
  const jobManager = mapAt(at(deployment, 'spec', 'template'), 'spec');
  const created = createdAccounts(context).length > 0;
  const name = `${context.clusterId}-savepoint`;
  const own = jobManager['serviceAccountName'];
  const account = created ? name : typeof own === 'string' && own !== '' ? own : defaultAccount;
  const pod = podOf(context, { jobManager, account, address: address(context, client) });
  return [
    ...(created ? [serviceAccountObject(name)] : []),
    ...(created && createsRole(context)
      ? [role(name, [rule(context)]), roleBinding(name, name, context.release.namespace)]
      : []),
    ...(schedule === undefined
      ? []
      : [cronJob(context, schedule, pod({ RETENTION: scalarText(retention ?? defaultRetention) }))]),
    ...(nonce === undefined || isSuspended(context)
      ? []
      : [nonceJob(context, scalarText(nonce), pod({ NONCE: scalarText(nonce) }))]),
  ];
}

function rule(context: ReleaseContext) {
  return {
    apiGroups: [''],
    resources: ['configmaps'],
    resourceNames: [stateConfigMap(context)],
    verbs: ['get', 'patch'],
  };
}

function cronJob(context: ReleaseContext, schedule: string, pod: Fields): KubernetesObject {
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: `${context.clusterId}-save` },
    spec: {
      schedule,
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds,
      suspend: isSuspended(context),
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 1,
      jobTemplate: { spec: { backoffLimit: 2, activeDeadlineSeconds, template: template(context, pod) } },
    },
  };
}

/** Kubernetes tries a nonce's again for as long as a program takes to start. */
function nonceJob(context: ReleaseContext, nonce: string, pod: Fields): KubernetesObject {
  const hash = jsonHash({ nonce, spec: pod }).slice(0, 8);
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: `${context.clusterId}-save-${hash}` },
    spec: { backoffLimit: 6, activeDeadlineSeconds, template: template(context, pod) },
  };
}

/** Flink's labels of a component that is none of Flink's: for NetworkPolicies. */
function template({ clusterId }: ReleaseContext, spec: Fields) {
  return { metadata: { labels: { app: clusterId, component: 'savepoint' } }, spec };
}

interface Placed {
  /** The specification of the JobManager's pod. */
  readonly jobManager: Fields;
  readonly account: string;
  readonly address: string;
}

function podOf(context: ReleaseContext, { jobManager, account, address }: Placed) {
  const { facts } = context.line;
  const { image, imagePullPolicy, securityContext } = mainContainer(facts, jobManager);
  const trust = restTrust(context);
  const placed = placing
    .map((field) => [field, jobManager[field] ?? null] as const)
    .filter(([, value]) => !isAbsent(value as Json));
  return (texts: Readonly<Record<string, string>>): Fields => ({
    restartPolicy: 'Never',
    serviceAccountName: account,
    automountServiceAccountToken: true,
    ...Object.fromEntries(placed),
    ...both(scratchVolumes(context), 'volumes', trust?.volume),
    containers: [
      {
        name: 'savepoint',
        image,
        imagePullPolicy,
        command: ['bash', '-c', scripts.savepoint],
        env: variables({
          STATE_CONFIG_MAP: stateConfigMap(context),
          ADDRESS: address,
          TRUST: trust?.options,
          SAVEPOINT_DIRECTORY: context.effective(facts.client.optionKeys.savepointsDirectory),
          STANDBYS: isHighlyAvailable(context) ? 'yes' : undefined,
          ...texts,
        }),
        resources: { requests: scriptResources, limits: scriptResources },
        ...both(scratchMounts(context), 'volumeMounts', trust?.mount),
        ...(isEmpty(securityContext) ? {} : { securityContext }),
      },
    ],
  });
}

/** A list of fields, with one more where there is one. */
function both(fields: Fields, name: string, more: unknown): Fields {
  return more === undefined ? fields : { [name]: [...listAt(fields, name), more] };
}

/** Where the REST Service answers; a headless one hands out the pod's own address, so its port is the pod's. */
function address(context: ReleaseContext, client: readonly KubernetesObject[]): string {
  const name = context.clusterId + context.line.facts.names.restServiceSuffix;
  const spec = mapAt(
    client.find(({ metadata }) => metadata.name === name),
    'spec',
  );
  const [port] = spec['ports'] as readonly Fields[];
  const number = spec['clusterIP'] === 'None' ? port?.['targetPort'] : port?.['port'];
  return `${restIsSecure(context) ? 'https' : 'http'}://${name}.${context.release.namespace}:${String(number)}`;
}
