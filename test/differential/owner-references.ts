import type { KubernetesObject } from '../../generator/reference/flink/client.ts';

/**
 * What `Fabric8FlinkKubeClient.createJobManagerComponent` does once the API server has given the Deployment its uid:
 * the Deployment becomes the owner of the accompanying resources. Nothing is changed in place.
 */
export function ownedBy(
  deployment: KubernetesObject,
  uid: string,
  accompanyingResources: readonly KubernetesObject[],
): KubernetesObject[] {
  const owner = {
    apiVersion: deployment.apiVersion,
    kind: deployment.kind,
    name: deployment.metadata.name,
    uid,
    controller: true,
    blockOwnerDeletion: true,
  };
  return accompanyingResources.map((resource) => ({
    ...resource,
    metadata: { ...resource.metadata, ownerReferences: [owner] },
  }));
}
