import { memoryWords as words } from '../../../facts/words/memory.ts';
import { typesWords } from '../../../facts/words/types.ts';
import type { Configuration } from '../options/configuration.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { parseMemorySize } from '../types/memory-size.ts';
import { ParseError } from '../types/parse-error.ts';

/**
 * The total process memory, in bytes, that the ways of old releases ask for: an environment variable, before `<side>.heap.size`,
 * before `<side>.heap.mb` (`MemoryBackwardsCompatibilityUtils`); `undefined` if none is used.
 */
export function legacyProcessSize(
  side: 'jobmanager' | 'taskmanager',
  configuration: Configuration,
  environment: Readonly<Record<string, string>>,
): bigint | undefined {
  const heapSize = `${side}.heap.size`;
  const heapMb = `${side}.heap.mb`;
  const variable = side === 'jobmanager' ? 'FLINK_JM_HEAP' : 'FLINK_TM_HEAP';
  const text = environment[variable];
  if (text !== undefined) return parseVariable(variable, text, heapSize);
  if (configuration.contains(heapSize)) return configuration.getMemorySize(heapSize);
  if (!configuration.contains(heapMb)) return undefined;
  const megabytes = configuration.getInt(heapMb) ?? 0;
  if (megabytes < 0) throw new RefusalError(heapMb, say(words.heapMegabytes, megabytes));
  return BigInt(megabytes) << 20n;
}

function parseVariable(variable: string, text: string, option: string): bigint {
  try {
    return parseMemorySize(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new RefusalError(option, say(words.variable, variable, quote(text), typesWords.memorySize.text));
  }
}
