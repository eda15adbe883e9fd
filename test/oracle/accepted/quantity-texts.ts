import fc from 'fast-check';
import { blank, mixedCase, noBlank, type Texts } from './text-parts.ts';

/** Numbers with a unit. `limit`: what is the largest number of that unit. */
function quantity(units: readonly string[], limit: (unit: string) => bigint, odd: readonly string[]): Texts {
  const unit = fc.constantFrom(...units);
  const parts = unit.chain((name) =>
    fc.tuple(
      blank,
      fc.oneof(fc.bigInt({ min: 0n, max: 5000n }), fc.bigInt({ min: 0n, max: limit(name) })).map(String),
      fc.constantFrom('', '', '00'),
      blank,
      mixedCase(name),
      blank,
    ),
  );
  const good = parts.map(
    ([before, number, zeros, between, name, after]) => before + zeros + number + between + name + after,
  );
  return {
    good,
    bad: fc.oneof(
      good.chain((text) => fc.constantFrom(...['-', '+', '.', '~', "'"].map((start) => `${start}${text.trim()}`))),
      fc
        .tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom('.5', ',5', '_0', ' 5', 'e3', '.'), unit)
        .map((all) => all.join('')),
      fc
        .tuple(fc.integer({ min: 0, max: 999 }), unit, fc.constantFrom('i', 's s', ' s', '.', '1', '/s', '\u0000x'))
        .map((all) => all.join('')),
      fc.tuple(noBlank, fc.integer({ min: 0, max: 999 }), unit).map((all) => all.join('')),
      unit.chain((name) =>
        fc.bigInt({ min: limit(name) + 1n, max: limit(name) * 1000n }).map((number) => `${number}${name}`),
      ),
      fc
        .tuple(fc.integer({ min: 0, max: 999 }), fc.stringMatching(/^[a-z]{1,9}$/))
        .map((all) => all.join(' '))
        .filter((text) => !units.includes(text.replace(/^\d+ /, ''))),
      fc.string({ unit: 'grapheme-ascii', maxLength: 5 }).filter((text) => !/[0-9]/.test(text)),
    ),
    odd,
  };
}

const maxLong = 2n ** 63n - 1n;

const shifts: Readonly<Record<string, bigint>> = { b: 0n, k: 10n, m: 20n, g: 30n, t: 40n };
const sizeUnits = [
  '',
  'b',
  'bytes',
  'k',
  'kb',
  'kibibytes',
  'm',
  'mb',
  'mebibytes',
  'g',
  'gb',
  'gibibytes',
  't',
  'tb',
  'tebibytes',
];

/** Texts of `MemorySize.parse`. */
export const memorySize = quantity(sizeUnits, (unit) => maxLong >> (shifts[unit.charAt(0) || 'b'] ?? 0n), [
  ...[
    '',
    ' ',
    'm',
    '1',
    '0',
    '00',
    '-0',
    '2048Mi',
    '1Gi',
    '1.5g',
    '1 m b',
    '1m 2m',
    '1gbit',
    '1 byte',
    '1 bytes',
    '1 pb',
    '1e3',
    '٣m',
    '７m',
    '1\u00a0m',
  ],
  ...Object.entries(shifts).flatMap(([unit, shift]) => [
    `${maxLong >> shift}${unit}`,
    `${(maxLong >> shift) + 1n}${unit}`,
  ]),
  ...['0000000000000000000000000000001m', '99999999999999999999', '99999999999999999999m', '18446744073709551617'],
  // The small letter of the Kelvin sign is k; that of İ has two characters.
  ...[
    '1\u212a',
    '1\u212aB',
    '1 kİbibytes',
    '1 KİBİBYTES',
    '1 mebıbytes',
    '1 byteſ',
    '1ｍ',
    '1\u0000m',
    '1\u0085m',
    '1m\u0000',
  ],
]);

const nanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  µs: 1000n,
  ms: 1_000_000n,
  s: 10n ** 9n,
  min: 60n * 10n ** 9n,
  h: 3600n * 10n ** 9n,
  d: 86_400n * 10n ** 9n,
};
const durationUnits = ['nano', 'micro', 'milli', 'sec', 'second', 'minute', 'hour', 'day']
  .flatMap((unit) => [unit, `${unit}s`])
  .concat(
    ['nanosecond', 'nanoseconds', 'microsecond', 'microseconds', 'millisecond', 'milliseconds'],
    Object.keys(nanoseconds),
    '',
  );

/** The unit that the label begins with. */
function lengthOf(label: string): bigint {
  const exact = nanoseconds[label];
  if (exact !== undefined) return exact;
  const row = [
    ['nano', 'ns'],
    ['micro', 'µs'],
    ['milli', 'ms'],
    ['sec', 's'],
    ['min', 'min'],
    ['h', 'h'],
    ['d', 'd'],
    ['', 'ms'],
  ].find(([start = '']) => label.startsWith(start));
  return nanoseconds[row?.[1] ?? ''] ?? 1n;
}

const isoDurations = [
  'PT10S',
  'pt1h30m',
  'P1D',
  'P1DT2H',
  'PT-1S',
  '-PT1S',
  '-PT-1S',
  'PT1.5S',
  'PT1,5S',
  'PT',
  'P',
  'P1M',
  'PT1M1H',
  ' PT1S ',
  '+PT1S',
  'PT0.0000000001S',
  'P1W',
  'PT9223372036854775807S',
  'PT9223372036854775808S',
  'P106751991167301D',
];

/** Texts of `TimeUtils.parseDuration`; a duration has less than 2^63 seconds, and the number is a long. */
export const duration = quantity(
  durationUnits,
  (unit) => {
    const length = lengthOf(unit);
    return length <= 10n ** 9n ? maxLong : (maxLong * 10n ** 9n) / length;
  },
  [
    ...[
      '',
      ' ',
      's',
      '1',
      '0',
      '-0',
      '-1',
      '1 m',
      '1m',
      '2 M',
      '1h30m',
      '1 h 30 min',
      '1.5 s',
      '1 fortnight',
      '1 w',
      '1 month',
      '1e3',
      '٣ s',
      '７s',
      '1\u00a0s',
    ],
    // Micro sign and Greek mu, small and capital.
    ...['1 µs', '1 μs', '1 ΜS', '1 us', '1 SECONDſ', '1 minuteſ', '1 mİn', '1 mıllis', '1 mİllis', '1 ﬁ'],
    ...[
      '9223372036854775807',
      '9223372036854775808',
      '9223372036854775807 s',
      '9223372036854775808 s',
      '9223372036854775807 ns',
      '9223372036854775808 ns',
      '9223372036854775807 d',
    ],
    ...[
      '106751991167300 d',
      '106751991167301 d',
      '2562047788015215 h',
      '2562047788015216 h',
      '153722867280912930 min',
      '153722867280912931 min',
    ],
    ...isoDurations,
  ],
);
