import { initJobManagerWords } from '../../facts/words/init-job-manager.ts';
import type { KubernetesParameters } from './parameters/shared.ts';
import { isBlank } from './parameters/shared.ts';
import { asObject, merge, type FlinkPod, type JsonObject } from './pod.ts';
import { quote } from './quote.ts';
import { RefusalError } from './refusal.ts';
import { say } from './say.ts';
import { printDouble } from './types/double.ts';
import { parseLong } from './types/integer.ts';
import { ParseError } from './types/parse-error.ts';

/** What Flink's `KubernetesUtils` and its resource classes make for the pods of both sides. */

/** `KubernetesUtils.resolveUserDefinedValue`: an option that is set, else the template's value, else the option's default. */
function optionOrTemplate(
  { configuration }: KubernetesParameters,
  key: string,
  option: string,
  template: unknown,
): unknown {
  return template === undefined || configuration.contains(key) ? option : template;
}

/** `KubernetesUtils.getServiceAccount`: of a template, by either name of the field. */
function serviceAccountOf(pod: FlinkPod): unknown {
  const spec = asObject(pod.pod['spec']);
  return spec['serviceAccount'] ?? spec['serviceAccountName'];
}

/** The account of a pod under both of the field's names: by the option, its value, or the template. */
export function accountFields(pod: FlinkPod, parameters: KubernetesParameters, key: string, value: string): JsonObject {
  const account = optionOrTemplate(parameters, key, value, serviceAccountOf(pod));
  return { serviceAccount: account, serviceAccountName: account };
}

/** Image and pull policy of the main container: by the options, or the template. */
export function imageFields(main: JsonObject, parameters: KubernetesParameters): JsonObject {
  const { image: key } = parameters.facts.client.optionKeys;
  const policyKey = 'kubernetes.container.image.pull-policy';
  return {
    image: optionOrTemplate(parameters, key, parameters.image(), main['image']),
    imagePullPolicy: optionOrTemplate(parameters, policyKey, parameters.imagePullPolicy(), main['imagePullPolicy']),
  };
}

/** The pod's network is the option's business alone, its DNS policy the template's too (`KubernetesUtils.resolveDNSPolicy`). */
export function network(spec: JsonObject, parameters: KubernetesParameters): JsonObject {
  const { dnsPolicies } = parameters.facts.client;
  if (dnsPolicies === undefined) return {};
  const hostNetwork = parameters.isHostNetworkEnabled();
  const given = spec['dnsPolicy'];
  const named = typeof given === 'string' && !isBlank(given) ? given : dnsPolicies.podNetwork;
  return { hostNetwork, dnsPolicy: hostNetwork ? dnsPolicies.hostNetwork : named };
}

const tolerationFields = ['effect', 'key', 'operator', 'tolerationSeconds', 'value'];

/**
 * `KubernetesToleration.fromMap`: fields in any case; unknown ones are dropped.
 * @throws RefusalError of the option, if the seconds are no whole number
 */
export function toleration(entries: readonly [string, string][], option: string): JsonObject {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const field = tolerationFields.find((known) => known.toLowerCase() === name.toLowerCase());
    if (field !== undefined) fields[field] = field === 'tolerationSeconds' ? tolerationSeconds(value, option) : value;
  }
  return fields;
}

function tolerationSeconds(text: string, option: string): number {
  try {
    return Number(parseLong(text));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new RefusalError(option, say(initJobManagerWords.tolerationSeconds, quote(text)));
  }
}

/** What a main container asks for: memory in MiB, cpu in cores, whole numbers of anything else by the name that Kubernetes has for it. */
export interface ContainerResources {
  readonly memory: number;
  readonly memoryLimitFactor: number;
  readonly cpu: number;
  readonly cpuLimitFactor: number;
  readonly external?: readonly (readonly [string, bigint])[];
}

/** `KubernetesUtils.getResourceRequirements`: what is asked for is the options'; other resources of the template stay. */
export function resourceRequirements(template: JsonObject, asked: ContainerResources): JsonObject {
  const { memory, memoryLimitFactor, cpu, cpuLimitFactor } = asked;
  const external = Object.fromEntries((asked.external ?? []).map(([name, amount]) => [name, amount.toString()]));
  return merge(template, {
    requests: { cpu: printDouble(cpu), memory: `${memory}Mi`, ...external },
    limits: { cpu: printDouble(cpu * cpuLimitFactor), memory: `${toInt(memory * memoryLimitFactor)}Mi`, ...external },
  });
}

/** Java's cast of a double to int. */
function toInt(value: number): number {
  return Number.isNaN(value) ? 0 : Math.trunc(Math.min(Math.max(value, -(2 ** 31)), 2 ** 31 - 1));
}
