import fc from 'fast-check';

/**
 * A text for an option: mostly one that Flink takes, now and then one that it does not. The share of bad texts is kept
 * low, since a case has many options and one bad text is enough to have the whole refused.
 */
export function mostly<Good, Bad>(
  good: fc.Arbitrary<Good>,
  bad: fc.Arbitrary<Bad>,
  badIn100 = 2,
): fc.Arbitrary<Good | Bad> {
  return fc.oneof({ arbitrary: good, weight: 100 - badIn100 }, { arbitrary: bad, weight: badIn100 });
}

const mebibytes = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min, max }), fc.constantFrom('m', 'm', 'm', 'mb', ' mb', ' mebibytes', 'M', 'MB'))
    .map(([size, unit]) => `${String(size)}${unit}`);

/** A size between `min` and `max` MiB in many spellings. */
export function memorySize(min: number, max: number): fc.Arbitrary<string> {
  const good = fc.oneof(
    { arbitrary: mebibytes(min, max), weight: 6 },
    // Round sizes make sums that lie exactly on a bound.
    {
      arbitrary: fc
        .integer({ min: Math.ceil(min / 64), max: Math.max(1, Math.floor(max / 64)) })
        .map((n) => `${String(64 * n)}m`),
      weight: 4,
    },
    { arbitrary: fc.integer({ min: min * 1024, max: max * 1024 }).map((size) => `${String(size)}k`), weight: 2 },
    { arbitrary: fc.integer({ min: min * 1048576, max: max * 1048576 }).map(String), weight: 2 },
    {
      arbitrary: fc.integer({ min: min * 1048576, max: max * 1048576 }).map((size) => ` ${String(size)} b `),
      weight: 1,
    },
    {
      arbitrary: fc
        .integer({ min: Math.ceil(min / 1024), max: Math.max(1, Math.floor(max / 1024)) })
        .map((size) => `${String(size)}g`),
      weight: 1,
    },
  );
  return mostly(
    good,
    fc.constantFrom(
      '2048Mi',
      '1.5g',
      'big',
      '-1m',
      '1 m b',
      '',
      '99999999999999999999',
      '12 parsecs',
      'm',
      '9223372036854775807k',
    ),
  );
}

/** A fraction for a Float option, in Java's spellings. */
export const fraction: fc.Arbitrary<string> = mostly(
  fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 60 }).map((n) => (n / 100).toString()), weight: 6 },
    { arbitrary: fc.double({ min: 0.001, max: 0.6, noNaN: true }).map(String), weight: 2 },
    { arbitrary: fc.constantFrom('0.1f', ' 0.2 ', '1e-1', '.25', '0.5d', '0', '0.0'), weight: 2 },
  ),
  fc.constantFrom('1.0', '1.5', '-0.1', 'half', '10%', '0,1', 'NaN', ''),
);

/** A CPU count for a Double option. */
export const cpu: fc.Arbitrary<string> = mostly(
  fc.oneof(
    fc.constantFrom(
      '1',
      '2',
      '0.5',
      '1.0',
      ' 1.5 ',
      '0.1f',
      '12345678',
      '1e7',
      '1E-4',
      '0.001',
      '100.25',
      '1e3',
      '+2',
      '0x1p3',
    ),
    fc.double({ min: 0.01, max: 64, noNaN: true }).map((value) => value.toFixed(3)),
  ),
  fc.constantFrom('500m', '', 'one', '1,5', '0x', '--1', '-1', 'NaN', 'Infinity'),
);

/** A port as a text. `zero` is accepted where the client puts a fixed port in its place. */
export function port(zero: boolean): fc.Arbitrary<string> {
  const good = zero
    ? fc.oneof(fc.integer({ min: 1, max: 65535 }).map(String), fc.constant('0'))
    : fc.integer({ min: 1, max: 65535 }).map(String);
  return mostly(good, fc.constantFrom('50100-50200', '', ' 8081', '8081,8082', 'http', '99999999999', '-1'), 3);
}

/** A name as Kubernetes takes it. */
export const name: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}[a-z0-9]$/);

const mapValue = fc.oneof(
  { arbitrary: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_./-]{0,10}[A-Za-z0-9]$/), weight: 5 },
  {
    arbitrary: fc.constantFrom(`'http://x:8080/a'`, `"a,b"`, `'it''s'`, ' padded ', 'é', '"tolerates;semicolons"'),
    weight: 2,
  },
);

/** A text of a Map option. */
export const map: fc.Arbitrary<string> = mostly(
  fc
    .uniqueArray(fc.tuple(name, mapValue), { minLength: 1, maxLength: 3, selector: ([key]) => key })
    .map((pairs) => pairs.map((pair) => pair.join(':')).join(',')),
  fc.constantFrom('url:http://x', 'novalue', 'a:b,a:c', `a:'unclosed`, 'a:b:c', `a:"x"y`, ':'),
);

/** A text of an option that is a list of maps, entries made of `fields`, each with the first `required` of them. */
export function maps(fields: Readonly<Record<string, fc.Arbitrary<string>>>, required = 1): fc.Arbitrary<string> {
  const entry = fc.record(fields, { requiredKeys: Object.keys(fields).slice(0, required) }).map((record) =>
    Object.entries(record)
      .map(([key, value]) => `${key}:${value}`)
      .join(','),
  );
  return mostly(
    fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries) => entries.join(';')),
    fc.constantFrom('novalue', `a:'unclosed`, 'a:b,a:c', 'a:b:c'),
  );
}

/** A text of a list of names. */
export const list: fc.Arbitrary<string> = mostly(
  fc
    .array(name, { minLength: 1, maxLength: 3 })
    .chain((names) => fc.constantFrom(';', '; ', ' ;').map((separator) => names.join(separator))),
  fc.constantFrom(`'unclosed`, `"a"b`),
);
