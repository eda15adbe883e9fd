import type { KubernetesObject } from './client.ts';
import type { JobManagerParameters } from './parameters/job-manager.ts';
import { asList, asObject, type FlinkPod, type JsonObject } from './pod.ts';

/** `KubernetesJobManagerFactory.createJobManagerDeployment`: sidecars first, the main container last. */
export function jobManagerDeployment(
  { pod, mainContainer }: FlinkPod,
  parameters: JobManagerParameters,
): KubernetesObject {
  const spec = asObject(pod['spec']);
  const ownerReferences = parameters
    .ownerReferences()
    .map((entries) => ({ ...parameters.facts.client.ownerReferenceDefaults, ...ownerReference(entries) }));
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: parameters.clusterId(),
      labels: parameters.labels(),
      ...(parameters.facts.client.deploymentAnnotations && { annotations: parameters.annotations() }),
      ...(ownerReferences.length > 0 && { ownerReferences }),
    },
    spec: {
      replicas: parameters.replicas(),
      selector: { matchLabels: parameters.selectors() },
      template: {
        metadata: pod['metadata'],
        spec: { ...spec, containers: [...asList(spec['containers']), mainContainer] },
      },
    },
  };
}

const fields = ['apiVersion', 'blockOwnerDeletion', 'controller', 'kind', 'name', 'uid'];
const booleans = ['blockOwnerDeletion', 'controller'];

/** `KubernetesOwnerReference.fromMap`: fields in any case, unknown ones are dropped; a boolean is `true` or anything else. */
function ownerReference(entries: readonly [string, string][]): JsonObject {
  const reference: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const field = fields.find((known) => known.toLowerCase() === name.toLowerCase());
    if (field !== undefined) reference[field] = booleans.includes(field) ? value.toLowerCase() === 'true' : value;
  }
  return reference;
}
