import { describe, expect, test } from 'vitest';
import { ValuesFileError, parseValuesFile, parseYaml } from '../../../../generator/reference/helm/values-file.ts';

/** What Helm 3.17 and 4.2 make of a plain scalar; observed with `helm template`. */
const scalars: readonly (readonly [string, unknown])[] = [
  ['yes', true],
  ['Y', true],
  ['On', true],
  ['yES', 'yES'],
  ['off', false],
  ['n', false],
  ['~', null],
  ['', null],
  ['NULL', null],
  ['nULL', 'nULL'],
  ['0777', 511],
  ['0o777', 511],
  ['-0777', -511],
  ['089', 89],
  ['0b11', 3],
  ['0b2', '0b2'],
  ['0o8', '0o8'],
  ['0xFF', 255],
  ['0x', '0x'],
  ['+5', 5],
  ['1_000', 1000],
  ['_1', '_1'],
  ['1_0e1', 100],
  ['1e6', 1_000_000],
  ['1E5', 100_000],
  ['1e', '1e'],
  ['1e400', '1e400'],
  ['.5', 0.5],
  ['5.', 5],
  ['1.10', 1.1],
  ['1.2.3', '1.2.3'],
  ['1:30', '1:30'],
  ['190:20:30', '190:20:30'],
  ['2001-01-01', '2001-01-01'],
  ['18446744073709551616', 18446744073709552000],
  ['0x1FFFFFFFFFFFFFFFFF', '0x1FFFFFFFFFFFFFFFFF'],
  ['!!str yes', 'yes'],
  ['!foo yes', 'yes'],
  ['!!binary aGVsbG8=', 'hello'],
  ['!!float 3', 3],
  ['"yes"', 'yes'],
  ["'0777'", '0777'],
  ['=', '='],
];

test.each(scalars)('%s is %j', (text, value) => {
  expect(parseValuesFile(`key: ${text}\n`)).toEqual({ key: value });
});

describe('maps', () => {
  test('keys become strings', () => {
    const keys = parseValuesFile('yes: 1\n"n": 2\noff: 3\n0777: 4\n1.10: 5\n2001-01-01: 6\n');
    expect(keys).toEqual({ true: 1, n: 2, false: 3, '511': 4, '1.1': 5, '2001-01-01': 6 });
  });

  test('of a key that stands twice the last counts', () => {
    expect(parseValuesFile('a: 1\na: 2\n')).toEqual({ a: 2 });
  });

  test('a merge key counts where it stands', () => {
    expect(parseValuesFile('a: {q: 2, <<: {q: 1, r: 1}}')).toEqual({ a: { q: 1, r: 1 } });
    expect(parseValuesFile('a: {<<: [{q: 1}, {q: 2, r: 3}], r: 1}')).toEqual({ a: { q: 1, r: 1 } });
    expect(parseValuesFile('a: {"<<": 1}')).toEqual({ a: { '<<': 1 } });
  });

  test('anchors', () => {
    expect(parseValuesFile('a: &x {p: 1}\nb: *x\nc: [*x]')).toEqual({ a: { p: 1 }, b: { p: 1 }, c: [{ p: 1 }] });
  });

  test('a key named like a property of objects', () => {
    const values = parseValuesFile('__proto__: {a: 1}\nconstructor: 2');
    expect(Object.keys(values)).toEqual(['__proto__', 'constructor']);
  });
});

test.each(['', '# nothing\n', 'null\n', '---\n', '\uFEFF'])('%j is empty', (text) => {
  expect(parseValuesFile(text)).toEqual({});
});

test.each([
  ['[1]', /not a map/],
  ['text', /not a map/],
  ['a: 1\n---\na: 2\n', /more than one YAML document/],
  ['a: .nan', /no value of JSON/],
  ['a: -.Inf', /no value of JSON/],
  ['a: !!int x', /no !!int/],
  ['~: 1', /a key must be/],
  ['? [1]\n: 2', /a key must be/],
  ['a: *x', /x/],
  ['a: &x [*x]', /contains itself/],
  ['a: [1', /./],
  ['\ta: b', /./],
  ['a: "\\q"', /./],
  ['a: \u0001', /control character/],
  ['a: "\\ud800"', /surrogate/],
])('%j is refused in one line', (text, says) => {
  expect(() => parseValuesFile(text)).toThrow(ValuesFileError);
  expect(() => parseValuesFile(text)).toThrow(says);
  expect(() => parseValuesFile(text)).toThrow(/^.*$/);
});

test('documents', () => {
  expect(parseYaml('---\na: yes\n---\n- 1\n')).toEqual([{ a: true }, [1]]);
});

// Helm reads these, and reads something else than any other reader of YAML.
test.each([
  ['a: b\n\uFEFFc: d\n', 'line 2, column 1: a byte order mark (U+FEFF) must stand at the beginning only'],
  ['9007199254740993: a\n', 'line 1, column 1: a key that is a number of 2^53 or more must be in quotes'],
  ['x: {?a: b}\n', 'line 1, column 5: a name or string that begins with ? within braces or brackets must be in quotes'],
])('%j is refused', (text, says) => {
  expect(() => parseValuesFile(text)).toThrow(says);
});

test('what looks like these is read', () => {
  expect(parseValuesFile('\uFEFF"9007199254740993": "\\uFEFF"\n?a: {"?b": [x?y]}\n')).toEqual({
    '9007199254740993': '\uFEFF',
    '?a': { '?b': ['x?y'] },
  });
});
