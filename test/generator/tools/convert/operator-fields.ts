/** What `convert` does with a field of a FlinkDeployment: a value, a note that begins so, a refusal that begins so, or nothing to say. */
export type Outcome =
  | { readonly value: string; readonly is: unknown }
  | { readonly note: string }
  | { readonly refusal: string }
  | 'server';

/** A field with a value that somebody would write, and what becomes of it. */
export interface OperatorField {
  readonly path: string;
  readonly given: unknown;
  readonly outcome: Outcome;
}

const value = (path: string, given: unknown, at: string, is: unknown = given): OperatorField => ({
  path,
  given,
  outcome: { value: at, is },
});
const note = (path: string, given: unknown, begins: string): OperatorField => ({
  path,
  given,
  outcome: { note: begins },
});

const template = { spec: { priorityClassName: 'high' } };

function side(name: 'jobManager' | 'taskManager'): OperatorField[] {
  const path = `spec.${name}`;
  const container = (requests: unknown, limits: unknown): unknown => [
    { name: 'flink-main-container', resources: { requests, limits } },
  ];
  const storage = { 'ephemeral-storage': '1Gi' };
  return [
    value(`${path}.resource.cpu`, 0.5, `${name}.resource.cpu`),
    value(`${path}.resource.memory`, '3Gi', `${name}.resource.memory`),
    value(
      `${path}.resource.ephemeralStorage`,
      '1Gi',
      `${name}.podTemplate.spec.containers`,
      container(storage, storage),
    ),
    note(
      `${path}.resources.claims`,
      [{ name: 'gpu' }],
      `${path}.resources.claims: the operator gives it to no pod: left out`,
    ),
    value(`${path}.resources.limits`, { memory: '3Gi' }, `${name}.resource.memory`, '3Gi'),
    value(`${path}.resources.requests`, { cpu: '500m' }, `${name}.resource.cpu`, 0.5),
    value(`${path}.podTemplate`, template, `${name}.podTemplate`),
  ];
}

/** Every field of the operator's custom resource (2.0, `flink.apache.org/v1beta1`), pod templates as one; `status` at the end. */
export const operatorFields: readonly OperatorField[] = [
  value('spec.flinkConfiguration', { 'rest.port': 8082 }, 'flinkConfiguration', { 'rest.port': 8082 }),
  note('spec.flinkVersion', 'v1_19', 'image: commented out: flink:1.19 has Flink 1.19'),
  value('spec.image', 'registry.example.org/own:1', 'image'),
  value('spec.imagePullPolicy', 'Always', 'imagePullPolicy'),
  note('spec.ingress.annotations', { a: 'hidden' }, 'ingress: commented out: ingress.host: must be a host name'),
  note('spec.ingress.className', 'nginx', 'ingress: commented out: ingress.host: must be a host name'),
  note('spec.ingress.labels', { a: 'hidden' }, 'ingress: commented out: ingress.host: must be a host name'),
  note(
    'spec.ingress.template',
    '{{name}}.{{namespace}}.example.org',
    'ingress: commented out: ingress.tls: has no Secret for orders.jobs.example.org',
  ),
  note('spec.ingress.tls', [{ secretName: 'tls' }], 'ingress: commented out: ingress.host: must be a host name'),
  value('spec.job.allowNonRestoredState', true, 'job.allowNonRestoredState'),
  value('spec.job.args', ['--a', '1'], 'job.args'),
  note(
    'spec.job.autoscalerResetNonce',
    1,
    "spec.job.autoscalerResetNonce: 1: the operator's autoscaler began anew when it changed: ",
  ),
  note(
    'spec.job.checkpointTriggerNonce',
    1,
    'spec.job.checkpointTriggerNonce: 1: the operator took a checkpoint when it changed: ',
  ),
  value('spec.job.entryClass', 'org.example.Job', 'job.entryClass'),
  value('spec.job.initialSavepointPath', 's3://b/s', 'job.initialSavepointPath'),
  value('spec.job.jarURI', 'local:///opt/flink/usrlib/other.jar', 'job.jarURI'),
  value('spec.job.parallelism', 7, 'job.parallelism'),
  note(
    'spec.job.savepointRedeployNonce',
    2,
    'job.savepointRedeployNonce: commented out: job.savepointRedeployNonce: has no effect without job.upgradeMode',
  ),
  note(
    'spec.job.savepointTriggerNonce',
    1,
    'spec.job.savepointTriggerNonce: 1: the operator took a savepoint when it changed: ',
  ),
  value('spec.job.state', 'suspended', 'job.state'),
  value('spec.job.upgradeMode', 'stateless', 'job.upgradeMode'),
  // The client of 1.20 takes more than one only with high availability, and says so.
  {
    path: 'spec.jobManager.replicas',
    given: 2,
    outcome: {
      refusal:
        'kubernetes.jobmanager.replicas: 2 JobManagers need high availability, which decides who leads: set high-availability.type, or highAvailability.type of the chart',
    },
  },
  ...side('jobManager'),
  value('spec.logConfiguration', { 'log4j-console.properties': 'rootLogger.level = WARN\n' }, 'logConfiguration'),
  {
    path: 'spec.mode',
    given: 'standalone',
    outcome: {
      refusal: "fd.yaml: spec.mode: standalone: the chart deploys as Flink's native client does: expected native",
    },
  },
  value('spec.podTemplate', template, 'podTemplate'),
  value('spec.restartNonce', 5, 'restartNonce'),
  value('spec.serviceAccount', 'other', 'serviceAccount'),
  ...side('taskManager'),
  note('spec.taskManager.replicas', 2, 'spec.taskManager.replicas: 2 with 1 slots each: job.parallelism is 2'),
  note(
    'status.jobStatus.upgradeSavepointPath',
    's3://b/u',
    'status.jobStatus.upgradeSavepointPath: s3://b/u: left out: ',
  ),
  note(
    'status.jobStatus.savepointInfo.lastSavepoint.location',
    's3://b/l',
    'status.jobStatus.savepointInfo.lastSavepoint.location: s3://b/l: left out: ',
  ),
  ...[
    ...[
      'clusterInfo',
      'conditions',
      'error',
      'jobManagerDeploymentStatus',
      'jobStatus.checkpointInfo',
      'jobStatus.jobId',
    ],
    ...[
      'jobStatus.jobName',
      'jobStatus.savepointInfo.formatType',
      'jobStatus.savepointInfo.lastPeriodicSavepointTimestamp',
      'jobStatus.savepointInfo.lastSavepoint.formatType',
      'jobStatus.savepointInfo.lastSavepoint.timeStamp',
      'jobStatus.savepointInfo.lastSavepoint.triggerNonce',
      'jobStatus.savepointInfo.lastSavepoint.triggerType',
      'jobStatus.savepointInfo.savepointHistory',
      'jobStatus.savepointInfo.triggerId',
      'jobStatus.savepointInfo.triggerTimestamp',
      'jobStatus.savepointInfo.triggerType',
      'jobStatus.startTime',
    ],
    ...[
      'jobStatus.state',
      'jobStatus.updateTime',
      'lifecycleState',
      'observedGeneration',
      'reconciliationStatus',
      'taskManager',
    ],
  ].map((path): OperatorField => ({ path: `status.${path}`, given: 'anything', outcome: 'server' })),
];
