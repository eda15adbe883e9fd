import { expect, test } from 'vitest';
import { inHashMapOrder } from '../../../../generator/reference/flink/java-hash-map.ts';

const order = (keys: readonly string[]): string[] =>
  inHashMapOrder(new Map(keys.map((key) => [key, 0]))).map(([key]) => key);

test('is that of Java', () => {
  expect(order(['zeta', 'omega', 'b', 'a'])).toEqual(['zeta', 'a', 'b', 'omega']);
});

test('keys of one hash stay in the order of insertion', () => {
  expect(order(['BB', 'Aa'])).toEqual(['BB', 'Aa']);
  expect(order(['Aa', 'BB'])).toEqual(['Aa', 'BB']);
});

test('the table grows with the thirteenth key', () => {
  const keys = 'a b c d e f g h i j k l'.split(' ');
  expect(order(['p', ...keys.slice(1)])).toEqual(['p', ...keys.slice(1)]);
  expect(order(['p', ...keys])).toEqual([...keys, 'p']);
});
