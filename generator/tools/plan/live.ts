import type { KubernetesObject } from '../../reference/flink/client.ts';
import { at, isFields } from '../../reference/values/objects.ts';

/** A job as the REST API lists it. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** What the API server and the JobManager say of a release's cluster before it is changed. */
export interface Live {
  readonly deployment: KubernetesObject | undefined;
  /** Names of the pods that have not ended. */
  readonly taskManagers: readonly string[];
  /** Names of the ConfigMaps in which high availability keeps jobs. */
  readonly keptIn: readonly string[];
  /** What the ConfigMap of the configuration says of an application that has started; empty: nothing. */
  readonly started: string;
  readonly jobs: readonly Job[] | NoAnswer;
}

/** Why the REST API has not said which jobs there are. */
export interface NoAnswer {
  readonly noAnswer: string;
}

/** What says which objects of a cluster are meant. */
export interface Names {
  readonly clusterId: string;
  readonly configMap: string;
  /** A label with its value: `configmap-type=high-availability`. */
  readonly highAvailabilitySelector: string;
}

/** Takes all but the jobs out of what `kubectl get deployments,pods,configmaps -o json` printed. */
export function liveObjects(answer: unknown, names: Names): Omit<Live, 'jobs'> {
  const items = at(answer, 'items');
  const objects = (Array.isArray(items) ? (items as unknown[]) : []).filter(isObject);
  const configMaps = objects.filter(({ kind }) => kind === 'ConfigMap');
  const own = configMaps.find(({ metadata }) => metadata.name === names.configMap);
  const [label = '', value = ''] = names.highAvailabilitySelector.split('=');
  const started = at(own, 'metadata', 'annotations', 'flink-chart/started');
  return {
    deployment: objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === names.clusterId),
    taskManagers: objects.filter(isTaskManager).map(({ metadata }) => metadata.name),
    // The release's own ConfigMaps bear the same label in some lines; Helm manages them.
    keptIn: configMaps
      .filter((one) => labelOf(one, label) === value && labelOf(one, 'app.kubernetes.io/managed-by') !== 'Helm')
      .filter((one) => at(one, 'metadata', 'annotations', 'meta.helm.sh/release-name') === undefined)
      .map(({ metadata }) => metadata.name),
    started: typeof started === 'string' ? started : '',
  };
}

/** Takes the jobs that have not ended out of what `/jobs/overview` answers. */
export function unfinishedJobs(answer: unknown): readonly Job[] | NoAnswer {
  const jobs = at(answer, 'jobs');
  if (!Array.isArray(jobs)) return { noAnswer: 'what answers is not a JobManager' };
  return (jobs as unknown[])
    .map((job) => ({ id: text(at(job, 'jid')), name: text(at(job, 'name')), state: text(at(job, 'state')) }))
    .filter(({ state }) => !['FINISHED', 'CANCELED', 'FAILED'].includes(state));
}

function isTaskManager(object: KubernetesObject): boolean {
  const phase = at(object, 'status', 'phase');
  return (
    object.kind === 'Pod' &&
    labelOf(object, 'component') === 'taskmanager' &&
    phase !== 'Succeeded' &&
    phase !== 'Failed'
  );
}

function labelOf(object: KubernetesObject, name: string): unknown {
  return at(object, 'metadata', 'labels', name);
}

function isObject(value: unknown): value is KubernetesObject {
  return isFields(value) && typeof at(value, 'metadata', 'name') === 'string';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
