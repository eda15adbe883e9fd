import type { Configuration } from '../options/configuration.ts';
import { RefusalError } from '../refusal.ts';
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
  const cpuCores = readCpuCores(configuration);
  const slots = configuration.getInt(slotsOption) ?? 1;
  checkExternalResources(configuration);
  return { ...memory, cpuCores, slots };
}

/** `getCpuCoresWithFallback` without fallback: as many as slots, unless given. Java's decimals know no NaN and no infinity. */
function readCpuCores(configuration: Configuration): number {
  const cores = configuration.contains(cpuOption)
    ? configuration.getDouble(cpuOption)
    : configuration.getInt(slotsOption);
  if (cores === undefined || !Number.isFinite(cores) || cores <= 0) {
    throw new RefusalError(cpuOption, `TaskManagers need more than ${cores ?? 0} cpu cores: expected for example 1.0`);
  }
  return cores;
}

/** `ExternalResourceUtils.getExternalResourceAmountMap`: the amounts are read, and must be whole numbers. */
function checkExternalResources(configuration: Configuration): void {
  if (configuration.raw('external-resources') === 'none') return;
  for (const name of new Set(configuration.getList('external-resources'))) {
    const key = `external-resource.${name}.amount`;
    const text = configuration.rawKey(key);
    if (text !== undefined) checkAmount(key, text);
  }
}

function checkAmount(key: string, text: string): void {
  try {
    parseLong(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new RefusalError(key, `Could not parse value ${JSON.stringify(text)} for key ${key}: ${error.message}`);
  }
}
