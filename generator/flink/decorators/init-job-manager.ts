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
  const withMetadata = editMetadata(pod, (metadata) =>
    merge(metadata, { labels: parameters.labels(), annotations: parameters.annotations() }),
  );
  return editSpec(withMetadata, (spec) =>
    merge(overwrite(spec, { serviceAccount: account, serviceAccountName: account }), {
      imagePullSecrets: parameters.imagePullSecrets().map((name) => ({ name })),
      nodeSelector: parameters.nodeSelector(),
      tolerations: parameters.tolerations().map(toleration),
    }),
  );
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
  const { names } = parameters.facts;
  const image = optionOrTemplate(parameters, 'kubernetes.container.image', parameters.image(), main['image']);
  const imagePullPolicy = optionOrTemplate(
    parameters,
    'kubernetes.container.image.pull-policy',
    parameters.imagePullPolicy(),
    main['imagePullPolicy'],
  );
  const resources = decorateResources(asObject(main['resources']), parameters);
  const logDir = parameters.flinkLogDirInPod();
  return merge(overwrite(main, { name: names.mainContainer, image, imagePullPolicy, resources }), {
    ports: [
      { name: names.restPort, containerPort: parameters.restPort() },
      { name: names.rpcPort, containerPort: parameters.rpcPort() },
      { name: names.blobPort, containerPort: parameters.blobServerPort() },
    ],
    env: [
      ...parameters.environments().map(([name, value]) => ({ name, value })),
      { name: names.podIpEnv, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: names.podIpFieldPath } } },
      ...(logDir === undefined ? [] : [{ name: names.logDirEnv, value: logDir }]),
    ],
  });
}

/** `KubernetesUtils.getResourceRequirements`: cpu and memory are the options'; other resources of the template stay. */
function decorateResources(resources: JsonObject, parameters: JobManagerParameters): JsonObject {
  const quantities = { cpu: printDouble(parameters.cpu()), memory: `${parameters.memory}Mi` };
  return merge(resources, { requests: quantities, limits: quantities });
}
