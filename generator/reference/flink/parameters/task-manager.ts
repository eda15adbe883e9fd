import { portsWords } from '../../../facts/words/ports.ts';
import { inHashMapOrder } from '../java-hash-map.ts';
import { mebiBytes } from '../types/memory-size.ts';
import { taskManagerJvmParameters } from '../memory/jvm-parameters.ts';
import { externalResourceNames } from '../memory/task-manager.ts';
import { workerArguments, type Worker } from '../memory/worker.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { fixedPort } from './job-manager.ts';
import { defaulted, isBlank, KubernetesParameters, type ParametersContext } from './shared.ts';

/** What the resource manager's driver hands to the parameters of one TaskManager. */
export interface TaskManagerRequest {
  readonly podName: string;
  readonly worker: Worker;
  /** `-Dkey='value'` for each option that the JobManager has otherwise than its configuration file. */
  readonly dynamicProperties: string;
}

/** Mirror of `KubernetesTaskManagerParameters`. */
export class TaskManagerParameters extends KubernetesParameters {
  readonly podName: string;
  readonly dynamicProperties: string;
  readonly #worker: Worker;

  constructor(context: ParametersContext, { podName, worker, dynamicProperties }: TaskManagerRequest) {
    super(context);
    this.podName = podName;
    this.dynamicProperties = dynamicProperties;
    this.#worker = worker;
  }

  /** The user's labels; the selector's win. */
  labels(): Record<string, string> {
    const component = this.facts.names.labelTaskManagerComponent;
    return { ...this.optionalMap('kubernetes.taskmanager.labels'), ...this.commonLabels(), component };
  }

  nodeSelector(): Record<string, string> {
    return this.optionalMap('kubernetes.taskmanager.node-selector');
  }

  annotations(): Record<string, string> {
    return this.optionalMap('kubernetes.taskmanager.annotations');
  }

  tolerations(): [string, string][][] {
    return this.optionalMaps('kubernetes.taskmanager.tolerations');
  }

  /** The container's own environment variables, in Flink's order; `env.java.home` is one where the line's catalogue has it. */
  environments(): [string, string][] {
    const variables = new Map(this.prefixed('containerized.taskmanager.env.'));
    const key = 'env.java.home';
    const javaHome = this.configuration.has(key) ? this.configuration.optionalString(key) : undefined;
    if (javaHome !== undefined) variables.set('JAVA_HOME', javaHome);
    return inHashMapOrder(variables);
  }

  serviceAccount(): string {
    return defaulted(this.configuration.getString('kubernetes.taskmanager.service-account'));
  }

  /** MiB. */
  memory(): number {
    return mebiBytes(this.#worker.memory.totalProcess);
  }

  memoryLimitFactor(): number {
    return this.limitFactor('kubernetes.taskmanager.memory.limit-factor');
  }

  /** Cores. */
  cpu(): number {
    return this.#worker.memory.cpuCores;
  }

  cpuLimitFactor(): number {
    return this.limitFactor('kubernetes.taskmanager.cpu.limit-factor');
  }

  /** `ExternalResourceUtils.getExternalResourceConfigurationKeys`: amounts by the name that Kubernetes has; of two of a name the later counts. */
  externalResources(): [string, bigint][] {
    const names = new Map<string, string>();
    for (const resource of externalResourceNames(this.configuration)) {
      const name = this.configuration.rawKey(`external-resource.${resource}.kubernetes.config-key`) ?? '';
      if (!isBlank(name)) names.set(name, resource);
    }
    return [...names].flatMap(([name, resource]): [string, bigint][] => {
      const amount = this.#worker.externalResources.get(resource);
      return amount === undefined ? [] : [[name, amount]];
    });
  }

  rpcPort(): number {
    const key = 'taskmanager.rpc.port';
    const { taskManagerRpc } = this.facts.ports;
    const port = fixedPort(this.configuration, key, taskManagerRpc);
    if (port <= 0) throw new RefusalError(key, say(portsWords.positive, port, taskManagerRpc));
    return port;
  }

  /** What the TaskManager's JVM is told. */
  jvmParameters(): string {
    return taskManagerJvmParameters(this.#worker.memory);
  }

  /** The sizes that the TaskManager is told. */
  resourceArguments(): string {
    return workerArguments(this.#worker, this.facts);
  }

  /** What ends the start command; empty where there is nothing to say. */
  entrypointArguments(): string {
    return defaulted(this.configuration.getString('kubernetes.taskmanager.entrypoint.args'));
  }
}
