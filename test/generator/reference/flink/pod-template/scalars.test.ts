import { expect, test } from 'vitest';
import { floatValue, readScalar } from '../../../../../generator/reference/flink/pod-template/scalars.ts';

test.each([
  ['0644', 420n],
  ['-017', -15n],
  ['0x1A', 26n],
  ['-0b11', -3n],
  ['1_000', 1000n],
  ['+5', 5n],
  ['0', 0n],
])('%s is the integer %d', (text, value) => {
  expect(readScalar(text, true)).toEqual({ kind: 'int', text, value });
});

test.each(['1.5', '08', '1e3', '.5', '5.', '.inf', '1_0.5', '1:30.5'])('%s is a float', (text) => {
  expect(readScalar(text, true)).toEqual({ kind: 'float', text });
});

test.each([
  ['yes', true],
  ['Off', false],
  ['TRUE', true],
])('%s is the boolean %s', (text, value) => {
  expect(readScalar(text, true)).toEqual({ kind: 'bool', text, value });
});

test.each(['', '~', 'null', 'NULL'])('%j is null', (text) => {
  expect(readScalar(text, true)).toEqual({ kind: 'null' });
});

test.each(['1:30', 'y', 'n', 'tRUE', '2001-01-01', '0o17', '_1', 'nULL', '1.2.3'])('%s is a text', (text) => {
  expect(readScalar(text, true)).toEqual({ kind: 'string', text });
});

test('quotes and tags decide', () => {
  expect(readScalar('5', false)).toEqual({ kind: 'string', text: '5' });
  expect(readScalar('5', true, 'tag:yaml.org,2002:str')).toEqual({ kind: 'string', text: '5' });
  expect(readScalar('5', false, 'tag:yaml.org,2002:int')).toEqual({ kind: 'int', text: '5', value: 5n });
  expect(readScalar('5', false, '!')).toEqual({ kind: 'int', text: '5', value: 5n });
});

test.each([
  ['1_0.5', 10.5],
  ['08', 8],
  ['.inf', undefined],
  ['1:30.5', undefined],
])('the float %s is %s', (text, value) => {
  expect(floatValue(text)).toBe(value);
});
