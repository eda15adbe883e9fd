import { ParseError } from './parse-error.ts';

const maxInt = 2n ** 31n - 1n;
const maxLong = 2n ** 63n - 1n;

function parseWhole(text: string, max: bigint, type: string): bigint {
  if (!/^[+-]?[0-9]+$/.test(text)) {
    throw new ParseError('not a whole number: expected digits, without blanks or a unit, for example 8');
  }
  const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text.replace('+', ''));
  if (value > max || value < -max - 1n) {
    throw new ParseError(`out of range: ${type} goes from ${-max - 1n} to ${max}`);
  }
  return value;
}

/** `Integer.parseInt`: an optional sign and digits. Java takes the digits of every script, this only ASCII's. */
export function parseInteger(text: string): number {
  return Number(parseWhole(text, maxInt, 'an integer'));
}

/** `Long.parseLong`: as `parseInteger`, of 64 bits. */
export function parseLong(text: string): bigint {
  return parseWhole(text, maxLong, 'a long');
}
