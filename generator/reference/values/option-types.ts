import type { Option, OptionType } from '../../facts/catalogue.ts';
import type { ConfigurationFacts } from '../../facts/lines/line-facts.ts';
import { expectedType } from '../flink/options/expected-type.ts';
import { listOf, mapOf, mapsOf } from '../flink/options/structured.ts';
import { parseBoolean } from '../flink/types/boolean.ts';
import { parseDouble } from '../flink/types/double.ts';
import { parseDuration } from '../flink/types/duration.ts';
import { parseEnum } from '../flink/types/enum.ts';
import { parseFloat } from '../flink/types/float.ts';
import { parseInteger, parseLong } from '../flink/types/integer.ts';
import { parseMemorySize } from '../flink/types/memory-size.ts';
import { ParseError } from '../flink/types/parse-error.ts';

type Parse = (text: string, option: Option, facts: ConfigurationFacts) => unknown;

/** Each throws ParseError for a text that is not of its type. */
const parsers: Readonly<Record<OptionType, Parse>> = {
  String: (text) => text,
  Boolean: parseBoolean,
  Integer: parseInteger,
  Long: parseLong,
  Float: parseFloat,
  Double: parseDouble,
  Duration: (text, _, { durations }) => parseDuration(text, durations),
  MemorySize: parseMemorySize,
  Enum: (text, { constants = [] }) => parseEnum(text, constants),
  Map: (text, _, facts) => mapOf(text, facts),
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

function parse(text: string, option: Option, facts: ConfigurationFacts): void {
  if (option.list !== true) parsers[option.type](text, option, facts);
  else if (option.type === 'Map') mapsOf(text, facts);
  else for (const part of listOf(text, facts)) parsers[option.type](part, option, facts);
}
