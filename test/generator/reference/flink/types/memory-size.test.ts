import { describe, expect, test } from 'vitest';
import {
  addMemorySizes,
  maxMemorySize,
  mebiBytes,
  multiplyMemorySize,
  parseMemorySize,
  printMemorySize,
  shownMemorySize,
  SizeOverflowError,
} from '../../../../../generator/reference/flink/types/memory-size.ts';
import { parserTable } from './table.ts';

describe('parseMemorySize', () => {
  parserTable(
    parseMemorySize,
    [
      ['0', 0n],
      ['1700000000', 1700000000n],
      ['1b', 1n],
      ['3 bytes', 3n],
      ['1k', 1024n],
      ['1kb', 1024n],
      ['1 kibibytes', 1024n],
      ['1600m', 1677721600n],
      ['2048 MB', 2147483648n],
      ['1 Mebibytes', 1048576n],
      ['2 gibibytes', 2147483648n],
      ['2G', 2147483648n],
      ['1gb', 1073741824n],
      ['1t', 1099511627776n],
      ['1tb', 1099511627776n],
      ['1 tebibytes', 1099511627776n],
      [' \t007 m\n', 7340032n],
      ['9223372036854775807', maxMemorySize],
      ['8388607t', 8388607n << 40n],
    ],
    [
      '',
      ' ',
      'm',
      '-1m',
      '+1m',
      '1.5g',
      '2048Mi',
      '1 byte',
      '1gi',
      '1m m',
      '\u00a01m',
      '9223372036854775808',
      '8388608t',
    ],
  );
});

test.each([
  [0n, '0 bytes'],
  [1n, '1 bytes'],
  [1025n, '1025 bytes'],
  [1n << 20n, '1 mb'],
  [1536n << 20n, '1536 mb'],
  [3n << 30n, '3 gb'],
  // What every unit divides is printed in bytes.
  [1n << 40n, '1099511627776 bytes'],
  [1025n << 30n, '1025 gb'],
])('printMemorySize(%d) is %s', (bytes, text) => {
  expect(printMemorySize(bytes)).toBe(text);
});

test.each([
  [0n, '0 bytes'],
  [1n, '1 bytes'],
  [1023n, '1023 bytes'],
  [1024n, '1k'],
  [1025n, '1025 bytes'],
  [1n << 20n, '1m'],
  [(1n << 20n) + 1n, '1048577 bytes (about 1m)'],
  [171798692n, '171798692 bytes (about 163m)'],
  [1600n << 20n, '1600m'],
  [2n << 30n, '2g'],
  [3n << 50n, '3072t'],
])('shownMemorySize(%d) is %s', (bytes, text) => {
  expect(shownMemorySize(bytes)).toBe(text);
});

test('mebiBytes rounds down and is cast to an int', () => {
  expect(mebiBytes(1700000000n)).toBe(1621);
  expect(mebiBytes(1n << 51n)).toBe(-2147483648);
  expect(mebiBytes(1n << 52n)).toBe(0);
});

describe('arithmetic', () => {
  test.each([
    [1728n << 20n, 0.1, 181193932n],
    // The fraction of a Float option has more digits than its text.
    [1728n << 20n, Math.fround(0.1), 181193935n],
    [1280n << 20n, Math.fround(0.4), 536870920n],
    [3n, 1 / 3, 0n],
    [5n, 0, 0n],
    [5n, -0, 0n],
    [7n, 1e18, 7n * 10n ** 18n],
    [maxMemorySize, 1, maxMemorySize],
    [maxMemorySize, 5e-324, 0n],
  ] as const)('%d times %d', (bytes, multiplier, product) => {
    expect(multiplyMemorySize(bytes, multiplier)).toBe(product);
  });

  test('a product or a sum of more than 63 bits overflows', () => {
    expect(() => multiplyMemorySize(maxMemorySize, 1.0000000000000002)).toThrow(SizeOverflowError);
    expect(addMemorySizes(maxMemorySize - 1n, 1n)).toBe(maxMemorySize);
    expect(() => addMemorySizes(maxMemorySize, 1n)).toThrow(SizeOverflowError);
  });
});
