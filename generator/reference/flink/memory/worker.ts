import { JavaHashMap } from '../java-hash-map.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Configuration } from '../options/configuration.ts';
import { addMemorySizes } from '../types/memory-size.ts';
import { decimalDigits, parseDouble, printDouble } from '../types/double.ts';
import { jvmMemoryOf, memorySize, withLegacySize, withoutOverflow } from './process.ts';
import {
  externalResources,
  taskManagerCpuCores,
  taskManagerProcessMemory,
  type TaskManagerMemory,
} from './task-manager.ts';

const side = 'taskmanager';
const processOption = 'taskmanager.memory.process.size';
const cpuOption = 'taskmanager.cpu.cores';

/** A TaskManager that is asked for: its memory, slots and cpu, and amounts of external resources by Flink's names. */
export interface Worker {
  readonly memory: TaskManagerMemory;
  readonly externalResources: ReadonlyMap<string, bigint>;
}

/** The configurations that a resource manager works with. */
export interface WorkerConfigurations {
  /** What the default worker is computed from. */
  readonly services: Configuration;
  /** What the driver has. */
  readonly driver: Configuration;
}

/**
 * `ActiveResourceManagerFactory`: legacy heap options mean the total process memory; the driver does without total sizes where workers may
 * be of any size.
 */
export function workerConfigurations(
  configuration: Configuration,
  environment: Readonly<Record<string, string>>,
  { client }: LineFacts,
): WorkerConfigurations {
  const legacy = client.legacyMemory ? environment : undefined;
  const services = withLegacySize(side, configuration, legacy, processOption);
  const driver = services.copy();
  if (!client.fineGrainedSwitches.every((key) => configuration.getBoolean(key) === true)) return { services, driver };
  driver.removeOption(processOption);
  driver.removeOption('taskmanager.memory.flink.size');
  return { services, driver };
}

/**
 * The process of a default worker: `KubernetesWorkerResourceSpecFactory.createDefaultWorkerResourceSpec`, then
 * `TaskExecutorProcessUtils.processSpecFromWorkerResourceSpec`, which keeps what slots share and derives the rest anew.
 */
export function defaultWorker({ services, driver }: WorkerConfigurations, { client }: LineFacts): Worker {
  const fallback = services.getDouble(client.optionKeys.taskManagerCpu);
  const sized = services.copy();
  sized.setRaw(cpuOption, printDouble(rounded(taskManagerCpuCores(services, fallback), client.cpuDecimals)));
  const worker = taskManagerProcessMemory(sized, undefined);
  return withoutOverflow(side, () => {
    const frameworkHeap = memorySize(driver, 'taskmanager.memory.framework.heap.size');
    const frameworkOffHeap = memorySize(driver, 'taskmanager.memory.framework.off-heap.size');
    const { taskHeap, taskOffHeap, network, managed } = worker;
    const totalFlink = addMemorySizes(frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, network, managed);
    const jvm = jvmMemoryOf(side, totalFlink, driver);
    const totalProcess = addMemorySizes(totalFlink, jvm.jvmMetaspace, jvm.jvmOverhead);
    const memory = { ...worker, frameworkHeap, frameworkOffHeap, totalFlink, ...jvm, totalProcess };
    return { memory, externalResources: externalResources(sized) };
  });
}

/** `new Resource`: from some release on, decimals beyond the eighth are cut off. */
function rounded(cores: number, decimals: number | undefined): number {
  if (decimals === undefined) return cores;
  const { digits, point } = decimalDigits(cores);
  const kept = digits.slice(0, Math.max(decimals + point, 0));
  return kept === '' ? 0 : parseDouble(`0.${kept}E${point}`);
}

/**
 * `TaskExecutorProcessUtils.generateDynamicConfigsStr`: what the start script hands to the TaskManager, `-D key=value` each, in the order of
 * a Java `HashMap`.
 */
export function workerArguments({ memory, externalResources: external }: Worker, { client }: LineFacts): string {
  const configs = new JavaHashMap<string>();
  const size = (key: string, bytes: bigint): void => {
    configs.put(`taskmanager.memory.${key}`, `${bytes}b`);
  };
  configs.put(cpuOption, printDouble(memory.cpuCores));
  size('framework.heap.size', memory.frameworkHeap);
  size('framework.off-heap.size', memory.frameworkOffHeap);
  size('task.heap.size', memory.taskHeap);
  size('task.off-heap.size', memory.taskOffHeap);
  size('network.min', memory.network);
  size('network.max', memory.network);
  size('managed.size', memory.managed);
  size('jvm-metaspace.size', memory.jvmMetaspace);
  size('jvm-overhead.min', memory.jvmOverhead);
  size('jvm-overhead.max', memory.jvmOverhead);
  configs.put('taskmanager.numberOfTaskSlots', String(memory.slots));
  const names = [...external.keys()];
  const quote = client.quotedResourceList ? '"' : '';
  configs.put('external-resources', names.length === 0 ? 'none' : `${quote}${names.join(';')}${quote}`);
  for (const [name, amount] of external) {
    configs.put(`external-resource.${name}.amount`, String(amount));
  }
  return [...configs].map(([key, value]) => `-D ${key}=${value}`).join(' ');
}
