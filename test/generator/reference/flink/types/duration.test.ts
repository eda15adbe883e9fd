import { describe } from 'vitest';
import { parseDuration } from '../../../../../generator/reference/flink/types/duration.ts';
import { parserTable } from './table.ts';

const second = 1_000_000_000n;

describe('parseDuration', () => {
  parserTable(
    parseDuration,
    [
      ['10', 10_000_000n],
      ['1ns', 1n],
      ['1 nanos', 1n],
      ['2µs', 2_000n],
      ['2 micro', 2_000n],
      ['3 ms', 3_000_000n],
      ['3 MilliSeconds', 3_000_000n],
      ['10 s', 10n * second],
      [' 5SEC\n', 5n * second],
      ['1min', 60n * second],
      ['2 minutes', 120n * second],
      ['1 h', 3600n * second],
      ['1d', 86_400n * second],
      ['2 days', 172_800n * second],
      ['9223372036854775807 s', (2n ** 63n - 1n) * second],
      ['106751991167300d', 106751991167300n * 86_400n * second],
    ],
    ['', 's', '-1s', '1.5 s', '1m', '1 mins', '1 us', '1 μs', '1 week', '9223372036854775808', '106751991167301d'],
  );
});
