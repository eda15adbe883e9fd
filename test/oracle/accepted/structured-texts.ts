import fc from 'fast-check';
import { blank, type Texts } from './text-parts.ts';

const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_./=-]{0,8}$/);
/** Texts that only quotes make one part. */
const special = fc.oneof(
  fc.constantFrom(
    'a:b',
    'a,b',
    'a;b',
    ' a ',
    '',
    "it's",
    'say "x"',
    'http://x:8080/a',
    'a:b,c;d',
    "''",
    '{a: b}',
    '[a]',
    'é',
    '# a',
    'a # b',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
);
const quote = fc.constantFrom("'", '"');

const quoted = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(quote, text).map(([mark, content]) => mark + content.replaceAll(mark, mark + mark) + mark);

const part = fc.oneof({ arbitrary: word, weight: 3 }, { arbitrary: quoted(special), weight: 1 });
const spaced = fc.tuple(blank, part, blank).map((parts) => parts.join(''));

/** Badly quoted, wherever it stands first. */
const badlyQuoted = fc.oneof(
  fc.tuple(quote, word).map((parts) => parts.join('')),
  fc.tuple(quoted(word), word).map((parts) => parts.join('')),
  fc.tuple(quoted(word), blank, quoted(word)).map(([left, between, right]) => `${left}${between || ' '}${right}`),
);

const pairs = (keys: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...keys.map((key) =>
        fc.tuple(blank, fc.constant(key), blank, fc.constant(':'), spaced).map((parts) => parts.join('')),
      ),
    )
    .map((all) => all.join(','));

const keysOnce = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });

/** A pair whose value has a comma, as a whole in quotes. */
const quotedPair = fc.tuple(word, word, word).map(([key, left, right]) => `'${key}:"${left},${right}"'`);

/** Texts of `ConfigurationUtils.convertToProperties`. */
export const map: Texts = {
  good: fc.oneof({ arbitrary: keysOnce.chain(pairs), weight: 4 }, { arbitrary: quotedPair, weight: 1 }),
  bad: fc.oneof(
    word,
    fc.tuple(word, word, word).map((parts) => parts.join(':')),
    fc.tuple(keysOnce.chain(pairs), word).map((parts) => parts.join(',')),
    fc.tuple(word, word, word).map(([key, one, other]) => `${key}:${one},${key}:${other}`),
    fc.tuple(word, badlyQuoted).map((parts) => parts.join(':')),
    badlyQuoted,
  ),
  odd: [
    ...[
      '',
      ' ',
      ',',
      ',,',
      ':',
      '::',
      'a:',
      ':a',
      'a:b,',
      ',a:b',
      'a:b,,c:d',
      'a',
      'a:b:c',
      'a:b,a:b',
      'a:b;c:d',
      'a : b',
      'a: b',
      'a:b\nc:d',
    ],
    ...[
      "a:'b:c'",
      "a:'b,c'",
      `'a:"b,c"'`,
      "'a:b'",
      "'a':'b'",
      "'':''",
      `a:"it's"`,
      "a:it's",
      `a:b"c`,
      "a:'b''c'",
      "a:'b",
      "a:'b'c",
      "a:'b' ",
      "a:'b' c",
      "'a'b:c",
    ],
    ...[
      '{a: b}',
      '{}',
      '{a: b',
      '{a: [b, c]}',
      '{a: {b: c}}',
      '{a: null}',
      '{a: ~}',
      '{1: 2}',
      '{a: b, a: c}',
      '[a: b]',
      '{"a": "b"}',
      '- a: b',
    ],
    ...['a:\u00a0b\u00a0', 'a:\u2003b', '\u3000', 'a\u0000:b', 'a:b\u0085', 'é:ü', '\u{1f600}:\u{1f601}', 'null:null'],
  ],
};

/** A list of texts of some type. */
export function list({ good, bad, odd }: Texts): Texts {
  const item = fc.oneof({ arbitrary: good.map(itemText), weight: 3 }, { arbitrary: quotedItem(good), weight: 1 });
  const items = fc
    .array(item, { minLength: 1, maxLength: 3 })
    .chain((all) => fc.constantFrom(';', '; ', ' ;').map((delimiter) => all.join(delimiter)));
  const badItem = bad === undefined ? badlyQuoted : fc.oneof(badlyQuoted, bad.map(itemText));
  return {
    good: items,
    bad: fc.oneof(
      badItem,
      fc.tuple(items, badItem).map((parts) => parts.join(';')),
    ),
    odd: [
      ...odd.map(itemText),
      ...[
        '',
        ';',
        ';;',
        'a;',
        ';a',
        'a;;b',
        ' a ; b ',
        "'a;b';c",
        `"a""b"`,
        "'a",
        `a;"b`,
        "'a'b",
        "'a' ;b",
        "it's;b",
        "a;it's",
        "''",
        "'';''",
      ],
      ...[
        '[a, b]',
        '[]',
        '[a',
        '[a, [b]]',
        '[a: b]',
        '[{a: b}]',
        '[{a: b}, {c: d}]',
        '[null]',
        '[1, 2.0, true]',
        '["a;b"]',
        '- a',
        '{a: b}',
      ],
      ...['a\u00a0;\u2003b', '\u3000;\u3000', 'a\nb;c'],
    ],
  };
}

/** Quoted where it has to be. */
function itemText(text: string): string {
  return /[;'"]|^\s|\s$|^$/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

function quotedItem(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return quoted(text);
}
