import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../generator/chart/generate.ts';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { readTemplates } from '../../generator/cli/disk/read-templates.ts';
import { sidesOf } from '../differential/sides.ts';
import { type ChartAnswer, type HarnessCase, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { valueEffects } from './value-effects.ts';
import { valueReads } from './value-reads.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync(join(chartDirectory(defaultLine), 'values.schema.json'), 'utf8')) as Schema;

/** Accepted for parent charts, and not read: docs/contract.md. */
const ignored = ['global', 'enabled'];

/** Every declared value: `image`, `image.tag`. */
function paths({ properties = {} }: Schema, parent = ''): string[] {
  return Object.entries(properties).flatMap(([name, member]) => {
    const path = parent === '' ? name : `${parent}.${name}`;
    return [path, ...paths(member, path)];
  });
}

const declared = paths(schema);

// A value is in use if it makes a difference: what the templates say of it in words or lists proves nothing.
describe('every declared value changes what is rendered', () => {
  const sides = sidesOf(defaultLine);
  const cases: readonly HarnessCase[] = valueEffects.flatMap(
    ({ without = {}, values, installed, deployments, configMap }) =>
      [without, { ...without, ...values }].map((own) => ({
        ...sides.givenValues(own, 'flink', 'data', true),
        ...(installed === undefined ? {} : { installed }),
        ...(deployments === undefined ? {} : { deployments }),
        ...(configMap === undefined ? {} : { configMap }),
      })),
  );
  let answers: readonly ChartAnswer[] = [];
  beforeAll(async () => {
    const helm = (await helmBinaries()).at(-1);
    if (helm === undefined) throw new Error('no Helm');
    answers = await throughTemplates(helm, cases);
  });

  test('and has a case here, the ignored ones too', () => {
    expect(valueEffects.map(({ path }) => path).sort()).toEqual([...declared].sort());
  });

  test.each(valueEffects.map((effect, index) => ({ ...effect, index })))('$path', ({ path, index }) => {
    const [before, after] = answers.slice(2 * index);
    expect(after).toHaveProperty('objects');
    if (ignored.includes(path)) expect(after).toEqual(before);
    else expect(after).not.toEqual(before);
  });
});

describe('every value that a template reads is declared', () => {
  const files = generate(loadLine(defaultLine), readTemplates());
  const templates = [...files].filter(([path]) => path.includes('/templates/')).map(([, text]) => text);
  const read = new Set(templates.flatMap(valueReads));

  test('and most of the declared ones are seen to be read', () => {
    const known = new Set([...declared, 'image.reference']);
    expect([...read].filter((path) => !known.has(path))).toEqual([]);
    expect(declared.filter((path) => read.has(path)).length).toBeGreaterThan(45);
  });

  test('a reader of one that is not would be told', () => {
    expect(valueReads('{{ define "a" }}{{ $image := .values.image }}{{ $image.colour }}{{ end }}')).toContain(
      'image.colour',
    );
    expect(valueReads('{{ define "a" }}{{ (.Values.rbac | default dict).colour }}{{ end }}')).toContain('rbac.colour');
    expect(valueReads('{{ define "a" }}{{ with .values.s3 }}{{ get .values "colour" }}{{ end }}{{ end }}')).toEqual([
      's3',
      'colour',
    ]);
  });
});

test('values.yaml names every value, with a default or in a comment', () => {
  const text = readFileSync(join(chartDirectory(defaultLine), 'values.yaml'), 'utf8');
  for (const path of declared.filter((one) => !ignored.includes(one))) {
    const name = path.startsWith('hadoop.configuration.')
      ? path.slice('hadoop.configuration.'.length)
      : path.split('.').at(-1);
    expect(text, path).toMatch(new RegExp(`^[# ]*${(name ?? '').replaceAll('.', '\\.')}:`, 'm'));
  }
});
