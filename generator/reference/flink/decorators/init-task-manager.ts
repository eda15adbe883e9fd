import type { TaskManagerParameters } from '../parameters/task-manager.ts';
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

/**
 * `InitTaskManagerDecorator`: identity of the pod, where it may run, image, resources, port and environment of the main container. The
 * first TaskManager finds no node blocked: node affinity is the template's.
 */
export const initTaskManager: DecoratorFactory<TaskManagerParameters> = (parameters) => ({
  decoratePod: (pod) => editMain(decoratePodSpec(pod, parameters), (main) => decorateMain(main, parameters)),
  accompanyingResources: () => [],
});

function decoratePodSpec(pod: FlinkPod, parameters: TaskManagerParameters): FlinkPod {
  const key = 'kubernetes.taskmanager.service-account';
  const account = accountFields(pod, parameters, key, parameters.serviceAccount());
  const networkFields = network(asObject(pod.pod['spec']), parameters);
  const withMetadata = editMetadata(pod, (metadata) =>
    merge(overwrite(metadata, { name: parameters.podName }), {
      labels: parameters.labels(),
      annotations: parameters.annotations(),
    }),
  );
  const own = { ...account, restartPolicy: 'Never', ...networkFields };
  const tolerationsKey = 'kubernetes.taskmanager.tolerations';
  return editSpec(withMetadata, (spec) =>
    merge(overwrite(spec, own), {
      imagePullSecrets: parameters.imagePullSecrets().map((name) => ({ name })),
      nodeSelector: parameters.nodeSelector(),
      tolerations: parameters.tolerations().map((entries) => toleration(entries, tolerationsKey)),
    }),
  );
}

function decorateMain(main: JsonObject, parameters: TaskManagerParameters): JsonObject {
  const { client, names } = parameters.facts;
  const resources = resourceRequirements(asObject(main['resources']), {
    memory: parameters.memory(),
    memoryLimitFactor: parameters.memoryLimitFactor(),
    cpu: parameters.cpu(),
    cpuLimitFactor: parameters.cpuLimitFactor(),
    external: parameters.externalResources(),
  });
  const image = imageFields(main, parameters);
  const logDir = parameters.flinkLogDirInPod();
  return merge(overwrite(main, { name: names.mainContainer, ...image, resources }), {
    ports: parameters.isHostNetworkEnabled()
      ? []
      : [{ name: names.taskManagerRpcPort, containerPort: parameters.rpcPort() }],
    env: [
      ...parameters.environments().map(([name, value]) => ({ name, value })),
      ...nodeIdVariable(client.nodeIdEnv),
      ...(logDir === undefined ? [] : [{ name: names.logDirEnv, value: logDir }]),
    ],
  });
}

/** None or one: the node's name, by which Flink blocks nodes. */
function nodeIdVariable(facts: { readonly name: string; readonly fieldPath: string } | undefined): JsonObject[] {
  if (facts === undefined) return [];
  const { name, fieldPath } = facts;
  return [{ name, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath } } }];
}
