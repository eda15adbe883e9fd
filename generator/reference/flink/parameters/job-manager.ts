import { deploymentWords } from '../../../facts/words/deployment.ts';
import { portsWords } from '../../../facts/words/ports.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { parseInteger } from '../types/integer.ts';
import { ParseError } from '../types/parse-error.ts';
import { defaulted, KubernetesParameters, type ParametersContext } from './shared.ts';
import type { Configuration } from '../options/configuration.ts';

/** Mirror of `KubernetesJobManagerParameters`. */
export class JobManagerParameters extends KubernetesParameters {
  /** MiB. */
  readonly memory: number;

  constructor(context: ParametersContext, memory: number) {
    super(context);
    this.memory = memory;
  }

  /** The user's labels; the selector's win. */
  labels(): Record<string, string> {
    return { ...this.optionalMap('kubernetes.jobmanager.labels'), ...this.selectors() };
  }

  selectors(): Record<string, string> {
    return { ...this.commonLabels(), component: this.facts.names.labelComponent };
  }

  nodeSelector(): Record<string, string> {
    return this.optionalMap('kubernetes.jobmanager.node-selector');
  }

  annotations(): Record<string, string> {
    return this.optionalMap('kubernetes.jobmanager.annotations');
  }

  restServiceAnnotations(): Record<string, string> {
    return this.optionalMap('kubernetes.rest-service.annotations');
  }

  restServiceLabels(): Record<string, string> {
    return this.optionalMap('kubernetes.rest-service.labels');
  }

  internalServiceAnnotations(): Record<string, string> {
    return this.optionalMap('kubernetes.internal-service.annotations');
  }

  internalServiceLabels(): Record<string, string> {
    return this.optionalMap('kubernetes.internal-service.labels');
  }

  /** The container's own environment variables, by name; Flink's order is that of a `HashMap` and carries no meaning. */
  environments(): [string, string][] {
    return this.prefixed('containerized.master.env.').sort(([a], [b]) => (a < b ? -1 : 1));
  }

  tolerations(): [string, string][][] {
    return this.optionalMaps('kubernetes.jobmanager.tolerations');
  }

  ownerReferences(): [string, string][][] {
    return this.optionalMaps('kubernetes.jobmanager.owner.reference');
  }

  podTemplateFile(): string | undefined {
    return this.configuration.optionalString('kubernetes.pod-template-file.jobmanager');
  }

  taskManagerPodTemplateFile(): string | undefined {
    return this.configuration.optionalString('kubernetes.pod-template-file.taskmanager');
  }

  /** Cores. */
  cpu(): number {
    return defaulted(this.configuration.getDouble(this.facts.client.optionKeys.jobManagerCpu));
  }

  cpuLimitFactor(): number {
    return this.limitFactor('kubernetes.jobmanager.cpu.limit-factor');
  }

  memoryLimitFactor(): number {
    return this.limitFactor('kubernetes.jobmanager.memory.limit-factor');
  }

  /** More than one JobManager needs high availability. */
  replicas(): number {
    const key = 'kubernetes.jobmanager.replicas';
    if (!this.configuration.has(key)) return 1;
    const replicas = defaulted(this.configuration.getInt(key));
    if (replicas < 1) throw new RefusalError(key, say(deploymentWords.replicas, replicas));
    if (replicas > 1 && !this.#isHighAvailabilityActivated()) {
      throw new RefusalError(key, say(deploymentWords.replicasAlone, replicas));
    }
    return replicas;
  }

  /** What follows the target in the start command; empty where there is nothing to say. */
  entrypointArguments(): string {
    return defaulted(this.configuration.getString('kubernetes.jobmanager.entrypoint.args'));
  }

  restPort(): number {
    return defaulted(this.configuration.getInt('rest.port'));
  }

  restBindPort(): number {
    return fixedPort(this.configuration, 'rest.bind-port', this.facts.ports.rest);
  }

  rpcPort(): number {
    return defaulted(this.configuration.getInt('jobmanager.rpc.port'));
  }

  blobServerPort(): number {
    const key = 'blob.server.port';
    const { blob } = this.facts.ports;
    const port = fixedPort(this.configuration, key, blob);
    if (port <= 0) throw new RefusalError(key, say(portsWords.positive, port, blob));
    return port;
  }

  serviceAccount(): string {
    return defaulted(this.configuration.getString('kubernetes.jobmanager.service-account'));
  }

  restServiceExposedType(): string {
    return defaulted(this.configuration.getEnum('kubernetes.rest-service.exposed.type'));
  }

  /** Without high availability the TaskManagers find the JobManager through a Service. */
  isInternalServiceEnabled(): boolean {
    return !this.#isHighAvailabilityActivated();
  }

  #isHighAvailabilityActivated(): boolean {
    return isHighAvailabilityActivated(this.configuration, this.facts);
  }
}

/** `HighAvailabilityMode.isHighAvailabilityModeActivated`: everything but `NONE` and its old name is a mode or a factory class. */
export function isHighAvailabilityActivated(configuration: Configuration, { client }: LineFacts): boolean {
  return isHighAvailabilityMode(configuration.raw(client.optionKeys.highAvailability));
}

/** The same of the option's text. */
export function isHighAvailabilityMode(text: string | undefined): boolean {
  return text !== undefined && !['NONE', 'STANDALONE'].includes(text.toUpperCase());
}

/**
 * `KubernetesUtils.parsePort`: a port option that is a text because elsewhere it may be a range.
 * @param example a port that it may be
 * @throws RefusalError if it is no whole number.
 */
export function fixedPort(configuration: Configuration, key: string, example: number): number {
  const text = defaulted(configuration.getString(key));
  try {
    return parseInteger(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new RefusalError(key, say(portsWords.fixed, quote(text), example));
  }
}
