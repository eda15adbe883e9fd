import fc from 'fast-check';
import { blank, noBlank, type Texts } from './text-parts.ts';

const sign = fc.constantFrom('', '', '+', '-');

/** Whole numbers of so many bits, as `Integer.parseInt` and `Long.parseLong` read them. */
export function whole(bits: bigint): Texts {
  const limit = 2n ** (bits - 1n);
  const inside = fc.oneof(fc.bigInt({ min: -limit, max: limit - 1n }), fc.bigInt({ min: -99n, max: 9999n }));
  return {
    good: fc.oneof(
      { arbitrary: inside.map(String), weight: 3 },
      {
        arbitrary: fc
          .tuple(inside, fc.constantFrom('+', '0', '+00', '000000000000000000000000'))
          .map(([number, prefix]) => (number < 0n ? String(number) : `${prefix}${number}`)),
        weight: 1,
      },
    ),
    bad: fc.oneof(
      fc.bigInt({ min: limit, max: limit * 1000n }).map(String),
      fc.bigInt({ min: -limit * 1000n, max: -limit - 1n }).map(String),
      inside.chain((number) =>
        fc.constantFrom(
          ...[' ', '\n', '.0', '.', 'L', 'e0', ' m', '%', '_0', ',0', ';0'].map((end) => `${number}${end}`),
        ),
      ),
      inside.chain((number) =>
        fc.constantFrom(...[' ', '--', '+-', '0x', '$', "'"].map((start) => `${start}${number}`)),
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 5 }),
    ),
    odd: [
      ...[limit - 1n, limit, -limit, -limit - 1n].map(String),
      ...[
        '',
        ' ',
        '-',
        '+',
        '-0',
        '+0',
        '00',
        '+ 1',
        '1e3',
        '0x10',
        '010',
        '1_000',
        '1,000',
        'NaN',
        'one',
        '½',
        '²',
        'Ⅷ',
        '一',
      ],
      // Digits of other scripts, some of them beyond 16 bits.
      ...['٣', '१२', '７', '-٣٣', '1٣', '\u{1d7d9}', '٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣'],
    ],
  };
}

const digits = fc.stringMatching(/^[0-9]{1,6}$/);
const mantissa = fc.oneof(
  digits,
  fc.tuple(digits, digits).map((parts) => parts.join('.')),
  digits.map((text) => `.${text}`),
  digits.map((text) => `${text}.`),
);
const exponent = fc.oneof(
  { arbitrary: fc.constant(''), weight: 2 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('e', 'E', 'e+', 'E-', 'e-'), fc.integer({ min: 0, max: 50 }))
      .map((parts) => parts.join('')),
    weight: 1,
  },
);
const suffix = fc.constantFrom('', '', '', 'f', 'F', 'd', 'D');
const hexadecimal = fc
  .tuple(
    fc.constantFrom('0x', '0X'),
    fc.stringMatching(/^([0-9a-fA-F]{1,5}\.?|[0-9a-fA-F]{0,3}\.[0-9a-fA-F]{1,5})[pP][+-]?[0-9]{1,3}$/),
  )
  .map((parts) => parts.join(''));
const number = fc.oneof(
  { arbitrary: fc.tuple(mantissa, exponent).map((parts) => parts.join('')), weight: 6 },
  { arbitrary: hexadecimal, weight: 1 },
  {
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((double) => String(Math.abs(double))),
    weight: 3,
  },
);
const signed = fc.tuple(sign, number).map((parts) => parts.join(''));

/** Numbers as `Double.parseDouble` and `Float.parseFloat` read them. */
export const floatingPoint: Texts = {
  good: fc.tuple(blank, signed, suffix, blank).map((parts) => parts.join('')),
  bad: fc.oneof(
    signed.chain((text) =>
      fc.constantFrom(
        ...['%', 'm', 'ff', 'L', ' f', '.1.', ',5', 'e', 'e+', '_0', ' 1', 'p3x'].map((end) => text + end),
      ),
    ),
    signed
      .chain((text) => fc.constantFrom(...['--', '+-', '- ', '$', '0x', "'"].map((start) => start + text)))
      .filter((text) => !/^0x[0-9.]+p/i.test(text)),
    fc.tuple(noBlank, signed).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme-ascii', maxLength: 4 }).filter((text) => !/[0-9]/.test(text)),
  ),
  odd: [
    ...[
      'NaN',
      '+NaN',
      '-NaN',
      'nan',
      'NaNf',
      'Infinity',
      '+Infinity',
      '-Infinity',
      'infinity',
      'Inf',
      'inf',
      'Infinityd',
    ],
    ...[
      '1e400',
      '-1e400',
      '1e-400',
      '1e99999999999999999999',
      '1e-99999999999999999999',
      '0e99999999999',
      `1${'0'.repeat(400)}`,
    ],
    ...[
      '0x1',
      '0x1.8',
      '0x1.8p1',
      '0x.8p1f',
      '0x.p1',
      '0x1p',
      '0xp1',
      '0x1p99999',
      '0x0p99999',
      '-0x1p-1074',
      '0X1P+3D',
    ],
    ...[
      '',
      ' ',
      '.',
      '+',
      '-',
      'e5',
      '.e5',
      '-.5',
      '5.',
      '+.5e-1',
      '1d',
      '1D',
      '1f',
      '0d',
      'd',
      'f',
      '1e5f',
      '1.5L',
      '1_0',
      '1,5',
    ],
    ...['٣.٥', '٣', '１.５', '\u00a01', '1\u0000', '\u00001', '1\u2003', '50%', '500m', '1e', '1e+', '1 f', '½'],
    // Next to the middle of two 32-bit floats; more digits than a double has.
    ...[
      '16777217',
      '16777217.0000000001',
      '1.00000017881393432617187499',
      '0.1000000000000000055511151231257827021181583404541015625',
    ],
    ...[
      '2.2250738585072014E-308',
      '4.9E-324',
      '2.4703282292062327E-324',
      '2e-324',
      '3.4028235677973366e38',
      '3.4028235e38',
      '1.4e-45',
      '7e-46',
      '2.0E-3',
      '1.0E23',
      '2.2E-322',
    ],
  ],
};
