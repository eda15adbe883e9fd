import { memoryWords as words } from '../../../facts/words/memory.ts';
import { typesWords } from '../../../facts/words/types.ts';
import { inHashMapOrder } from '../java-hash-map.ts';
import type { Configuration } from '../options/configuration.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { parseLong } from '../types/integer.ts';
import { ParseError } from '../types/parse-error.ts';
import { processMemory, type ProcessMemory } from './process.ts';
import { taskManagerFlinkMemory, type TaskManagerFlinkMemory } from './task-manager-flink.ts';

const cpuOption = 'taskmanager.cpu.cores';
const slotsOption = 'taskmanager.numberOfTaskSlots';

/** A TaskManager's memory components and their sums, in bytes, with its slots and cpu cores (`TaskExecutorProcessSpec`). */
export type TaskManagerMemory = TaskManagerFlinkMemory &
  ProcessMemory & {
    readonly slots: number;
    readonly cpuCores: number;
  };

/** `TaskExecutorProcessUtils.processSpecFromConfig`, after the legacy heap options are mapped to the total process memory. */
export function taskManagerProcessMemory(
  configuration: Configuration,
  environment: Readonly<Record<string, string>> | undefined,
): TaskManagerMemory {
  const memory = processMemory(taskManagerFlinkMemory, configuration, environment);
  const cpuCores = taskManagerCpuCores(configuration);
  const slots = configuration.getInt(slotsOption) ?? 1;
  externalResources(configuration);
  return { ...memory, cpuCores, slots };
}

/**
 * `getCpuCoresWithFallback`: what `taskmanager.cpu.cores` says, else a fallback above 0, else as many as slots. Java's decimals know no NaN
 * and no infinity.
 */
export function taskManagerCpuCores(configuration: Configuration, fallback = -1): number {
  const cores = givenCpuCores(configuration, fallback);
  if (cores === undefined || !Number.isFinite(cores) || cores <= 0) {
    const given = configuration.raw(cpuOption);
    const said = given === undefined ? say(words.coresOfSlots, cores ?? 0) : say(words.cores, quote(given));
    throw new RefusalError(cpuOption, said);
  }
  return cores;
}

function givenCpuCores(configuration: Configuration, fallback: number): number | undefined {
  if (configuration.contains(cpuOption)) return configuration.getDouble(cpuOption);
  return fallback > 0 ? fallback : configuration.getInt(slotsOption);
}

/**
 * `ExternalResourceUtils.getExternalResourceAmountMap`: by Flink's name of the resource; amounts that are not above 0 count for nothing.
 * @throws RefusalError if one is no whole number
 */
export function externalResources(configuration: Configuration): ReadonlyMap<string, bigint> {
  const amounts = new Map<string, bigint>();
  for (const name of externalResourceNames(configuration)) {
    const key = `external-resource.${name}.amount`;
    const text = configuration.rawKey(key);
    const amount = text === undefined ? 0n : parseAmount(key, text);
    if (amount > 0n) amounts.set(name, amount);
  }
  return amounts;
}

/** `ExternalResourceUtils.getExternalResourceSet`, in the order of a `HashSet`. */
export function externalResourceNames(configuration: Configuration): string[] {
  if (configuration.raw('external-resources') === 'none') return [];
  const names = configuration.getList('external-resources') ?? [];
  return inHashMapOrder(new Map(names.map((name) => [name, undefined]))).map(([name]) => name);
}

function parseAmount(key: string, text: string): bigint {
  try {
    return parseLong(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new RefusalError(key, say(typesWords.value, quote(text), typesWords.long.text));
  }
}
