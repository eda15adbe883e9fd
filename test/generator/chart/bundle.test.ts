import { expect, test } from 'vitest';
import { bundles } from '../../../generator/chart/bundle.ts';
import { generate } from '../../../generator/chart/generate.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { readTemplates } from '../../../generator/cli/disk/read-templates.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';

const all = bundles(readTemplates());

test('every template is in one file, and only files of a folder are put together', () => {
  const parts = all.flatMap(({ parts }) => parts.map(({ path }) => path));
  expect([...parts].sort()).toEqual(
    readTemplates()
      .map(({ path }) => path)
      .sort(),
  );
  for (const { path, parts } of all)
    for (const part of parts) expect(part.path.replace(/[^/]*$/, '')).toBe(path.replace(/[^/]*$/, ''));
});

test('decorators and entrances stay files of their own', () => {
  const single = all.filter(({ path, parts }) => parts.length === 1 && parts[0]?.path === path).map(({ path }) => path);
  expect(single).toContain('templates/deployment.yaml');
  expect(single.filter((path) => path.startsWith('templates/decorators/'))).toHaveLength(11);
});

const defines = readTemplates().flatMap(({ path, text }) =>
  [...text.matchAll(/((?:.*\n){0,2})\{\{- define "(.+)"/g)].map(([, before = '', name = '']) => ({
    path,
    name,
    before,
  })),
);

test.each(defines)('$name has a comment above it', ({ before }) => {
  expect(before).toMatch(/\*\/\}\}\n(?:<%#.*\n)?$/);
});

const charts = lineNames.flatMap((name) => {
  const files = [...generate(loadLine(name), readTemplates())];
  return files.filter(([path]) => path.endsWith('.tpl')).map(([path, text]) => ({ path, text }));
});

test.each(charts)('$path: control flow is indented, white space trimmed at the left only', ({ text }) => {
  const lines = text.split('\n');
  const trimmedRight = lines.filter((line) => / -\}\}$/.test(line)).slice(1);
  expect(trimmedRight.filter((line) => !/^\{\{- define "flink-\d+-\d+\.script\./.test(line))).toEqual([]);
  let depth = 0;
  for (const line of lines) {
    const words = [...line.matchAll(/\{\{-? (\w+)/g)].map(([, word = '']) => word);
    const closes = ['end', 'else'].includes(words[0] ?? '') ? 1 : 0;
    if (/^\s*\{\{- \w/.test(line)) expect([line, line.search(/\S/)]).toEqual([line, 2 * (depth - closes)]);
    for (const word of words) {
      if (['define', 'if', 'range', 'with'].includes(word)) depth += 1;
      if (word === 'end') depth -= 1;
    }
  }
  expect(depth).toBe(0);
});

test('lines are at most 160 characters long, but for texts that people read and expressions that are one', () => {
  const long = readTemplates().flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => line.length > 160 && line.trimStart().startsWith('{{') && !/regexFind(?:All)? "/.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(long).toEqual([]);
});
