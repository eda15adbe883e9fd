import { memoryWords as words } from '../../../facts/words/memory.ts';
import type { Configuration } from '../options/configuration.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { shownMemorySize } from '../types/memory-size.ts';
import { memorySize } from './process.ts';
import { rangeFraction, type RangeFraction } from './range-fraction.ts';

const minOption = 'taskmanager.memory.network.min';
const maxOption = 'taskmanager.memory.network.max';
const fractionOption = 'taskmanager.memory.network.fraction';
const buffersOption = 'taskmanager.network.numberOfBuffers';
const pageOption = 'taskmanager.memory.segment-size';

const minPageSize = 4096n;
const maxInt = 2n ** 31n - 1n;

/** The old way to size network memory counts only if no new one is used. */
export function usesNumberOfBuffers(configuration: Configuration): boolean {
  const newer = [minOption, maxOption, fractionOption].some((key) => configuration.contains(key));
  return !newer && configuration.has(buffersOption) && configuration.contains(buffersOption);
}

/** Number of buffers times their size, in bytes; fewer than none are refused. */
export function networkMemoryFromBuffers(configuration: Configuration): bigint {
  const buffers = configuration.getInt(buffersOption) ?? 0;
  const size = BigInt(buffers) * pageSize(configuration);
  if (size < 0n) throw new RefusalError(buffersOption, say(words.buffers, buffers));
  return size;
}

export function networkMemoryRange(configuration: Configuration): RangeFraction {
  const min = memorySize(configuration, minOption);
  const max = memorySize(configuration, maxOption);
  return rangeFraction(configuration, min, max, fractionOption);
}

/** Network memory that is what other components leave has to agree with its own options (`sanityCheckNetworkMemory`). */
export function checkNetworkMemory(configuration: Configuration, network: bigint): void {
  const rest = shownMemorySize(network);
  if (usesNumberOfBuffers(configuration)) {
    const configured = networkMemoryFromBuffers(configuration);
    if (configured === network) return;
    throw new RefusalError(buffersOption, say(words.networkBuffers, shownMemorySize(configured), rest));
  }
  const { min, max } = networkMemoryRange(configuration);
  if (network >= min && network <= max) return;
  throw new RefusalError(minOption, say(words.network, rest, shownMemorySize(min), shownMemorySize(max)));
}

/** `ConfigurationParserUtils.getPageSize`, in bytes. */
function pageSize(configuration: Configuration): bigint {
  const size = memorySize(configuration, pageOption);
  if (size < minPageSize || size > maxInt || (size & (size - 1n)) !== 0n) {
    throw new RefusalError(pageOption, say(words.page, shownMemorySize(size)));
  }
  return size;
}
