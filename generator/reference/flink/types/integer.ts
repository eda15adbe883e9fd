import { typesWords } from '../../../facts/words/types.ts';
import { ParseError } from './parse-error.ts';

const maxInt = 2n ** 31n - 1n;
const maxLong = 2n ** 63n - 1n;

function parseWhole(text: string, max: bigint, expected: string): bigint {
  if (!/^[+-]?[0-9]+$/.test(text)) throw new ParseError(expected);
  const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text.replace('+', ''));
  if (value > max || value < -max - 1n) throw new ParseError(expected);
  return value;
}

/** `Integer.parseInt`: an optional sign and digits. Java takes the digits of every script, this only ASCII's. */
export function parseInteger(text: string): number {
  return Number(parseWhole(text, maxInt, typesWords.integer.text));
}

/** `Long.parseLong`: as `parseInteger`, of 64 bits. */
export function parseLong(text: string): bigint {
  return parseWhole(text, maxLong, typesWords.long.text);
}
