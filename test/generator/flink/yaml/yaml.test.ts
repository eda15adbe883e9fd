import { describe, expect, test } from 'vitest';
import { parseYamlConfiguration } from '../../../../generator/flink/command-line/configuration-file.ts';
import { blockYaml, flowYaml } from '../../../../generator/flink/yaml/dump.ts';
import { loadYaml, YamlError } from '../../../../generator/flink/yaml/load.ts';
import { scalarText } from '../../../../generator/flink/yaml/scalar-text.ts';

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
