import { describe, expect, test } from 'vitest';
import { parseYamlConfiguration } from '../../../../../generator/reference/flink/command-line/configuration-file.ts';
import { blockYaml, flowYaml } from '../../../../../generator/reference/flink/yaml/dump.ts';
import { loadYaml, YamlError } from '../../../../../generator/reference/flink/yaml/load.ts';
import { scalarText } from '../../../../../generator/reference/flink/yaml/scalar-text.ts';

describe('a scalar in a block', () => {
  test.each([
    ['plain', 'plain'],
    ['5', "'5'"],
    ['1e3', "'1e3'"],
    ['0x1F', "'0x1F'"],
    ['true', "'true'"],
    ['yes', 'yes'],
    ['', "''"],
    ['~', "'~'"],
    ['a: b', "'a: b'"],
    ['a:b', 'a:b'],
    ['a #b', "'a #b'"],
    ['a#b', 'a#b'],
    ['- a', "'- a'"],
    ['-a', '-a'],
    ["it's", "it's"],
    ["'it", "'''it'"],
    [' a', "' a'"],
    ['a\tb', '"a\\tb"'],
    ['é', 'é'],
  ])('%j is %s', (text, written) => {
    expect(scalarText(text, 'block')).toBe(written);
    expect(loadYaml(written)).toBe(text);
  });

  test('numbers and booleans as they are', () => {
    expect([15n, 1.5, 1000, true, Infinity].map((value) => scalarText(value, 'block'))).toEqual([
      '15',
      '1.5',
      '1000.0',
      'true',
      '.inf',
    ]);
  });
});

test('lists and maps in one line', () => {
  expect(flowYaml(['a', 'b, c', 'x:y', 5n, new Map([['k', true]])])).toBe("[a, 'b, c', 'x:y', 5, {k: true}]");
});

test('a document', () => {
  const document = new Map([
    ['a', new Map<string, string | bigint>([['b', '1']])],
    ['c', new Map<string, string | bigint>([['d', 5n]])],
  ]);
  expect(blockYaml(document)).toBe("a:\n  b: '1'\nc:\n  d: 5\n");
  expect(blockYaml(new Map([['a', ['x', '5']]]))).toBe("a:\n- x\n- '5'\n");
  expect(blockYaml(new Map([['a', 'x\ny']]))).toBe('a: |-\n  x\n  y\n');
});

describe('a configuration file', () => {
  test('nested and flat keys, with their types', () => {
    const entries = new Map(parseYamlConfiguration('a:\n  b: 1\n  c.d: "1"\nx.y: 1.50\nz: true\nl: [a, 2]\n'));
    expect(Object.fromEntries(entries)).toEqual({ 'a.b': 1n, 'a.c.d': '1', 'x.y': 1.5, z: true, l: '[a, 2]' });
  });

  test.each(['a:', 'a: 1\na: 2', '5: a', '- a', 'a', 'a: b: c', 'a: *b', 'a: {', '--- a\n--- b'])(
    '%j is refused',
    (text) => {
      expect(() => parseYamlConfiguration(text)).toThrow(YamlError);
    },
  );

  test('an empty one has nothing', () => {
    expect(parseYamlConfiguration('# only\n').size).toBe(0);
  });
});

describe('as snakeyaml-engine reads it', () => {
  test.each([
    ['a tab in a plain scalar', 'a: b\tc', 'b\tc'],
    ['a tab behind a plain scalar', 'a: b\t# c', 'b'],
    ['a tab in quotes', 'a: "b\tc"', 'b\tc'],
    ['a tab in a block', 'a: |\n b\n \tc\n', 'b\n\tc\n'],
    ['a carriage return, which is a line break', 'x: y\ra: b', 'b'],
    ['a block that the text ends in', 'a: |\n b', 'b'],
    ['a block that a line break ends', 'a: |\n b\n', 'b\n'],
    ['a block that keeps its end', 'a: |+\n b\n\n', 'b\n\n'],
    ['a block before a line of blanks', 'a: |+\n b\n ', 'b\n'],
    ['a folded block that the text ends in', 'a: >\n b\n c', 'b c'],
  ])('%s', (_, text, value) => {
    expect((loadYaml(text) as ReadonlyMap<string, string>).get('a')).toBe(value);
  });

  test.each(['a:\tb', '{a:\tb}', '{\ta: b}', '\ta: b', "a: 'b'\t# c", 'a: b\n \tc', 'a: b\n\t# c', '-\ta'])(
    'a tab stands before a token: %j',
    (text) => {
      expect(() => loadYaml(text)).toThrow(YamlError);
    },
  );
});

test('line breaks of Unicode are written as escapes', () => {
  expect(['\x85', 'a\u2028b', '\u2029\xa0', '\xa0'].map((text) => scalarText(text, 'flow'))).toEqual([
    '"\\N"',
    '"a\\Lb"',
    '"\\P\\_"',
    '\xa0',
  ]);
});

test('an alias stands for a list or a map fifty times, as real Flink says, and for a text as often as one likes', () => {
  const aliases = (node: string, count: number): string =>
    `x: &x ${node}\n${Array.from({ length: count }, (_, index) => `y${String(index)}: *x\n`).join('')}`;
  expect(loadYaml(aliases('[a]', 50))).toBeInstanceOf(Map);
  expect(() => loadYaml(aliases('[a]', 51))).toThrow(/^aliases stand for lists or maps more than 50 times$/);
  expect(loadYaml(aliases('a', 500))).toBeInstanceOf(Map);
  expect(() => loadYaml('x: &x {y: *x}\n')).toThrow(/^an anchor contains itself$/);
});
