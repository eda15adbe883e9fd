import { expect, test } from 'vitest';
import { readUrl } from '../../../../../generator/reference/flink/command-line/url.ts';

test.each([
  ['file:///a/b.jar', 'file:/a/b.jar'],
  ['FILE:///a', 'file:/a'],
  ['file:////a', 'file:////a'],
  ['file:///a/../b', 'file:/a/../b'],
  [' url:http://h:80/x?q#r ', 'http://h:80/x?q#r'],
  ['jar:file:/a!/b', 'jar:file:/a!/b'],
])('%j prints as %j', (given, text) => {
  expect(readUrl('-C', given).text).toBe(text);
});

test.each([
  ['http://user@h:080/x', 'h', 80],
  ['http://h', 'h', -1],
  ['http://:1', '', 1],
])('%j has host %j and port %d', (given, host, port) => {
  expect(readUrl('-C', given)).toMatchObject({ host, port });
});

test.each([
  '',
  'a.jar',
  '/a.jar',
  'hdfs://h/x',
  'http://h:x/',
  'http://h:1:2/',
  'jar:file:/a',
  'jar:jar:file:/a!/b!/c',
])('refuses %j', (given) => {
  expect(() => readUrl('-C', given)).toThrow(expect.objectContaining({ option: 'command-line' }));
});
