import { expect, test } from 'vitest';
import { indexCatalogue } from '../../../../../generator/reference/flink/options/catalogue-index.ts';

const index = indexCatalogue({
  flinkVersion: '0',
  options: [
    { key: 'a', type: 'String', class: 'A', deprecatedKeys: ['old.a', 'older.a'], fallbackKeys: ['b', 'c'] },
    { key: 'b', type: 'Integer', class: 'A' },
  ],
});

test('spellings: the key, fallback keys, deprecated keys', () => {
  expect(index.spellings('a')).toEqual(['a', 'b', 'c', 'old.a', 'older.a']);
  expect(index.spellings('b')).toEqual(['b']);
});

test('finds options by their own key only', () => {
  expect(index.option('b').type).toBe('Integer');
  expect([index.has('b'), index.has('old.a')]).toEqual([true, false]);
  expect(() => index.option('old.a')).toThrow('No option old.a');
  expect(() => index.spellings('nonsense')).toThrow('No option nonsense');
});
