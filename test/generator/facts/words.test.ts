import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretWays } from '../../../generator/facts/secrets.ts';
import { allWords } from '../../../generator/facts/words/all.ts';

const directory = join(import.meta.dirname, '../../../generator/chart/templates');
const templates = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => readFileSync(join(directory, file), 'utf8'))
  .join('\n');

const referenceFiles = join(import.meta.dirname, '../../../generator/reference');
const reference = readdirSync(referenceFiles, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(referenceFiles, file), 'utf8'))
  .join('\n');

const sentences = Object.entries(allWords).flatMap(([rule, named]) =>
  Object.entries(named).map(([name, word]) => ({ path: `${rule}.${name}`, ...word })),
);

test('each sentence has a code of its own', () => {
  expect(new Set(sentences.map(({ code }) => code)).size).toBe(sentences.length);
});

test('each sentence is said, by the chart or by the reference alone', () => {
  const isSaid = (path: string, name: string): boolean =>
    templates.includes(`<% words.${path} %>`) ||
    secretWays.some(({ word }) => `sensitiveOption.${word}` === path) ||
    new RegExp(`\\b\\w*[wW]ords\\.${name}\\b`).test(reference);
  const unsaid = sentences.filter(({ path, code }) => !isSaid(path, code.replace(/^.*\./, '')));
  expect(unsaid.map(({ path }) => path)).toEqual([]);
});

test.each(sentences)('$code stands on one line and has no gap but %s', ({ text }) => {
  expect(text.replaceAll('%s', '')).toMatch(/^[^%\r\n]*$/);
});

/** CONTRIBUTING.md has the style of messages. */
test.each(sentences)('$code is plain English', ({ text }) => {
  expect(text).not.toMatch(
    /\bexpected (?:is|are)\b|\bis no\b(?! (?:file|such value|value))|small letters|\bgiven\b|\ba text\b/,
  );
});
