import { expect, test } from 'vitest';
import { bundles, withoutComments } from '../../../generator/chart/bundle.ts';
import { readTemplates } from '../../../generator/cli/disk/read-templates.ts';

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
  expect(single).toContain('templates/flink.yaml');
  expect(single.filter((path) => path.startsWith('templates/decorators/'))).toHaveLength(11);
});

test('a comment goes only where the next action trims what it trimmed', () => {
  const of = (comment: string, rest: string) => withoutComments(`{{- define "a" }}\n${comment}\n${rest}`);
  expect(of('{{- /* one */ -}}', '{{- .a }}')).toBe('{{- define "a" }}\n{{- .a }}');
  expect(of('{{- /* one\n   two */ -}}', '{{- /* three */ -}}\n{{- .a }}')).toBe('{{- define "a" }}\n{{- .a }}');
  for (const rest of ['text', '{{ .a }}', '  {{- .a }}']) {
    expect(of('{{- /* one */ -}}', rest)).toBe(`{{- define "a" }}\n{{- /* one */ -}}\n${rest}`);
  }
  expect(withoutComments('{{ "{{- /* */" }}\n{{- .b }}')).toBe('{{ "{{- /* */" }}\n{{- .b }}');
});
