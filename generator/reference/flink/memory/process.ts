import { memoryWords as words } from '../../../facts/words/memory.ts';
import type { Configuration } from '../options/configuration.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { addMemorySizes, printMemorySize, shownMemorySize, SizeOverflowError } from '../types/memory-size.ts';
import { legacyProcessSize } from './legacy.ts';
import { rangeFraction, shareBeside, shareOf, type RangeFraction } from './range-fraction.ts';

/** The two kinds of Flink process, as their options begin. */
export type Side = 'jobmanager' | 'taskmanager';

/** The part of a process that differs by side: its Flink memory (`FlinkMemoryUtils`). All sizes in bytes. */
export interface FlinkMemoryModel<Memory extends { readonly totalFlink: bigint }> {
  readonly side: Side;
  /** With all of these set, the Flink memory is their sum and more; a total only has to agree. */
  readonly requiredOptions: readonly string[];
  fromRequiredOptions(configuration: Configuration): Memory;
  fromTotal(configuration: Configuration, totalFlink: bigint): Memory;
}

/** What every process has besides its Flink memory, in bytes. */
export interface ProcessMemory {
  readonly jvmMetaspace: bigint;
  readonly jvmOverhead: bigint;
  readonly totalProcess: bigint;
}

/** What the ways of old releases are looked up in; `undefined` in lines that have forgotten them. */
type Environment = Readonly<Record<string, string>> | undefined;

/**
 * All memory components of a process (`ProcessMemoryUtils.memoryProcessSpecFromConfig`, after
 * `MemoryBackwardsCompatibilityUtils` has put the legacy heap options in the place of the total process memory).
 */
export function processMemory<Memory extends { readonly totalFlink: bigint }>(
  model: FlinkMemoryModel<Memory>,
  configuration: Configuration,
  environment: Environment,
): Memory & ProcessMemory {
  const keys = processKeys(model.side);
  return withoutOverflow(model.side, () =>
    derive(model, keys, withLegacySize(model.side, configuration, environment, keys.process)),
  );
}

/**
 * `MemoryBackwardsCompatibilityUtils.getConfWithLegacyHeapSizeMappedToNewConfigOption`: the configuration with what the legacy heap
 * options ask for as `key`, unless that is set; itself where they say nothing.
 */
export function withLegacySize(
  side: Side,
  configuration: Configuration,
  environment: Environment,
  key: string,
): Configuration {
  if (environment === undefined || configuration.contains(key)) return configuration;
  const size = legacyProcessSize(side, configuration, environment);
  if (size === undefined) return configuration;
  const mapped = configuration.copy();
  mapped.setRaw(key, printMemorySize(size));
  return mapped;
}

/** Sizes that Java's long cannot hold are refused in the name of the total process memory. */
export function withoutOverflow<T>(side: Side, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof SizeOverflowError)) throw error;
    throw new RefusalError(processKeys(side).process, say(words.tooMuch));
  }
}

/** A memory option that is set or has a default (`ProcessMemoryUtils.getMemorySizeFromConfig`). */
export function memorySize(configuration: Configuration, key: string): bigint {
  const size = configuration.getMemorySize(key);
  if (size === undefined) throw new RefusalError(key, say(words.unset));
  return size;
}

function processKeys(side: Side) {
  return {
    process: `${side}.memory.process.size`,
    flink: `${side}.memory.flink.size`,
    metaspace: `${side}.memory.jvm-metaspace.size`,
    overheadMin: `${side}.memory.jvm-overhead.min`,
    overheadMax: `${side}.memory.jvm-overhead.max`,
    overheadFraction: `${side}.memory.jvm-overhead.fraction`,
  };
}

type ProcessKeys = ReturnType<typeof processKeys>;

function derive<Memory extends { readonly totalFlink: bigint }>(
  model: FlinkMemoryModel<Memory>,
  keys: ProcessKeys,
  configuration: Configuration,
): Memory & ProcessMemory {
  if (model.requiredOptions.every((key) => configuration.contains(key))) {
    const memory = model.fromRequiredOptions(configuration);
    return withProcess(memory, jvmMemoryAround(memory.totalFlink, keys, configuration));
  }
  if (configuration.contains(keys.flink)) {
    const totalFlink = memorySize(configuration, keys.flink);
    const memory = model.fromTotal(configuration, totalFlink);
    return withProcess(memory, jvmMemoryAround(totalFlink, keys, configuration));
  }
  if (configuration.contains(keys.process)) {
    const totalProcess = memorySize(configuration, keys.process);
    const jvm = jvmMemoryWithin(totalProcess, keys, configuration);
    const totalFlink = totalProcess - jvm.jvmMetaspace - jvm.jvmOverhead;
    return withProcess(model.fromTotal(configuration, totalFlink), jvm);
  }
  const [first = keys.process] = model.requiredOptions;
  const required = model.requiredOptions.join(' and ');
  throw new RefusalError(first, say(words.notGiven, keys.process, keys.flink, required));
}

/** What a JVM has besides Flink's memory, in bytes. */
export interface JvmMemory {
  readonly jvmMetaspace: bigint;
  readonly jvmOverhead: bigint;
}

function withProcess<Memory extends { readonly totalFlink: bigint }>(
  memory: Memory,
  jvm: JvmMemory,
): Memory & ProcessMemory {
  return { ...memory, ...jvm, totalProcess: addMemorySizes(memory.totalFlink, jvm.jvmMetaspace, jvm.jvmOverhead) };
}

/** From the total process memory alone: metaspace as configured, the overhead its share of the total. */
function jvmMemoryWithin(totalProcess: bigint, keys: ProcessKeys, configuration: Configuration): JvmMemory {
  const jvmMetaspace = memorySize(configuration, keys.metaspace);
  const jvmOverhead = shareOf(totalProcess, overheadRange(keys, configuration));
  if (addMemorySizes(jvmMetaspace, jvmOverhead) > totalProcess) {
    throw new RefusalError(
      keys.process,
      say(
        words.processBelowJvm,
        shownMemorySize(totalProcess),
        shownMemorySize(jvmMetaspace),
        shownMemorySize(jvmOverhead),
      ),
    );
  }
  return { jvmMetaspace, jvmOverhead };
}

/** `ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadFromTotalFlinkMemory`, of a side. */
export function jvmMemoryOf(side: Side, totalFlink: bigint, configuration: Configuration): JvmMemory {
  return jvmMemoryAround(totalFlink, processKeys(side), configuration);
}

/** Around a given Flink memory: the overhead fills up the total process memory, or without one is a share of it. */
function jvmMemoryAround(totalFlink: bigint, keys: ProcessKeys, configuration: Configuration): JvmMemory {
  const jvmMetaspace = memorySize(configuration, keys.metaspace);
  const withoutOverhead = addMemorySizes(totalFlink, jvmMetaspace);
  if (!configuration.contains(keys.process)) {
    return { jvmMetaspace, jvmOverhead: shareBeside(withoutOverhead, overheadRange(keys, configuration)) };
  }
  const totalProcess = memorySize(configuration, keys.process);
  if (totalProcess < withoutOverhead) {
    throw new RefusalError(
      keys.process,
      say(
        words.processBelowFlink,
        shownMemorySize(totalProcess),
        shownMemorySize(totalFlink),
        shownMemorySize(jvmMetaspace),
      ),
    );
  }
  const jvmOverhead = totalProcess - withoutOverhead;
  const { min, max } = overheadRange(keys, configuration);
  if (jvmOverhead < min || jvmOverhead > max) {
    throw new RefusalError(
      keys.overheadMin,
      say(
        words.overhead,
        keys.process,
        shownMemorySize(totalProcess),
        shownMemorySize(jvmOverhead),
        shownMemorySize(min),
        shownMemorySize(max),
        keys.overheadMax,
      ),
    );
  }
  return { jvmMetaspace, jvmOverhead };
}

function overheadRange(keys: ProcessKeys, configuration: Configuration): RangeFraction {
  const min = memorySize(configuration, keys.overheadMin);
  const max = memorySize(configuration, keys.overheadMax);
  return rangeFraction(configuration, min, max, keys.overheadFraction);
}
