import { describe, expect, test } from 'vitest';
import { generate } from '../../generator/chart/generate.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { readTemplates } from '../../generator/cli/disk/read-templates.ts';

const files = generate(loadLine(defaultLine), readTemplates());
const templates = [...files].filter(([path]) => path.startsWith('charts/flink/templates/'));
const schema = JSON.parse(files.get('charts/flink/values.schema.json') ?? '') as Schema;

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Accepted for parent charts, and not read: docs/contract.md. */
const ignored = ['global', 'enabled'];

/** Every declared value, `image.tag` as `['image', 'tag']`. */
function paths({ properties = {} }: Schema, parent: readonly string[] = []): string[][] {
  return Object.entries(properties).flatMap(([name, member]) => {
    const path = [...parent, name];
    return [path, ...paths(member, path)];
  });
}

const declared = paths(schema);
const isDeclared = (path: readonly string[]) => declared.some((known) => known.join('.') === path.join('.'));

/** Templates without comments, and without the rule that lists all values to check their shape: it is no reader of any. */
const readers = templates
  .filter(([path]) => !path.includes('values-shape'))
  .map(([, text]) => text.replaceAll(/\{\{-? ?\/\*.*?\*\/ ?-?\}\}/gs, ''));

/** Whether one template names every part of the path, as a field (`.image`) or as a key (`"image"`). */
function isRead(path: readonly string[]): boolean {
  const parts = path.map((name) => name.replaceAll('.', '\\.')).map((name) => new RegExp(`\\.${name}\\b|"${name}"`));
  return readers.some((text) => parts.every((part) => part.test(text)));
}

describe('every declared value', () => {
  const inUse = declared.filter(([top = '']) => !ignored.includes(top));
  test.each(inUse.map((path) => [path.join('.'), path] as const))('%s is read by a template', (_, path) => {
    expect(isRead(path)).toBe(true);
  });

  test('and one that no template reads would be told', () => {
    expect([isRead(['image', 'colour']), isRead(['colour'])]).toEqual([false, false]);
  });

  test('and the ignored ones are read by none', () => {
    const used = new RegExp(`\\.(Values|given)\\.(${ignored.join('|')})\\b`);
    for (const text of readers) expect(text).not.toMatch(used);
  });
});

test('every value that a template reads is declared', () => {
  const read = templates.flatMap(([, text]) =>
    [...text.matchAll(/\.(?:Values|given)\.([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)/g)].map(
      ([, path]) => path ?? '',
    ),
  );
  expect(new Set(read).size).toBeGreaterThan(15);
  expect([...new Set(read)].filter((path) => !isDeclared(path.split('.')))).toEqual([]);
});

test('values.yaml names every value, with a default or in a comment', () => {
  const text = files.get('charts/flink/values.yaml') ?? '';
  for (const path of declared.filter(([top = '']) => !ignored.includes(top))) {
    const name = path.at(-1) ?? '';
    expect(text).toMatch(new RegExp(`^[# ]*${name.replaceAll('.', '\\.')}:`, 'm'));
  }
});
