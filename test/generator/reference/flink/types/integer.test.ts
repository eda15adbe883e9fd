import { describe } from 'vitest';
import { parseInteger, parseLong } from '../../../../../generator/reference/flink/types/integer.ts';
import { parserTable } from './table.ts';

const refused = ['', '-', '+', ' 1', '1 ', '1.0', '1e3', '0x10', '1_000', '--1', '+-1', '1L', '1k'];

describe('parseInteger', () => {
  parserTable(
    parseInteger,
    [
      ['0', 0],
      ['-0', 0],
      ['+5', 5],
      ['007', 7],
      ['2147483647', 2147483647],
      ['-2147483648', -2147483648],
    ],
    [...refused, '2147483648', '-2147483649'],
  );
});

describe('parseLong', () => {
  parserTable(
    parseLong,
    [
      ['-1', -1n],
      ['+1', 1n],
      ['9223372036854775807', 2n ** 63n - 1n],
      ['-9223372036854775808', -(2n ** 63n)],
    ],
    [...refused, '9223372036854775808'],
  );
});
