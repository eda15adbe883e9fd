import { expect, test } from 'vitest';
import { checkJar, resolveUri } from '../../../../../generator/reference/flink/command-line/uri.ts';

test.each([
  ['local:///a.jar', 'local:///a.jar'],
  ['local:/a%20b.jar?c#d', 'local:/a%20b.jar?c#d'],
  ['/a.jar', 'file:/a.jar'],
  ['b/a%20b.jar', 'file:/srv/b/a%2520b.jar'],
])('%j is the URI %j', (jar, uri) => {
  expect(resolveUri(jar, '/srv')).toBe(uri);
});

test.each([
  'local:',
  'local://',
  'local:///a b',
  'local:///a%2',
  'local:///a[b]',
  '1:x',
  ':x',
  'a#b#c',
  'local:///a|b',
])('%j is no URI', (jar) => {
  expect(() => resolveUri(jar, '/srv')).toThrow(expect.objectContaining({ option: 'pipeline.jars' }));
});

test.each(['file:///a.jar', 's3://b/a.jar', 'LOCAL:///a.jar', 'local:a.jar'])('%j does not lie in the image', (jar) => {
  expect(() => {
    checkJar(jar, 'local');
  }).toThrow(expect.objectContaining({ option: 'pipeline.jars' }));
});
