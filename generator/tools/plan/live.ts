import type { KubernetesObject } from '../../reference/flink/client.ts';
import { at, isFields, listAt, mapAt } from '../../reference/values/objects.ts';

/** A job as the REST API lists it. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** What the API server and the JobManager say of a release's cluster before it is changed. */
export interface Live {
  readonly deployment: KubernetesObject | undefined;
  /** The release's pods that have not ended. */
  readonly pods: readonly KubernetesObject[];
  /** Names of the TaskManagers among them. */
  readonly taskManagers: readonly string[];
  /** The JobManagers' pods that run. */
  readonly jobManagers: readonly RunningPod[];
  /** Names of the ConfigMaps in which high availability keeps jobs. */
  readonly keptIn: readonly string[];
  /** What the ConfigMap of the configuration says of an application that has started; empty: nothing. */
  readonly started: string;
  readonly jobs: readonly Job[] | NoAnswer;
  /** What the ConfigMap of the state says; left out where there is none, or nobody may read it. */
  readonly record?: StateRecord | undefined;
}

/** The data of the ConfigMap in which an application's state is noted. */
export type StateRecord = Readonly<Record<string, string>>;

/** A pod that runs, and where it is reached. */
export interface RunningPod {
  readonly name: string;
  /** Empty where it has none yet. */
  readonly address: string;
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
  /** The ConfigMap of an application's state; of a session none. */
  readonly stateConfigMap: string | undefined;
}

/** Takes all but the jobs out of what `kubectl get deployments,pods,configmaps -o json` printed. */
export function liveObjects(answer: unknown, names: Names): Omit<Live, 'jobs' | 'record'> {
  const objects = listedObjects(answer);
  const configMaps = objects.filter(({ kind }) => kind === 'ConfigMap');
  const own = configMaps.find(({ metadata }) => metadata.name === names.configMap);
  const [label = '', value = ''] = names.highAvailabilitySelector.split('=');
  const started = at(own, 'metadata', 'annotations', 'flink-chart/started');
  return {
    deployment: objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === names.clusterId),
    pods: objects.filter((one) => one.kind === 'Pod' && !hasEnded(one)),
    taskManagers: objects.filter((one) => isPodOf(one, 'taskmanager')).map(({ metadata }) => metadata.name),
    jobManagers: objects
      .filter((one) => isPodOf(one, 'jobmanager') && at(one, 'status', 'phase') === 'Running')
      .map((one) => ({ name: one.metadata.name, address: text(at(one, 'status', 'podIP')) })),
    // The release's own ConfigMaps bear the same label in some lines; Helm manages them.
    keptIn: configMaps
      .filter((one) => labelOf(one, label) === value && labelOf(one, 'app.kubernetes.io/managed-by') !== 'Helm')
      .filter((one) => at(one, 'metadata', 'annotations', 'meta.helm.sh/release-name') === undefined)
      .map(({ metadata }) => metadata.name),
    started: typeof started === 'string' ? started : '',
  };
}

/** Takes the record of the state out of its ConfigMap as `kubectl get -o json` printed it. */
export function stateRecord(answer: unknown): StateRecord | undefined {
  if (at(answer, 'kind') !== 'ConfigMap') return undefined;
  const data = Object.entries(mapAt(answer, 'data'));
  return Object.fromEntries(data.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}

/** The objects of a list as `kubectl get -o json` prints it. */
export function listedObjects(answer: unknown): readonly KubernetesObject[] {
  return listAt(answer, 'items').filter(isObject);
}

/** Takes the jobs that have not ended out of what `/jobs/overview` answers. */
export function unfinishedJobs(answer: unknown): readonly Job[] | NoAnswer {
  const jobs = at(answer, 'jobs');
  if (!Array.isArray(jobs)) return { noAnswer: 'what answers is not a JobManager' };
  return (jobs as unknown[])
    .map((job) => ({ id: text(at(job, 'jid')), name: text(at(job, 'name')), state: text(at(job, 'state')) }))
    .filter(({ state }) => !['FINISHED', 'CANCELED', 'FAILED'].includes(state));
}

/** Whether it is a pod of that side which has not ended. */
function isPodOf(object: KubernetesObject, component: string): boolean {
  return object.kind === 'Pod' && labelOf(object, 'component') === component && !hasEnded(object);
}

function hasEnded(pod: KubernetesObject): boolean {
  return ['Succeeded', 'Failed'].includes(text(at(pod, 'status', 'phase')));
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
