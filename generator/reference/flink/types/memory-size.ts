import { typesWords } from '../../../facts/words/types.ts';
import { decimalDigits } from './double.ts';
import { ParseError } from './parse-error.ts';
import { splitNumberAndUnit } from './text.ts';

/** The largest size: Java's `Long.MAX_VALUE`. */
export const maxMemorySize = 2n ** 63n - 1n;

/** Ascending; the first name of each unit is the short one, the second the one that is printed. */
const units: readonly { readonly names: readonly [string, string, ...string[]]; readonly bytes: bigint }[] = [
  { names: ['b', 'bytes'], bytes: 1n },
  { names: ['k', 'kb', 'kibibytes'], bytes: 1n << 10n },
  { names: ['m', 'mb', 'mebibytes'], bytes: 1n << 20n },
  { names: ['g', 'gb', 'gibibytes'], bytes: 1n << 30n },
  { names: ['t', 'tb', 'tebibytes'], bytes: 1n << 40n },
];

/** `MemorySize.parse`: bytes. */
export function parseMemorySize(text: string): bigint {
  const { digits, unit } = splitNumberAndUnit(text);
  if (digits === '') throw new ParseError(typesWords.memorySize.text);
  const multiplier = unit === '' ? 1n : units.find(({ names }) => names.includes(unit))?.bytes;
  if (multiplier === undefined) throw new ParseError(typesWords.memorySize.text);
  const bytes = BigInt(digits) * multiplier;
  if (bytes > maxMemorySize) throw new ParseError(typesWords.memorySize.text);
  return bytes;
}

/** `MemorySize.toString`: the largest unit that divides the size; a size that all units divide is printed in bytes. */
export function printMemorySize(bytes: bigint): string {
  const firstUneven = units.findIndex((unit) => bytes % unit.bytes !== 0n);
  const unit = units[Math.max(firstUneven - 1, 0)];
  if (unit === undefined) throw new Error('unreachable: bytes divide every size');
  return `${bytes / unit.bytes} ${unit.names[1]}`;
}

/**
 * A size as messages show it: in the largest unit that shows it whole, as a configuration takes it (`1600m`); in bytes with about how many
 * mebibytes they are, where it is none.
 */
export function shownMemorySize(bytes: bigint): string {
  const unit = units.findLast((candidate) => bytes !== 0n && bytes % candidate.bytes === 0n);
  if (unit !== undefined && unit.bytes > 1n) return `${bytes / unit.bytes}${unit.names[0]}`;
  const mebibytes = bytes >> 20n;
  return mebibytes > 0n ? `${bytes} bytes (about ${mebibytes}m)` : `${bytes} bytes`;
}

/** `MemorySize.getMebiBytes`: whole mebibytes, cast to a 32-bit int. */
export function mebiBytes(bytes: bigint): number {
  return Number(BigInt.asIntN(32, bytes >> 20n));
}

/** Java's `ArithmeticException` «long overflow»: a calculated size is larger than the largest. */
export class SizeOverflowError extends RangeError {
  override readonly name = 'SizeOverflowError';
}

/** `MemorySize.add`, over any number of sizes. */
export function addMemorySizes(...sizes: readonly bigint[]): bigint {
  return inRange(sizes.reduce((total, size) => total + size, 0n));
}

/**
 * `MemorySize.multiply` by a finite number that is not negative: exact product with the digits that Java prints for the number, its
 * fraction cut off.
 */
export function multiplyMemorySize(bytes: bigint, multiplier: number): bigint {
  if (multiplier === 0) return 0n;
  const { digits, point } = decimalDigits(multiplier);
  const exponent = point - digits.length;
  const product = bytes * BigInt(digits) * 10n ** BigInt(Math.max(exponent, 0));
  const divisor = 10n ** BigInt(Math.max(-exponent, 0));
  inRange((product + divisor - 1n) / divisor);
  return product / divisor;
}

function inRange(bytes: bigint): bigint {
  if (bytes > maxMemorySize) throw new SizeOverflowError('more than 2^63 bytes');
  return bytes;
}
