import { typesWords } from '../../../facts/words/types.ts';
import { ParseError } from './parse-error.ts';
import { trimJava } from './text.ts';

/** A binary floating-point format: bits of the significand, exponents of its lowest bit. */
export interface BinaryFormat {
  readonly precision: number;
  readonly minExponent: number;
  readonly maxExponent: number;
}

const decimal = /^([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?[fFdD]?$/;
const hexadecimal = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)[fFdD]?$/;

/**
 * The grammar of Java's `Double.valueOf` and `Float.valueOf`: decimal or hexadecimal (whose exponent is required), `NaN`, `Infinity`,
 * a type suffix, blanks around. The value is the nearest of the format, ties to even; beyond its range an infinity or zero.
 */
export function parseFloatingPoint(text: string, format: BinaryFormat): number {
  const trimmed = trimJava(text);
  const unsigned = trimmed.replace(/^[+-]/, '');
  const magnitude = parseMagnitude(unsigned, format);
  if (magnitude === undefined) throw new ParseError(typesWords.double.text);
  return trimmed.startsWith('-') ? -magnitude : magnitude;
}

function parseMagnitude(text: string, format: BinaryFormat): number | undefined {
  if (text === 'NaN') return NaN;
  if (text === 'Infinity') return Infinity;
  const hex = hexadecimal.exec(text);
  const [, whole = '', fraction = '', exponent = '0'] = hex ?? decimal.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+(?=.)/, '');
  if (digits === '') return undefined;
  const significand = BigInt(hex === null ? digits : `0x${digits}`);
  if (significand === 0n) return 0;
  return hex === null
    ? nearest(significand, 10n, Number(exponent) - fraction.length, digits.length, format)
    : nearest(significand, 2n, Number(exponent) - 4 * fraction.length, significand.toString(2).length, format);
}

/** `significand · base^exponent` (the significand has `length` digits in that base), rounded to the format. */
function nearest(significand: bigint, base: bigint, exponent: number, length: number, format: BinaryFormat): number {
  // Far outside of every format, where the power would only cost time.
  if (exponent + length > 1100) return Infinity;
  if (exponent + length < -1100) return 0;
  return exponent >= 0
    ? roundQuotient(significand * base ** BigInt(exponent), 1n, format)
    : roundQuotient(significand, base ** BigInt(-exponent), format);
}

function roundQuotient(numerator: bigint, denominator: bigint, format: BinaryFormat): number {
  const quotientLength = numerator.toString(2).length - denominator.toString(2).length;
  let exponent = Math.max(quotientLength - format.precision, format.minExponent);
  let [whole, rest, unit] = divideByPowerOfTwo(numerator, denominator, exponent);
  if (whole >> BigInt(format.precision) !== 0n) {
    exponent += 1;
    [whole, rest, unit] = divideByPowerOfTwo(numerator, denominator, exponent);
  }
  const twice = 2n * rest;
  if (twice > unit || (twice === unit && whole % 2n === 1n)) whole += 1n;
  const largest = (2 ** format.precision - 1) * 2 ** format.maxExponent;
  const value = exponent > format.maxExponent ? Infinity : Number(whole) * 2 ** exponent;
  return value > largest ? Infinity : value;
}

/** `numerator / denominator / 2^exponent`: whole part, rest, and what the rest is a part of. */
function divideByPowerOfTwo(numerator: bigint, denominator: bigint, exponent: number): [bigint, bigint, bigint] {
  const [dividend, divisor] =
    exponent >= 0 ? [numerator, denominator << BigInt(exponent)] : [numerator << BigInt(-exponent), denominator];
  return [dividend / divisor, dividend % divisor, divisor];
}
