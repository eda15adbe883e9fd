import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';

/**
 * The PodDisruptionBudgets of both sides. That of the TaskManagers has a number alone: Kubernetes counts shares by the scale of the pods'
 * controller, which is the Deployment of the JobManager.
 */
export function disruptionBudgets(context: ReleaseContext): KubernetesObject[] {
  const { jobManager, taskManager } = context.values;
  const { minAvailable, maxUnavailable = 1, enabled } = jobManager?.podDisruptionBudget ?? {};
  const workers = taskManager?.podDisruptionBudget ?? {};
  return [
    ...(enabled === true
      ? [budget(context, 'jobmanager', minAvailable === undefined ? { maxUnavailable } : { minAvailable })]
      : []),
    ...(workers.enabled === true ? [budget(context, 'taskmanager', { minAvailable: workers.minAvailable })] : []),
  ];
}

function budget(
  context: ReleaseContext,
  component: 'jobmanager' | 'taskmanager',
  least: Readonly<Record<string, number | undefined>>,
): KubernetesObject {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: `${context.clusterId}-${component}` },
    spec: { ...least, selector: { matchLabels: podLabels(context, component) } },
  };
}

/** The labels that Flink gives the pods of a side. */
function podLabels({ clusterId, line }: ReleaseContext, component: string): Readonly<Record<string, string>> {
  return { app: clusterId, component, type: line.facts.names.labelType };
}
