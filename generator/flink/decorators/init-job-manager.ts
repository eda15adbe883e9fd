import { printDouble } from '../types/double.ts';
import type { JobManagerParameters } from '../parameters/job-manager.ts';
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
import { RefusalError } from '../refusal.ts';
import { isBlank } from '../parameters/shared.ts';
import { parseLong } from '../types/integer.ts';
import { ParseError } from '../types/parse-error.ts';

/** `InitJobManagerDecorator`: identity of the pod, image, resources, ports and environment of the main container. */
export const initJobManager: DecoratorFactory = (parameters) => ({
  decoratePod: (pod) => editMain(decoratePodSpec(pod, parameters), (main) => decorateMain(main, parameters)),
  accompanyingResources: () => [],
});

function decoratePodSpec(pod: FlinkPod, parameters: JobManagerParameters): FlinkPod {
  const account = optionOrTemplate(
    parameters,
    'kubernetes.jobmanager.service-account',
    parameters.serviceAccount(),
    serviceAccountOf(pod),
  );
  const networkFields = network(asObject(pod.pod['spec']), parameters);
  const withMetadata = editMetadata(pod, (metadata) =>
    merge(metadata, { labels: parameters.labels(), annotations: parameters.annotations() }),
  );
  return editSpec(withMetadata, (spec) =>
    merge(overwrite(spec, { serviceAccount: account, serviceAccountName: account, ...networkFields }), {
      volumes: artifactsVolume(parameters).map((name) => ({ name, emptyDir: {} })),
      imagePullSecrets: parameters.imagePullSecrets().map((name) => ({ name })),
      nodeSelector: parameters.nodeSelector(),
      tolerations: parameters.tolerations().map(toleration),
    }),
  );
}

/** The pod's network is the option's business alone, its DNS policy the template's too. */
function network(spec: JsonObject, parameters: JobManagerParameters): JsonObject {
  const { dnsPolicies } = parameters.facts.client;
  if (dnsPolicies === undefined) return {};
  const hostNetwork = parameters.isHostNetworkEnabled();
  const given = spec['dnsPolicy'];
  const named = typeof given === 'string' && !isBlank(given) ? given : dnsPolicies.podNetwork;
  return { hostNetwork, dnsPolicy: hostNetwork ? dnsPolicies.hostNetwork : named };
}

/** None or one. */
function artifactsVolume({ facts }: JobManagerParameters): string[] {
  const { userArtifactsVolume } = facts.client;
  return userArtifactsVolume === undefined ? [] : [userArtifactsVolume];
}

function serviceAccountOf(pod: FlinkPod): unknown {
  const spec = asObject(pod.pod['spec']);
  return spec['serviceAccount'] ?? spec['serviceAccountName'];
}

/** `KubernetesUtils.resolveUserDefinedValue`: an option that is set, else the template's value, else the option's default. */
function optionOrTemplate(
  { configuration }: JobManagerParameters,
  key: string,
  option: string,
  template: unknown,
): unknown {
  return template === undefined || configuration.contains(key) ? option : template;
}

const tolerationFields = ['effect', 'key', 'operator', 'tolerationSeconds', 'value'];

/** `KubernetesToleration.fromMap`: fields in any case; unknown ones are dropped. */
function toleration(entries: readonly [string, string][]): JsonObject {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const field = tolerationFields.find((known) => known.toLowerCase() === name.toLowerCase());
    if (field !== undefined) fields[field] = field === 'tolerationSeconds' ? tolerationSeconds(value) : value;
  }
  return fields;
}

function tolerationSeconds(text: string): number {
  try {
    return Number(parseLong(text));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const key = 'kubernetes.jobmanager.tolerations';
    throw new RefusalError(key, `tolerationSeconds ${JSON.stringify(text)} is ${error.message}`);
  }
}

function decorateMain(main: JsonObject, parameters: JobManagerParameters): JsonObject {
  const { client, names } = parameters.facts;
  const image = optionOrTemplate(parameters, client.optionKeys.image, parameters.image(), main['image']);
  const imagePullPolicy = optionOrTemplate(
    parameters,
    'kubernetes.container.image.pull-policy',
    parameters.imagePullPolicy(),
    main['imagePullPolicy'],
  );
  const resources = decorateResources(asObject(main['resources']), parameters);
  const logDir = parameters.flinkLogDirInPod();
  return merge(overwrite(main, { name: names.mainContainer, image, imagePullPolicy, resources }), {
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

/** `KubernetesUtils.getResourceRequirements`: cpu and memory are the options'; other resources of the template stay. */
function decorateResources(resources: JsonObject, parameters: JobManagerParameters): JsonObject {
  const { memory } = parameters;
  const memoryLimit = toInt(memory * parameters.memoryLimitFactor());
  const cpu = parameters.cpu();
  const cpuLimit = cpu * parameters.cpuLimitFactor();
  return merge(resources, {
    requests: { cpu: printDouble(cpu), memory: `${memory}Mi` },
    limits: { cpu: printDouble(cpuLimit), memory: `${memoryLimit}Mi` },
  });
}

/** Java's cast of a double to int. */
function toInt(value: number): number {
  return Number.isNaN(value) ? 0 : Math.trunc(Math.min(Math.max(value, -(2 ** 31)), 2 ** 31 - 1));
}
