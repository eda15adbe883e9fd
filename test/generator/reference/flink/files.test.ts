import { expect, test } from 'vitest';
import { childPath, clientFiles, fileName } from '../../../../generator/reference/flink/files.ts';

const files = clientFiles({ '/a/b/c.txt': 'é', '/a/bytes': { base64: '/2E=' } });

test.each([
  ['/a/b/c.txt', true, false],
  ['/a//b/./../b/c.txt', true, false],
  ['/a/b', false, true],
  ['/a/', false, true],
  ['/', false, true],
  ['/a/b/c', false, false],
  ['a/b/c.txt', false, false],
  ['', false, false],
])('%j', (path, file, directory) => {
  expect([files.isFile(path), files.isDirectory(path), files.exists(path)]).toEqual([
    file,
    directory,
    file || directory,
  ]);
});

test('reads texts and bytes as either', () => {
  expect(files.text('/a/b/c.txt')).toBe('é');
  expect(files.base64('/a/b/c.txt')).toBe('w6k=');
  expect(files.text('/a/bytes')).toBe('\ufffda');
  expect(files.base64('/a/bytes')).toBe('/2E=');
  expect(files.text('/a')).toBeUndefined();
  expect(files.base64('/none')).toBeUndefined();
});

test('names and joins', () => {
  expect(fileName('/a/b.c/')).toBe('b.c');
  expect(fileName('b')).toBe('b');
  expect(childPath('/a/', '/b/c')).toBe('/a/b/c');
});
