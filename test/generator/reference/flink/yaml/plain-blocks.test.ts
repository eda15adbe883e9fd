import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { resolveJson, resolvePlain } from '../../../../../generator/reference/flink/yaml/core-schema.ts';
import { loadAny, YamlError } from '../../../../../generator/reference/flink/yaml/load.ts';
import { readPlainBlocks } from '../../../../../generator/reference/flink/yaml/plain-blocks.ts';
import { seed } from '../../../../helpers/replay.ts';

// The reader of plain blocks against the parser that knows all of YAML: what it reads, it reads the same.

const resolvers = [resolvePlain, resolveJson];

function whole(text: string, resolve: typeof resolvePlain): unknown {
  try {
    return loadAny(text, resolve);
  } catch (error) {
    if (error instanceof YamlError) return error.message;
    throw error;
  }
}

/** Whether the reader takes a text; an assertion that the parser then finds the same in it, in the same order. */
function taken(text: string): boolean {
  return resolvers.every((resolve) => {
    const value = readPlainBlocks(text, resolve);
    if (value === undefined) return false;
    expect({ text, value: inOrder([value]) }).toEqual({ text, value: inOrder(whole(text, resolve)) });
    return true;
  });
}

/** Maps as lists of entries: equality of maps knows no order. */
function inOrder(value: unknown): unknown {
  if (value instanceof Map) return { entries: [...value].map(inOrder) };
  return Array.isArray(value) ? value.map(inOrder) : value;
}

const word = fc.stringMatching(/^[ -~]{0,6}$/);
const known = fc.constantFrom(
  'a',
  'b.c',
  '1',
  '-1',
  '1.5',
  'true',
  'null',
  '~',
  '',
  ' x',
  '- a',
  'a: b',
  'a #b',
  '---',
  '%a',
  '.inf',
  '0x1f',
  "it's",
  'say "x"',
  '<<',
  '*a',
  '&a',
  '!a',
  '|',
  '>',
  '{',
  '[',
  '[a, b]',
  'a:',
  ':a',
  '?',
  '? a',
  '=',
  '@a',
  '`a',
  'a\\nb',
  'é',
  'a\tb',
  'a\nb',
);
const scalar = fc.oneof(word, known, fc.integer(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(word, known), tie('tree'), { maxKeys: 4 }),
  ),
}));
const document = fc.oneof(
  fc.array(tree, { minLength: 1, maxLength: 4 }),
  fc.dictionary(fc.oneof(word, known), tree, { minKeys: 1, maxKeys: 5 }),
);
const style = fc.record({
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  lineWidth: fc.constantFrom(0, 20),
} as const);

test('documents of every style', () => {
  let count = 0;
  fc.assert(
    fc.property(document, style, (value, options) => {
      if (taken(stringify(value, options as object))) count++;
    }),
    { numRuns: 3000, seed },
  );
  expect(count).toBeGreaterThan(300);
});

test('lines of every kind, whether they make a document or not', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    'a:',
    'b:',
    'a: 1',
    'b: x y',
    '- ',
    '-',
    '- a',
    '- a: 1',
    '- - a',
    '"a": b',
    "'a': b",
    '"a"',
    ': ',
    ':',
    '#',
    ' #c',
    'a:b',
    '[]',
    '{}',
    '[a, b]',
    '[ a ]',
    '- []',
    'a: []',
    'a: "b" c',
    'a: -',
    'a: - b',
    'a: -b',
    'a: ~',
    '~',
    '? a',
    '--- a',
    '...',
    'a: &x 1',
    'b: *x',
    '! a',
    '|',
    'a: |',
    '$a: .b',
    '.: /',
    'a : b',
    'a:  b ',
    '""',
    "''",
    "a: 'it''s'",
    '1: 2',
    'a: b:',
    'a: b: c',
    'a: b#c',
    'a: b #c',
  );
  const line = fc
    .tuple(fc.constantFrom('', '', ' ', '  ', '    '), fc.array(piece, { minLength: 1, maxLength: 2 }))
    .map(([indent, pieces]) => indent + pieces.join(' '));
  let count = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '\n', '\n\n'), (lines, end) => {
      if (taken(lines.join('\n') + end)) count++;
    }),
    { numRuns: 20_000, seed },
  );
  expect(count).toBeGreaterThan(300);
});

describe('texts that people write', () => {
  test.each([
    'a: 1\nb:\n- x\n- y: 2\n  z:\n  - 3\nc: {}\nd: []\n',
    '# first\n\nenv:\n  "java.opts.all": "--add-exports=a/b=ALL --add-opens=c"\n\n  # second\n  x: y z\n',
    'spec:\n  containers:\n    - name: flink-main-container\n      image: a/b:1.0\n      ports:\n        - containerPort: 8081\n  hostNetwork: true\n',
    '[org.apache.flink.A, org.apache.flink.B]',
    '[]',
  ])('%j is read', (text) => {
    expect(taken(text)).toBe(true);
  });

  test.each([
    '',
    'a',
    'a: 1\na: 2',
    'a: |\n  x',
    'a: &x 1',
    '--- a: 1',
    'a: b\n c',
    'a: b # c',
    'a: é',
    'a:\tb',
    ' a: 1',
    '- a\nb: c',
    `${'k'.repeat(1100)}: 1`,
    `"${'k'.repeat(1100)}": 1`,
  ])('%j is left to the parser', (text) => {
    expect(taken(text)).toBe(false);
  });

  test('every file of the scenarios', () => {
    const folder = join(import.meta.dirname, '../../../../scenarios');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    const count = files.filter((name) => taken(readFileSync(join(folder, name), 'utf8'))).length;
    expect(count).toBeGreaterThan(50);
  });
});
