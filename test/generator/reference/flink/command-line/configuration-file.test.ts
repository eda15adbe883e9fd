import { expect, test } from 'vitest';
import {
  loadConfigurationFile,
  parseConfigurationFile,
} from '../../../../../generator/reference/flink/command-line/configuration-file.ts';
import { line113 } from '../../../../../generator/facts/lines/1.13.ts';
import { clientFiles } from '../../../../../generator/reference/flink/files.ts';

test.each<[string, [string, string][]]>([
  [
    'a: b\nc:   d  \r\n  e : f\rg: h',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ],
  ],
  [
    'a: b # comment\nc: d#e\n# f: g\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a: b: c\nurl: http://x:1',
    [
      ['a', 'b: c'],
      ['url', 'http://x:1'],
    ],
  ],
  ['a:b\nc:\td\ne: \n: f\ng\n\n', []],
  [
    'a: 1\nb: 2\na: 3',
    [
      ['a', '3'],
      ['b', '2'],
    ],
  ],
  [
    'a: "b"\nc: \u00a0',
    [
      ['a', '"b"'],
      ['c', '\u00a0'],
    ],
  ],
])('%j', (text, entries) => {
  expect(parseConfigurationFile(text)).toEqual(entries);
});

test('refuses a directory without the file', () => {
  const files = clientFiles({ '/conf/other': '' });
  expect(() => loadConfigurationFile(files, '/conf', line113)).toThrow(
    expect.objectContaining({ option: 'flink-conf.yaml' }),
  );
});
