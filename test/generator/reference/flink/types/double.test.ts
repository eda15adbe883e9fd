import { describe, expect, test } from 'vitest';
import { parseDouble, printDouble } from '../../../../../generator/reference/flink/types/double.ts';
import { parserTable } from './table.ts';

describe('parseDouble', () => {
  parserTable(
    parseDouble,
    [
      ['1', 1],
      ['1.', 1],
      ['.5', 0.5],
      [' 1.5\n', 1.5],
      ['+1.5', 1.5],
      ['-0', -0],
      ['0.1f', 0.1],
      ['1D', 1],
      ['1e3', 1000],
      ['1E-3d', 0.001],
      ['NaN', NaN],
      ['-Infinity', -Infinity],
      ['1e400', Infinity],
      ['-1e-400', -0],
      ['1e99999999999', Infinity],
      ['4.9e-324', 5e-324],
      ['2.4e-324', 0],
      ['1.7976931348623159e308', Infinity],
      ['9007199254740993', 9007199254740992],
      ['0x1p3', 8],
      ['-0X.8P1f', -1],
      ['0x1.p-1', 0.5],
      ['0x1.fffffffffffff7p1023', 1.7976931348623157e308],
      ['0x1.fffffffffffff8p1023', Infinity],
      ['0x0p9999999999', 0],
    ],
    [
      '',
      '.',
      'e3',
      '1e',
      '1e+',
      '1df',
      '1_0',
      '1 0',
      '500m',
      '0x1',
      '0xp1',
      '0x.p1',
      'nan',
      'NaNd',
      'inf',
      '\u00a01',
      '１',
    ],
  );
});

describe('printDouble', () => {
  test.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [1, '1.0'],
    [-1.5, '-1.5'],
    [100, '100.0'],
    [0.001, '0.001'],
    [0.0009999, '9.999E-4'],
    [0.0001, '1.0E-4'],
    [0.000001, '1.0E-6'],
    [9999999, '9999999.0'],
    [1e7, '1.0E7'],
    [12345678, '1.2345678E7'],
    [1e22, '1.0E22'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [1.7976931348623157e308, '1.7976931348623157E308'],
    [Math.fround(0.1), '0.10000000149011612'],
  ])('%d is %s', (value, text) => {
    expect(printDouble(value)).toBe(text);
  });

  test('reads back as the same number', () => {
    for (let exponent = -1074; exponent < 1024; exponent += 7) {
      for (const value of [2 ** exponent, 1.1 * 2 ** exponent, 1.9999999999999998 * 2 ** exponent]) {
        expect(parseDouble(printDouble(value))).toBe(value);
      }
    }
  });
});
