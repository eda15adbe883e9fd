import { describe, expect, test } from 'vitest';
import { parseMap, printMap } from '../../../../../generator/reference/flink/types/map.ts';
import { parserTable } from './table.ts';

describe('parseMap', () => {
  parserTable(
    (text) => Object.fromEntries(parseMap(text)),
    [
      ['', {}],
      ['a:b', { a: 'b' }],
      [' a : b , c:d ', { a: 'b', c: 'd' }],
      ['a:b,', { a: 'b' }],
      ["url:'http://x'", { url: 'http://x' }],
      [`"'k:1':'v,2'",b:c`, { 'k:1': 'v,2', b: 'c' }],
      ["a:''", { a: '' }],
      ["a:'it''s'", { a: "it's" }],
    ],
    ['a', 'a:', ':b', 'a:b:c', 'url:http://x', 'a:b,,c:d', 'a:b,a:c', "a:'b", "a:'b'c"],
  );
});

test.each([
  [[['a', 'b']], 'a:b'],
  [
    [
      ['a', 'x'],
      ['b', 'y z'],
    ],
    'a:x,b:y z',
  ],
  [[['a', 'http://x']], "'a:''http://x'''"],
  [[['a', '1,2']], "'a:1,2'"],
] as const)('prints %j as %s', (entries, text) => {
  const map = new Map<string, string>(entries);
  expect(printMap(map)).toBe(text);
  expect(parseMap(text)).toEqual(map);
});
