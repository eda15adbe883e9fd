import type { JobManagerParameters } from '../parameters/job-manager.ts';
import { accountFields, imageFields, network, resourceRequirements, toleration } from '../pod-fields.ts';
import {
  asObject,
  editMain,
  editMetadata,
  editSpec,
  merge,
  overwrite,
  type DecoratorFactory,
  type FlinkPod,
  type JsonObject,
} from '../pod.ts';

/** `InitJobManagerDecorator`: identity of the pod, image, resources, ports and environment of the main container. */
export const initJobManager: DecoratorFactory<JobManagerParameters> = (parameters) => ({
  decoratePod: (pod) => editMain(decoratePodSpec(pod, parameters), (main) => decorateMain(main, parameters)),
  accompanyingResources: () => [],
});

function decoratePodSpec(pod: FlinkPod, parameters: JobManagerParameters): FlinkPod {
  const key = 'kubernetes.jobmanager.service-account';
  const account = accountFields(pod, parameters, key, parameters.serviceAccount());
  const networkFields = network(asObject(pod.pod['spec']), parameters);
  const withMetadata = editMetadata(pod, (metadata) =>
    merge(metadata, { labels: parameters.labels(), annotations: parameters.annotations() }),
  );
  const tolerationsKey = 'kubernetes.jobmanager.tolerations';
  return editSpec(withMetadata, (spec) =>
    merge(overwrite(spec, { ...account, ...networkFields }), {
      volumes: artifactsVolume(parameters).map((name) => ({ name, emptyDir: {} })),
      imagePullSecrets: parameters.imagePullSecrets().map((name) => ({ name })),
      nodeSelector: parameters.nodeSelector(),
      tolerations: parameters.tolerations().map((entries) => toleration(entries, tolerationsKey)),
    }),
  );
}

/** None or one. */
function artifactsVolume({ facts }: JobManagerParameters): string[] {
  const { userArtifactsVolume } = facts.client;
  return userArtifactsVolume === undefined ? [] : [userArtifactsVolume];
}

function decorateMain(main: JsonObject, parameters: JobManagerParameters): JsonObject {
  const { names } = parameters.facts;
  const image = imageFields(main, parameters);
  const resources = resourceRequirements(asObject(main['resources']), {
    memory: parameters.memory,
    memoryLimitFactor: parameters.memoryLimitFactor(),
    cpu: parameters.cpu(),
    cpuLimitFactor: parameters.cpuLimitFactor(),
  });
  const logDir = parameters.flinkLogDirInPod();
  return merge(overwrite(main, { name: names.mainContainer, ...image, resources }), {
    volumeMounts: artifactsVolume(parameters).map((name) => ({ name, mountPath: parameters.userArtifactsBaseDir() })),
    ports: containerPorts(parameters),
    env: [
      ...parameters.environments().map(([name, value]) => ({ name, value })),
      { name: names.podIpEnv, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: names.podIpFieldPath } } },
      ...(logDir === undefined ? [] : [{ name: names.logDirEnv, value: logDir }]),
    ],
  });
}

/** On the node's own network a container has no ports of its own. */
function containerPorts(parameters: JobManagerParameters): JsonObject[] {
  if (parameters.isHostNetworkEnabled()) return [];
  const { names } = parameters.facts;
  return [
    { name: names.restPort, containerPort: parameters.restPort() },
    { name: names.rpcPort, containerPort: parameters.rpcPort() },
    { name: names.blobPort, containerPort: parameters.blobServerPort() },
  ];
}
