import fc from 'fast-check';

/** Texts for one type of option. What Flink makes of each is Flink's to say. */
export interface Texts {
  /** Texts that Flink takes, as far as one can tell. */
  readonly good: fc.Arbitrary<string>;
  /** Texts that it refuses; left out: there are none. */
  readonly bad?: fc.Arbitrary<string>;
  /** What has to be asked at least once, of either kind. */
  readonly odd: readonly string[];
}

/** A text with capital and small letters at random. */
export function mixedCase(text: string): fc.Arbitrary<string> {
  return fc
    .bigInt({ min: 0n, max: 2n ** BigInt(text.length) - 1n })
    .map((bits) =>
      Array.from(text, (char, index) => ((bits >> BigInt(index)) & 1n ? char.toUpperCase() : char.toLowerCase())).join(
        '',
      ),
    );
}

/** What `String.trim` takes away, most of the time nothing. */
export const blank = fc.oneof(
  { arbitrary: fc.constant(''), weight: 3 },
  { arbitrary: fc.constantFrom(' ', '  ', '\t', '\n', '\r\n', '\u0001', '\u001f '), weight: 1 },
);

/** What looks blank and is not taken away. */
export const noBlank = fc.constantFrom('\u00a0', '\u2003', '\u3000', '\ufeff', '\u0085');
