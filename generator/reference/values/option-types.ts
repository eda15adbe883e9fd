import type { Option, OptionType } from '../../facts/catalogue.ts';
import type { ConfigurationFacts } from '../../facts/lines/line-facts.ts';
import { listOf, mapOf, mapsOf } from '../flink/options/structured.ts';
import { parseBoolean } from '../flink/types/boolean.ts';
import { parseDouble } from '../flink/types/double.ts';
import { parseDuration } from '../flink/types/duration.ts';
import { parseEnum } from '../flink/types/enum.ts';
import { parseFloat } from '../flink/types/float.ts';
import { parseInteger, parseLong } from '../flink/types/integer.ts';
import { parseMemorySize } from '../flink/types/memory-size.ts';
import { ParseError } from '../flink/types/parse-error.ts';

interface TypeReader {
  /** Throws ParseError for a text that is not of the type. */
  readonly parse: (text: string, option: Option, facts: ConfigurationFacts) => unknown;
  readonly expected: (option: Option) => string;
}

const types: Readonly<Record<OptionType, TypeReader>> = {
  String: { parse: (text) => text, expected: () => 'a text' },
  Boolean: { parse: parseBoolean, expected: () => 'true or false' },
  Integer: { parse: parseInteger, expected: () => 'a whole number up to 2147483647, for example 4' },
  Long: { parse: parseLong, expected: () => 'a whole number, for example 30000' },
  Float: { parse: parseFloat, expected: () => 'a number, for example 0.4' },
  Double: { parse: parseDouble, expected: () => 'a number, for example 0.5' },
  Duration: {
    parse: (text, _, { durations }) => parseDuration(text, durations),
    expected: () => 'a duration, for example 30 s',
  },
  MemorySize: { parse: parseMemorySize, expected: () => 'a memory size, for example 1600m' },
  Enum: {
    parse: (text, { constants = [] }) => parseEnum(text, constants),
    expected: ({ constants = [] }) => `one of ${constants.join(', ')}`,
  },
  Map: {
    parse: (text, _, facts) => mapOf(text, facts),
    expected: () => 'key:value pairs between commas, for example team:data,stage:test',
  },
};

/** What an option takes, in one phrase with an example, if `text` is none of it in a line with these facts. */
export function expectedInstead(text: string, option: Option, facts: ConfigurationFacts): string | undefined {
  try {
    parse(text, option, facts);
    return undefined;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return expectedType(option);
  }
}

/** What an option takes, in one phrase with an example. */
export function expectedType(option: Option): string {
  const expected = types[option.type].expected(option);
  return option.list === true ? `a list between semicolons, each ${expected}` : expected;
}

function parse(text: string, option: Option, facts: ConfigurationFacts): void {
  if (option.list !== true) types[option.type].parse(text, option, facts);
  else if (option.type === 'Map') mapsOf(text, facts);
  else for (const part of listOf(text, facts)) types[option.type].parse(part, option, facts);
}
