import type { KubernetesObject } from '../client.ts';
import type { PipelineLine } from '../deploy.ts';
import { withoutEmptyMaps } from '../empty-maps.ts';
import { childPath } from '../files.ts';
import { checkKubeClient } from '../kube-client.ts';
import { workerConfigurations, defaultWorker, type WorkerConfigurations } from '../memory/worker.ts';
import type { Configuration } from '../options/configuration.ts';
import { TaskManagerParameters } from '../parameters/task-manager.ts';
import { loadPodTemplate } from '../pod-template.ts';
import { asList, asObject, emptyPod, type FlinkPod } from '../pod.ts';
import { clusterConfiguration, fileConfiguration, lineInPod } from './configuration.ts';
import { jobManagerPod, type JobManagerPod } from './job-manager-pod.ts';
import { decorateTaskManager } from './pipeline.ts';

/**
 * `KubernetesResourceManagerFactory` and its driver's `requestResource`: the Pod of the first TaskManager that the JobManager asks for.
 * @param objects what the client has deployed: the Deployment first
 * @throws RefusalError if the JobManager could not ask for it
 */
export function requestTaskManager(
  objects: readonly KubernetesObject[],
  line: PipelineLine,
  application: boolean,
): KubernetesObject {
  const pod = jobManagerPod(objects, line.facts);
  const own = lineInPod(pod, line);
  const configurations = workerConfigurations(clusterConfiguration(pod, own, application), pod.environment, own.facts);
  checkKubeClient(configurations.driver, pod.disk, own.facts);
  const template = taskManagerTemplate(pod, own);
  const parameters = taskManagerParameters(configurations, pod, own);
  const decorated = withMain(decorateTaskManager(template, parameters));
  return own.facts.client.emptyMaps === 'written' ? decorated : (withoutEmptyMaps([decorated])[0] ?? decorated);
}

function taskManagerTemplate({ disk }: JobManagerPod, line: PipelineLine): FlinkPod {
  const { podTemplateDirInPod, taskManagerPodTemplateFile } = line.facts.names;
  const path = childPath(podTemplateDirInPod, taskManagerPodTemplateFile);
  return disk.exists(path) ? loadPodTemplate('taskmanager', path, disk, line) : emptyPod;
}

/** `KubernetesResourceManagerDriver.createKubernetesTaskManagerParameters`, of the first attempt's first pod. */
function taskManagerParameters(
  configurations: WorkerConfigurations,
  pod: JobManagerPod,
  line: PipelineLine,
): TaskManagerParameters {
  const { driver: configuration } = configurations;
  const { facts } = line;
  const worker = defaultWorker(configurations, facts);
  const podName = `${configuration.getString('kubernetes.cluster-id') ?? ''}-taskmanager-1-1`;
  const target = configuration.copy();
  target.setRaw('taskmanager.resource-id', podName);
  const dynamicProperties = changedProperties(fileConfiguration(pod, line), target);
  return new TaskManagerParameters(
    { configuration, facts, files: pod.disk, environment: pod.environment },
    { podName, worker, dynamicProperties },
  );
}

/**
 * `BootstrapTools.getDynamicPropertiesAsString`: what the target has that its base has not or has otherwise, quoted for a shell, by
 * key; Flink's order is that of a `HashSet` and carries no meaning.
 */
function changedProperties(base: Configuration, target: Configuration): string {
  return [...target.entries()]
    .filter(([key, value]) => base.rawKey(key) !== value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `-D${key}='${value.replaceAll("'", String.raw`'\''`)}'`)
    .join(' ');
}

/** `KubernetesTaskManagerFactory`: sidecars first, the main container last. The kind is that of the template. */
function withMain({ pod, mainContainer }: FlinkPod): KubernetesObject {
  const spec = asObject(pod['spec']);
  const metadata = asObject(pod['metadata']) as KubernetesObject['metadata'];
  const containers = [...asList(spec['containers']), mainContainer];
  return { apiVersion: 'v1', kind: (pod['kind'] ?? 'Pod') as string, metadata, spec: { ...spec, containers } };
}
