import type { LineFacts } from '../lines/line-facts.ts';

/** What people write who come from other charts, from Flink's operator or from its own files, and where it goes here. */
export interface ForeignNames {
  /** Paths of values that there are not; case, `-` and `_` do not count. */
  readonly names: readonly string[];
  /** What to do, after «there is no such value: ». */
  readonly says: string;
}

/** The fields of any resource of Kubernetes. */
export const resourceFields: readonly string[] = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

const sides = ['jobManager', 'taskManager'];

const ofPod = [
  'nodeSelector',
  'tolerations',
  'affinity',
  'podSecurityContext',
  'securityContext',
  'schedulerName',
  'runtimeClassName',
  'hostAliases',
  'dnsPolicy',
  'dnsConfig',
  'hostNetwork',
];

const ofContainer = ['containerSecurityContext', 'lifecycle', 'command'];

/** What other charts call values that there are here. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  extraEnv: ['env', 'envVars', 'extraEnvs', 'extraEnvVars', 'environment'],
  extraEnvFrom: ['envFrom'],
  extraVolumes: ['volumes'],
  extraVolumeMounts: ['volumeMounts'],
  extraInitContainers: ['initContainers'],
  extraContainers: ['containers', 'sidecars'],
};

const ofMetadata = ['labels', 'annotations', 'podLabels', 'podAnnotations', 'extraLabels'];

/** The rows of a line, their names in lower case and without `-` and `_`: as one that there is not is looked up. */
export function foreignNames({ line, names: { mainContainer } }: LineFacts): readonly ForeignNames[] {
  const pod = (template: string): readonly ForeignNames[] => {
    const above = template.replace(/podTemplate$/, '');
    return [
      { names: ofPod.map((name) => above + name), says: `write it in ${template}.spec` },
      {
        names: ofContainer.map((name) => above + name),
        says: `write it in ${template}.spec.containers, at the container ${mainContainer}`,
      },
      { names: ofMetadata.map((name) => above + name), says: `write it in ${template}.metadata` },
      ...Object.entries(otherwise).map(([name, others]) => ({
        names: others.map((other) => above + other),
        says: `did you mean ${above}${name}?`,
      })),
    ];
  };
  const all = [...pod('podTemplate'), ...sides.flatMap((side) => pod(`${side}.podTemplate`)), ...rows(line)];
  return all.map(({ names, says }) => ({ names: names.map(folded), says }));
}

/** A path as it is looked up. */
function folded(path: string): string {
  return path.toLowerCase().replaceAll(/[-_]/g, '');
}

const rows = (line: string): readonly ForeignNames[] => [
  {
    names: ['flink'],
    says: 'only a chart that depends on this one writes values below flink; here they stand at the top',
  },
  {
    names: resourceFields,
    says: 'this is a resource, not values; flink-chart convert makes values of a FlinkDeployment',
  },
  {
    names: [
      'flinkConf',
      'flink-conf.yaml',
      'flinkConfig',
      'flinkProperties',
      'flinkOptions',
      'config',
      'config.yaml',
      'configuration',
      'conf',
      'properties',
    ],
    says: 'write the options in flinkConfiguration, one line each',
  },
  {
    names: ['nameOverride', 'fullnameOverride', 'name', 'clusterName', 'fullName'],
    says: 'clusterId names the cluster and its objects',
  },
  { names: ['namespace', 'namespaceOverride'], says: 'install with --namespace' },
  {
    names: ['flinkVersion', 'version'],
    says: `each line of Flink has a chart of its own, and this is the one of Flink ${line}`,
  },
  {
    names: ['replicas', 'replicaCount'],
    says: 'jobManager.replicas counts JobManagers; Flink itself asks for TaskManagers, as many as its jobs need',
  },
  { names: ['jobManager.replicaCount', 'jobManager.count'], says: 'did you mean jobManager.replicas?' },
  {
    names: [
      'taskManager.replicas',
      'taskManager.replicaCount',
      'taskManager.count',
      'taskManagers',
      'taskManagerReplicas',
    ],
    says: 'Flink itself asks for TaskManagers, as many as its jobs need; slotmanager.number-of-slots.max in flinkConfiguration bounds them',
  },
  {
    names: ['resources', 'resource', 'memory', 'cpu'],
    says: 'write cpu and memory in jobManager.resource and taskManager.resource',
  },
  ...sides.map((side): ForeignNames => ({
    names: [`${side}.resources.requests`, `${side}.resources.limits`],
    says: `write cpu and memory in ${side}.resource`,
  })),
  {
    names: [
      'numberOfTaskSlots',
      'taskSlots',
      'slots',
      ...['numberOfTaskSlots', 'taskSlots', 'slots'].map((name) => `taskManager.${name}`),
    ],
    says: 'write taskmanager.numberOfTaskSlots in flinkConfiguration',
  },
  {
    names: ['parallelism'],
    says: 'write job.parallelism for an application, parallelism.default in flinkConfiguration for a session',
  },
  { names: ['gateway', 'gatewayApi', 'gatewayAPI'], says: 'did you mean httpRoute?' },
  { names: ['openshiftRoute', 'openshift.route'], says: 'did you mean route?' },
  { names: ['ingress.hosts', 'ingress.hostname'], says: 'there is one host name: write it in ingress.host' },
  { names: ['ingress.ingressClassName', 'ingress.class'], says: 'did you mean ingress.className?' },
  { names: ['ingress.template'], says: 'write the host name in ingress.host, what follows it in ingress.path' },
  {
    names: ['service', 'serviceType', 'jobManager.service', 'jobManager.serviceType'],
    says: 'write kubernetes.rest-service.exposed.type in flinkConfiguration',
  },
  { names: ['serviceAccountName'], says: 'did you mean serviceAccount?' },
  { names: ['imagePullSecrets', 'pullSecrets'], says: 'did you mean image.pullSecrets?' },
  { names: ['image.name'], says: 'did you mean image.repository?' },
  { names: ['image.registry'], says: 'write it in image.repository, before the name' },
  { names: ['livenessProbe', 'jobManager.livenessProbe'], says: 'did you mean probes.liveness?' },
  { names: ['readinessProbe', 'jobManager.readinessProbe'], says: 'did you mean probes.readiness?' },
  { names: ['startupProbe', 'jobManager.startupProbe'], says: 'did you mean probes.startup?' },
  {
    names: ['ha', 'highAvailability.enabled', 'highAvailability.mode'],
    says: 'set highAvailability.type and highAvailability.directory',
  },
  { names: ['highAvailability.storageDir'], says: 'did you mean highAvailability.directory?' },
  { names: ['job.jar', 'job.uri', 'job.jarFile', 'jar'], says: 'did you mean job.jarURI?' },
  { names: ['job.mainClass', 'job.className', 'job.class', 'mainClass'], says: 'did you mean job.entryClass?' },
  {
    names: ['job.savepoint', 'job.fromSavepoint', 'job.savepointPath'],
    says: 'did you mean job.initialSavepointPath?',
  },
  {
    names: ['s3.accessKey', 's3.secretKey', 's3.accessKeyId', 's3.secretAccessKey'],
    says: 'put the keys into a Secret and name it in s3.existingSecret',
  },
  { names: ['log4j', 'logging', 'logConfig', 'logs'], says: 'write the files in logConfiguration' },
  {
    names: ['persistence', 'storage', 'pvc', 'persistentVolumeClaim'],
    says: 'name a claim as a volume in podTemplate.spec, and mount it in its containers',
  },
  {
    names: ['pdb', 'podDisruptionBudget', 'disruptionBudget', 'pdb.enabled', 'pdb.create'],
    says: 'each side has its own: jobManager.podDisruptionBudget and taskManager.podDisruptionBudget',
  },
  {
    names: ['taskManager.podDisruptionBudget.maxUnavailable'],
    says: "Kubernetes counts what is missing by the scale of the pods' controller, which for TaskManagers is the JobManager's Deployment: set minAvailable",
  },
  {
    names: ['jobManager.podDisruptionBudget.create', 'taskManager.podDisruptionBudget.create'],
    says: 'did you mean podDisruptionBudget.enabled?',
  },
  { names: ['extraDeploy', 'extraManifests', 'extraResources', 'rawResources'], says: 'did you mean extraObjects?' },
  { names: ['rbac.enabled'], says: 'did you mean rbac.create?' },
  { names: ['serviceAccount.enabled'], says: 'did you mean serviceAccount.create?' },
];
