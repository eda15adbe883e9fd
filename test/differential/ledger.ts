import type { Difference } from '../../generator/compare/compare.ts';
import { isFields } from '../../generator/reference/values/objects.ts';
import type { Line } from '../../generator/facts/line.ts';
import { facts } from '../../generator/facts/lines/all.ts';
import { networkPorts } from '../../generator/facts/network-ports.ts';
import { mergeValues } from '../../generator/reference/helm/merge.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';

/** A meant difference between what the chart renders and what real Flink deploys. docs/differences.md is made of these. */
interface Entry {
  /** The kinds of the objects, or `*` for every object. */
  readonly kinds: readonly string[];
  /** The exact field paths below the object; empty: the object itself. */
  readonly paths: readonly string[];
  readonly chart: string;
  readonly reason: string;
}

/** An object or a field that the client does not make. */
export interface Added extends Entry {
  /** Values without which it is not there; left out: it is there by default. */
  readonly on?: JsonMap;
  /** Values that take it away. `profile: native` takes away every one. */
  readonly off: JsonMap;
  /** `off`, as a user writes it. */
  readonly switch: string;
  /** What the difference is; left out: the client has nothing of it. */
  readonly holds?: (difference: Difference) => boolean;
  /** The client has something in its place: it explains nothing where `on` is not set. */
  readonly inPlace?: true;
  /** Lines whose chart refuses `on`. */
  readonly refusedBy?: readonly string[];
}

/** A field that has another value than the client gives it, or that the client has and the chart has not. */
export interface Differs extends Entry {
  readonly client: string;
  /** Whether both values are what the entry says they are. */
  readonly holds: (difference: Difference) => boolean;
  /** It is there with profile helm only. */
  readonly helmOnly?: true;
  /** It stems from a default of the chart's values: whoever writes the client's own default has no difference. */
  readonly byDefault?: true;
  /** A scenario that needs it. */
  readonly scenario: string;
}

export type LedgerEntry = Added | Differs;

const helmLabels = [
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/version',
  'app.kubernetes.io/managed-by',
  'helm.sh/chart',
];
const native = { off: { profile: 'native' }, switch: 'profile: native' };
/** A field of the main container, which comes after the sidecars. */
const ofMain = (...fields: readonly string[]): readonly string[] =>
  [0, 1, 2].flatMap((index) => fields.map((field) => `spec.template.spec.containers[${String(index)}].${field}`));
const noClient = ({ pipeline }: Difference): boolean => pipeline === undefined;
/** An application whose state changes take along. */
const carried = {
  on: { mode: 'application', job: { jarURI: 'local:///a.jar', upgradeMode: 'stateless' } },
  off: { job: { upgradeMode: null } },
  switch: 'job.upgradeMode: null',
};
/** An application of which savepoints are taken as it runs. */
const saved = {
  on: mergeValues(carried.on, [
    {
      job: { savepointTriggerNonce: 1 },
      savepoint: { schedule: '@daily' },
      flinkConfiguration: { 'state.savepoints.dir': 's3://b/s' },
    },
  ]),
  refusedBy: ['1.13'],
};
const startVolume = 'flink-chart-start';
const startCommand = 'exec bash /flink-chart/start ';
/** An item of a list that the client does not have. */
const isNew =
  (name: string) =>
  ({ chart, pipeline }: Difference): boolean =>
    pipeline === undefined && isFields(chart) && chart['name'] === name;
/** Fields of things in a list of the main container or of the pod. */
const inLists = (...fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) => [0, 1, 2, 3, 4].map((index) => field.replace('[]', `[${String(index)}]`)));
const unrestricted = { off: { podSecurity: { enabled: false } }, switch: 'podSecurity.enabled: false' };
/** A field, and fields below it. */
const withFields = (path: string, ...fields: readonly string[]): readonly string[] => [
  path,
  ...fields.map((field) => `${path}.${field}`),
];
const ofPodSecurity = (pod: string): readonly string[] =>
  withFields(`${pod}.securityContext`, 'runAsNonRoot', 'runAsUser', 'runAsGroup', 'fsGroup', 'seccompProfile');
const ofContainerSecurity = (pod: string): readonly string[] =>
  ['containers', 'initContainers'].flatMap((list) =>
    [0, 1, 2].flatMap((index) =>
      withFields(
        `${pod}.${list}[${String(index)}].securityContext`,
        ...['allowPrivilegeEscalation', 'capabilities', 'capabilities.drop', 'runAsNonRoot'],
      ),
    ),
  );
const templateData = 'data["taskmanager-pod-template.yaml"][0].spec';
const withoutRole = { off: { rbac: { create: false } }, switch: 'rbac.create: false' };

const policed = {
  on: { networkPolicy: { enabled: true } },
  off: { networkPolicy: { enabled: false } },
  switch: 'networkPolicy.enabled: false',
};

/** What the chart adds, on every line. */
export const added: readonly Added[] = [
  {
    kinds: ['Role', 'RoleBinding'],
    paths: [''],
    chart: 'the rights that Flink was seen to use',
    reason:
      'without them the JobManager may not ask for a TaskManager; the client expects them to be granted beforehand',
    ...withoutRole,
  },
  {
    kinds: ['ServiceAccount'],
    paths: [''],
    chart: "an account of the release, one of its TaskManagers', and one of what takes savepoints",
    reason: "each release has rights of its own only, and TaskManagers have not the JobManager's",
    off: { serviceAccount: { create: false } },
    switch: 'serviceAccount.create: false',
  },
  {
    kinds: ['Pod'],
    paths: [''],
    chart: 'the pod that `helm test` runs',
    reason: 'asks the REST endpoint through its Service',
    ...native,
  },
  {
    kinds: ['Deployment'],
    paths: ['', '[0]', '[1]'].map((path) => `spec.template.spec.initContainers${path}`),
    chart: 'a last init container `flink-chart-handover`',
    reason:
      'what is old has ended before Flink starts, an application runs the program of the values, and its Services go with the Deployment',
    off: { handover: { enabled: false } },
    switch: 'handover.enabled: false',
  },
  {
    kinds: ['Deployment'],
    paths: ofPodSecurity('spec.template.spec'),
    chart: 'no root, the user and group of the image (OpenShift chooses its own), the seccomp profile of the runtime',
    reason: 'the Pod Security Standard `restricted` asks for it',
    ...unrestricted,
  },
  {
    kinds: ['Deployment'],
    paths: ofContainerSecurity('spec.template.spec'),
    chart: 'no privilege escalation and no capabilities, of each container',
    reason: 'the same',
    ...unrestricted,
  },
  {
    kinds: ['ConfigMap'],
    paths: [
      '',
      templateData,
      `${templateData}.containers`,
      ...[0, 1, 2].map((index) => `${templateData}.containers[${String(index)}]`),
      ...ofPodSecurity(templateData),
      ...ofContainerSecurity(templateData),
    ],
    chart: 'the same in the pod template of TaskManagers, `pod-template-<cluster id>`, which is there for it',
    reason: 'TaskManagers have their security by it alone',
    holds: (difference) => noClient(difference) && difference.path.startsWith('ConfigMap/pod-template-'),
    ...unrestricted,
  },
  {
    kinds: ['ConfigMap'],
    paths: ['flink-conf.yaml', 'config.yaml'].map(
      (file) => `data["${file}"]["kubernetes.pod-template-file.taskmanager"]`,
    ),
    chart: 'the option that names this template',
    reason: 'the same',
    ...unrestricted,
  },
  {
    kinds: ['Deployment'],
    paths: [0, 1, 2, 3, 4, 5].flatMap((index) => [
      ...ofMain(`volumeMounts[${String(index)}]`),
      `spec.template.spec.volumes[${String(index)}]`,
    ]),
    chart: 'the volume `pod-template-volume` and its mount',
    reason: 'the JobManager reads this template there',
    holds: isNew('pod-template-volume'),
    ...unrestricted,
  },
  {
    kinds: ['Deployment'],
    paths: ['spec.strategy'],
    chart:
      '`Recreate`; with `job.upgradeMode` or `upgradePolicy` a `RollingUpdate` whose new pod is there first and waits',
    reason:
      'a rolling update would run two JobManagers with one cluster id; a pod that waits asks the old one for its state',
    ...native,
  },
  {
    kinds: ['Deployment'],
    paths: ['spec.template.metadata.annotations["flink-chart/configuration-checksum"]'],
    chart: 'a checksum of what JobManagers and TaskManagers read once',
    reason: 'a changed option rolls the JobManager, a level or a Service that changes does not',
    ...native,
  },
  {
    kinds: ['Deployment'],
    paths: ['spec.template.metadata.annotations["flink-chart/restart-nonce"]'],
    chart: '`restartNonce`, where it is set',
    reason: 'a changed one rolls the JobManager',
    on: { restartNonce: 7 },
    off: { restartNonce: null },
    switch: 'restartNonce: null',
  },
  {
    kinds: ['ConfigMap'],
    paths: [''],
    chart:
      'with `job.upgradeMode` or `upgradePolicy` the ConfigMap `flink-state-<cluster id>`, which an uninstall leaves',
    reason: 'says what jobs go on from; pods write its data',
    holds: (difference) => noClient(difference) && difference.path.startsWith('ConfigMap/flink-state-'),
    ...carried,
  },
  {
    kinds: ['Deployment'],
    paths: ['spec.progressDeadlineSeconds'],
    chart: '3600 with `job.upgradeMode` or `upgradePolicy`',
    reason: 'Kubernetes counts the wait for a savepoint as no progress',
    ...carried,
  },
  {
    kinds: ['Deployment'],
    paths: ['', '[0]', '[1]', '[2]', '[3]', '[4]'].map((path) => `spec.template.spec.volumes${path}`),
    chart: `with \`job.upgradeMode\` a last volume \`${startVolume}\``,
    reason: 'the handover writes there what Flink starts from',
    holds: isNew(startVolume),
    ...carried,
  },
  {
    kinds: ['Deployment'],
    paths: [0, 1, 2, 3, 4].flatMap((index) => ofMain(`volumeMounts[${String(index)}]`)),
    chart: 'its mount in the main container, at `/flink-chart`',
    reason: 'Flink reads there what it starts from',
    holds: isNew(startVolume),
    ...carried,
  },
  {
    kinds: ['Deployment'],
    paths: ofMain('args[2]'),
    chart: `\`${startCommand.trim()}\` before the last argument of the main container`,
    reason:
      'it adds options that win over the configuration, so that no manifest changes with the state, and a container that starts again asks again what they are',
    holds: ({ chart }) => String(chart).startsWith(startCommand),
    inPlace: true,
    ...carried,
  },
  {
    kinds: ['Deployment'],
    paths: ofMain(
      'args',
      ...[0, 1, 2, 3, 4].map((index) => `command[${String(index)}]`),
      ...['requests', 'limits'].flatMap((side) => [`resources.${side}.cpu`, `resources.${side}.memory`]),
    ),
    chart:
      'with `job.state: suspended` a small main container that runs no Flink: another command, no arguments, 100m and 64Mi',
    reason: 'the job is stopped with its state kept; a pod can refuse where that fails, and no pod cannot',
    holds: ({ chart }) =>
      ['bash', '-c', 'suspended', '100m', '64Mi', 'my-session', undefined].includes(chart as string | undefined) ||
      String(chart).includes('The job is suspended.'),
    inPlace: true,
    on: mergeValues(carried.on, [{ job: { state: 'suspended' } }]),
    off: { job: { state: null } },
    switch: 'job.state: null',
  },
  {
    kinds: ['Certificate'],
    paths: [''],
    chart: 'with `tls.certManager` the Certificate `<cluster id>-tls` of cert-manager',
    reason: 'it renews the keystores that the pods mount; the client expects a Secret that is there',
    on: { tls: { enabled: true, certManager: { enabled: true, issuerRef: { name: 'ca' } } } },
    off: { tls: { enabled: false } },
    switch: 'tls.enabled: false',
  },
  {
    kinds: ['CronJob'],
    paths: [''],
    chart: 'with `savepoint.schedule` the CronJob `<cluster id>-save`',
    reason: 'takes savepoints of the job that runs, without a controller',
    ...saved,
    off: { savepoint: { schedule: null } },
    switch: 'savepoint.schedule: null',
  },
  {
    kinds: ['Job'],
    paths: [''],
    chart: 'with `job.savepointTriggerNonce` a Job `<cluster id>-save-<hash>`',
    reason: 'takes one savepoint of the job that runs',
    ...saved,
    off: { job: { savepointTriggerNonce: null } },
    switch: 'job.savepointTriggerNonce: null',
  },
  {
    kinds: ['PodMonitor'],
    paths: [''],
    chart: 'with `metrics.podMonitor.enabled` a PodMonitor',
    reason: 'the Prometheus operator finds JobManagers and TaskManagers by it',
    on: { metrics: { enabled: true, podMonitor: { enabled: true } } },
    off: { metrics: { podMonitor: { enabled: false } } },
    switch: 'metrics.podMonitor.enabled: false',
  },
  {
    kinds: ['PrometheusRule'],
    paths: [''],
    chart: 'with `metrics.prometheusRule.enabled` a PrometheusRule',
    reason: 'alerts on jobs, checkpoints and pods of the release',
    on: { metrics: { enabled: true, prometheusRule: { enabled: true } } },
    off: { metrics: { prometheusRule: { enabled: false } } },
    switch: 'metrics.prometheusRule.enabled: false',
  },
  {
    kinds: ['ConfigMap'],
    paths: [''],
    chart: 'with `metrics.dashboards.enabled` the ConfigMap `<cluster id>-dashboard`',
    reason: 'a dashboard that the sidecar of Grafana loads',
    holds: (difference) => noClient(difference) && difference.path.endsWith('-dashboard'),
    on: { metrics: { enabled: true, dashboards: { enabled: true } } },
    off: { metrics: { dashboards: { enabled: false } } },
    switch: 'metrics.dashboards.enabled: false',
  },
  {
    kinds: ['Deployment'],
    paths: ofMain('startupProbe'),
    chart: 'a startup probe of the main container: REST answers',
    reason: 'a JobManager that does not start fails the rollout; a slow one has time',
    off: { probes: { startup: { enabled: false } } },
    switch: 'probes.startup.enabled: false',
  },
  {
    kinds: ['Deployment'],
    paths: ofMain('readinessProbe'),
    chart: 'a readiness probe of the main container: REST answers; in application mode the job runs',
    reason: '`helm install --wait` and rollouts wait for it',
    off: { probes: { readiness: { enabled: false } } },
    switch: 'probes.readiness.enabled: false',
  },
  {
    kinds: ['Deployment'],
    paths: ofMain('livenessProbe'),
    chart: 'a liveness probe of the main container, where it is asked for',
    reason: 'restarts a JobManager whose REST port takes no connection',
    on: { probes: { liveness: { enabled: true } } },
    off: { probes: { liveness: { enabled: false } } },
    switch: 'probes.liveness.enabled: false',
  },
  {
    kinds: ['Service'],
    paths: ['spec.publishNotReadyAddresses'],
    chart: '`true`, on the internal Service and in application mode on the REST Service',
    reason:
      'TaskManagers look for the JobManager before it is ready and while it is not; the web UI of a failed application says why it failed',
    off: { probes: { readiness: { enabled: false } } },
    switch: 'probes.readiness.enabled: false',
  },
  {
    kinds: ['Deployment'],
    paths: ofMain('lifecycle', 'lifecycle.preStop'),
    chart: 'a `preStop` hook of the main container, which waits until process 1 takes SIGTERM',
    reason:
      'in its first seconds process 1 is a shell, which ignores SIGTERM: the pod would last its whole grace period',
    ...native,
  },
  {
    kinds: ['*'],
    paths: helmLabels.map((name) => `metadata.labels["${name}"]`),
    chart: "Helm's usual labels, on object metadata only",
    reason: 'people and tools look releases up by them',
    ...native,
  },
  {
    kinds: ['*'],
    paths: ['metadata.namespace'],
    chart: 'the namespace of the release',
    reason:
      'without it `kubectl apply` takes the namespace of its context, where the RoleBindings and the configuration of Flink name this one',
    ...native,
  },
  {
    kinds: ['PodDisruptionBudget'],
    paths: [''],
    chart: 'with `podDisruptionBudget` of a side the PodDisruptionBudget `<cluster id>-jobmanager` or `-taskmanager`',
    reason: 'a drain of nodes goes through the pods one after the other',
    on: { jobManager: { podDisruptionBudget: { enabled: true } } },
    off: { jobManager: { podDisruptionBudget: { enabled: false } } },
    switch: 'jobManager.podDisruptionBudget.enabled: false',
  },
  {
    kinds: ['Ingress'],
    paths: [''],
    chart: 'with `ingress` an Ingress to the REST Service',
    reason: 'the web UI is reached through what the cluster has for that, with authentication',
    on: { ingress: { enabled: true, host: 'a', allowPlaintext: true, allowUnauthenticated: true } },
    off: { ingress: { enabled: false } },
    switch: 'ingress.enabled: false',
  },
  {
    kinds: ['HTTPRoute'],
    paths: [''],
    chart: 'with `httpRoute` an HTTPRoute to it',
    reason: 'the same',
    on: { httpRoute: { enabled: true, parentRefs: [{ name: 'a' }], hostnames: ['a'], allowUnauthenticated: true } },
    off: { httpRoute: { enabled: false } },
    switch: 'httpRoute.enabled: false',
  },
  {
    kinds: ['Route'],
    paths: [''],
    chart: 'with `route` a Route to it',
    reason: 'the same',
    on: { route: { enabled: true, allowUnauthenticated: true } },
    off: { route: { enabled: false } },
    switch: 'route.enabled: false',
  },
  {
    kinds: ['NetworkPolicy'],
    paths: [''],
    chart: 'with `networkPolicy` a NetworkPolicy of the pods',
    reason: "REST and Flink's own ports run anyone's code",
    ...policed,
  },
  {
    kinds: ['ConfigMap'],
    paths: [...new Set(facts.map(({ confFile }) => confFile))].flatMap((file) =>
      Object.keys(networkPorts).map((key) => `data["${file}"]["${key}"]`),
    ),
    chart: 'with `networkPolicy` 6121 and 6125',
    reason: 'a policy lets fixed ports through, and Flink would choose these two',
    ...policed,
  },
  {
    kinds: ['*'],
    paths: ['metadata.labels.team', 'metadata.labels["team"]'],
    chart: '`commonLabels`, on object metadata only',
    reason: 'costs and owners are looked up by them; on pods a change would roll them',
    on: { commonLabels: { team: 'data' } },
    off: { commonLabels: null },
    switch: 'commonLabels: null',
  },
  {
    kinds: ['*'],
    paths: ['metadata.annotations.team', 'metadata.annotations["team"]'],
    chart: '`commonAnnotations`, the same',
    reason: 'the same',
    on: { commonAnnotations: { team: 'data' } },
    off: { commonAnnotations: null },
    switch: 'commonAnnotations: null',
  },
  {
    kinds: ['ConfigMap'],
    paths: [''],
    chart: '`extraObjects`, as they are written',
    reason: 'objects of the user that live and die with the release',
    holds: (difference) => noClient(difference) && difference.path === 'ConfigMap/extra',
    on: { extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'extra' } }] },
    off: { extraObjects: null },
    switch: 'extraObjects: null',
  },
];

const exposedType = 'kubernetes.rest-service.exposed.type';
const hostNetwork = 'kubernetes.hostnetwork.enabled';
const shutdown = 'execution.shutdown-on-application-finish';
const dropped = [false, '', '{}'];

/** The fields of a line that differ from the client's, in both profiles unless an entry says otherwise. At most ten. */
export function differs({ facts, catalogue }: Pick<Line, 'facts' | 'catalogue'>): readonly Differs[] {
  const option = (key: string): string => `data["${facts.confFile}"]["${key}"]`;
  const optionOf = (key: string) => catalogue.options.find((one) => one.key === key);
  return [
    {
      kinds: ['Service', 'ConfigMap', 'Secret'],
      paths: ['metadata.ownerReferences'],
      chart: 'nothing',
      client: 'the Deployment as owner',
      reason: "the Deployment's uid is not known before it is created; Helm's ownership stands in",
      holds: ({ chart }) => chart === undefined,
      scenario: 'kerberos-mount-keytab-and-krb5',
    },
    {
      kinds: ['ConfigMap'],
      paths: [option('kubernetes.namespace')],
      chart: "the release's namespace",
      client: 'nothing, unless the option is given',
      reason: "Helm's `--namespace` decides, and the TaskManagers must be asked for in the same one",
      holds: ({ chart }) => chart !== undefined,
      scenario: 'deploy-nothing-but-stock',
    },
    {
      kinds: ['ConfigMap'],
      paths: [option(exposedType)],
      chart: '`ClusterIP`, unless the option is given',
      client: 'nothing, unless the option is given',
      reason: "Flink's REST endpoint runs anyone's code",
      holds: ({ chart, pipeline }) => chart === 'ClusterIP' && pipeline === undefined,
      byDefault: true,
      scenario: 'deploy-nothing-but-stock',
    },
    ...(optionOf(exposedType)?.default === 'ClusterIP'
      ? []
      : [
          {
            kinds: ['Service'],
            paths: ['spec.type'],
            chart: '`ClusterIP`, unless the option is given',
            client: '`LoadBalancer`, unless the option is given',
            reason: 'the same',
            holds: ({ chart, pipeline }: Difference) => chart === 'ClusterIP' && pipeline === 'LoadBalancer',
            byDefault: true as const,
            scenario: 'deploy-nothing-but-stock',
          },
        ]),
    {
      kinds: ['ConfigMap'],
      paths: [option('kubernetes.jobmanager.service-account')],
      chart: 'the account that the release creates',
      client: 'nothing, unless the option is given',
      reason: '`serviceAccount.create: false` leaves the choice to the option',
      holds: noClient,
      helmOnly: true,
      scenario: 'deploy-nothing-but-stock',
    },
    {
      kinds: ['ConfigMap'],
      paths: [option('kubernetes.taskmanager.service-account')],
      chart: 'the account that the release creates for them',
      client: 'nothing, unless the option is given',
      reason: "they have the annotations of the JobManager's account, such as a cloud's role, and not its rights",
      holds: noClient,
      helmOnly: true,
      scenario: 'deploy-nothing-but-stock',
    },
    {
      kinds: ['Deployment'],
      paths: ['spec.template.spec.serviceAccount', 'spec.template.spec.serviceAccountName'],
      chart: 'the account that the release creates',
      client: '`default`, or the account of the pod template',
      reason: 'follows from the option above',
      holds: ({ chart, pipeline }) => typeof chart === 'string' && chart !== pipeline,
      helmOnly: true,
      scenario: 'deploy-nothing-but-stock',
    },
    ...(optionOf(hostNetwork) === undefined
      ? []
      : [
          {
            kinds: ['Service'],
            paths: ['spec.ports[0].targetPort'],
            chart: "nothing on the node's network",
            client: "the configured port, for which Flink's JobManager then writes the one that it got",
            reason: 'an upgrade would put it back, or conflict',
            holds: ({ chart }: Difference) => chart === undefined,
            helmOnly: true as const,
            scenario: 'init-job-manager-host-network',
          },
        ]),
    {
      kinds: facts.client.emptyMaps === 'written' ? ['Deployment', 'Service'] : ['Deployment'],
      paths: [
        ...(facts.client.emptyMaps === 'written'
          ? ['metadata.annotations', 'spec.template.spec.nodeSelector']
          : ['spec.template.spec.hostNetwork']),
        ...inLists(...ofMain('env[].value', 'volumeMounts[].readOnly')),
        ...inLists('spec.template.spec.volumes[].persistentVolumeClaim.readOnly'),
      ],
      chart: 'nothing that the API server drops',
      client: '`false`, an empty text, or a map without entries',
      reason: 'who applies it owns it though it is not there, and server-side apply by somebody else then conflicts',
      holds: ({ chart, pipeline }) =>
        chart === undefined && dropped.includes(isFields(pipeline) ? JSON.stringify(pipeline) : (pipeline as string)),
      helmOnly: true,
      scenario: 'deploy-nothing-but-stock',
    },
    ...(optionOf(shutdown) === undefined
      ? []
      : [
          {
            kinds: ['ConfigMap'],
            paths: [option(shutdown)],
            chart: '`false` with `mode: application`, unless the option is given',
            client: 'nothing, unless the option is given',
            reason:
              'the JobManager outlives its job, so that nothing takes the Deployment for lost and runs the job again',
            holds: ({ chart, pipeline }: Difference) => String(chart) === 'false' && pipeline === undefined,
            helmOnly: true as const,
            scenario: 'application-plain',
          },
        ]),
  ];
}

/** The entries that hold with profile native: none that adds. */
export function nativeLedger(line: Pick<Line, 'facts' | 'catalogue'>): readonly Differs[] {
  return differs(line).filter(({ helmOnly }) => helmOnly !== true);
}

/** The entries that hold with profile helm, whatever the values. */
export function helmLedger(line: Pick<Line, 'facts' | 'catalogue'>): readonly LedgerEntry[] {
  return [...differs(line), ...added.filter(({ inPlace }) => inPlace !== true)];
}

/** A difference as one for each label or annotation, where the client has none at all: an entry about one must not cover another. */
export function singleFields(difference: Difference): readonly Difference[] {
  const { path, chart, pipeline } = difference;
  if (pipeline !== undefined || !isFields(chart) || !/ .*metadata\.(?:labels|annotations)$/.test(path))
    return [difference];
  return Object.entries(chart).map(([name, value]) => ({
    path: `${path}[${JSON.stringify(name)}]`,
    chart: value,
    pipeline: undefined,
  }));
}

/** Whether an entry is about a difference. What is added the client has nothing of. */
export function covers(entry: LedgerEntry, difference: Difference): boolean {
  const [, kind = '', path = ''] = /^(\w+)\/\S+(?: (.*))?$/s.exec(difference.path) ?? [];
  const holds = entry.holds === undefined ? noClient(difference) : entry.holds(difference);
  return holds && (entry.kinds.includes('*') || entry.kinds.includes(kind)) && entry.paths.includes(path);
}
