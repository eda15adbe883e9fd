import { describe, expect, test } from 'vitest';
import { go } from './go-tag.ts';
import { goLiteral } from '../../generator/chart/gotmpl/literal.ts';

describe('goLiteral', () => {
  test.each([
    ['a "b" \\ \n', '"a \\"b\\" \\\\ \\n"'],
    ['{{ evil }}', '"\\x7b\\x7b evil \\x7d\\x7d"'],
    ['', '""'],
    [1, '1'],
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'nil'],
    [[], 'list'],
    [['a', 1, ['b']], 'list "a" 1 (list "b")'],
    [{ a: { b: ['c'] } }, 'dict "a" (dict "b" (list "c"))'],
  ])('%j', (value, expected) => {
    expect(goLiteral(value).text).toBe(expected);
  });

  test('refuses what Go cannot write', () => {
    expect(() => goLiteral(Number.NaN)).toThrow('NaN');
    expect(() => goLiteral('\ud800')).toThrow('Unicode');
  });
});

describe('go', () => {
  test('quotes text and splices code only', () => {
    expect(go`has ${'$ctx'} ${go`$ctx`} ${['x']} ${1}`.text).toBe('has "$ctx" $ctx (list "x") 1');
    expect(goLiteral([go`printf ${'a'}`]).text).toBe('list (printf "a")');
  });
});
