import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chartFolder } from '../../../../generator/chart/chart-folder.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { allEntries, entryAt, entryPaths, valueEntries } from '../../../../generator/facts/values/entries.ts';
import type { Json } from '../../../../generator/facts/values/entry.ts';
import { shapeErrors } from '../../../../generator/reference/values/values-shape.generated.ts';
import { root } from '../../../../generator/root.ts';

// What a value is stands in generator/facts/values once. Here the files that users and the generator read are asked whether they have each
// value of it, and nothing else.

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sorted = (paths: Iterable<string>): string[] => [...new Set(paths)].sort();
const dotted = (paths: readonly (readonly string[])[]): string[] => sorted(paths.map((path) => path.join('.')));

/** The paths of everything that a schema describes, options of Flink aside. */
function described({ properties = {} }: Schema, above = ''): string[] {
  return Object.entries(properties).flatMap(([name, inner]) => {
    expect(inner.description, above + name).toMatch(/\S/);
    return [above + name, ...(name === 'flinkConfiguration' ? [] : described(inner, `${above + name}.`))];
  });
}

/** The paths of all members of an interface of the generated type, and of the interfaces that they have. */
function members(source: ts.SourceFile, name: string, above = ''): string[] {
  const found = source.statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === name);
  return [...(found?.members ?? [])]
    .filter((member) => ts.isPropertySignature(member))
    .flatMap((member) => {
      const path = above + (member.name as ts.Identifier).text;
      const parts =
        member.type === undefined ? [] : ts.isUnionTypeNode(member.type) ? member.type.types : [member.type];
      const references = parts.flatMap((part) => (ts.isTypeReferenceNode(part) ? [part.typeName.getText(source)] : []));
      return [path, ...references.flatMap((reference) => members(source, reference, `${path}.`))];
    });
}

function at(path: readonly string[], value: Json): Json {
  return path.reduceRight<Json>((inner, name) => ({ [name]: inner }), value);
}

describe.each(lineNames)('every value of %s, and nothing else', (lineName) => {
  const line = loadLine(lineName);
  const folder = chartFolder(lineName);
  const all = allEntries(line);
  const values = dotted(entryPaths(valueEntries(line)));

  test('there are some', () => {
    expect(values.length).toBeGreaterThan(60);
    expect(values).toContain('highAvailability.zookeeper.quorum');
  });

  test('is explained in values.yaml', () => {
    const text = read(`${folder}/values.yaml`);
    expect(sorted([...text.matchAll(/^[# ]*([\w.-]+) -- \S/gm)].map(([, path = '']) => path))).toEqual(values);
    const defaults = Object.keys(parse(text) as object);
    expect(defaults.filter((name) => !values.includes(name))).toEqual([]);
  });

  test('has a row of the README, with a default of 60 characters at most', () => {
    const rows = read(`${folder}/README.md`)
      .split('\n')
      .filter((row) => row.startsWith('| `'))
      .map((row) => row.split(' | '));
    expect(rows.map(([name = '']) => name.slice(3, -1)).sort()).toEqual(values);
    expect(rows.filter(([, , standard = '']) => standard.length > 62)).toEqual([]);
  });

  test("is described by the chart's schema and by the editors'", () => {
    const paths = dotted(entryPaths(all));
    for (const path of [`${folder}/values.schema.json`, `schemas/values-${lineName}.schema.json`])
      expect(sorted(described(JSON.parse(read(path)) as Schema)), path).toEqual(paths);
  });

  test('is in the type', () => {
    const path = 'generator/reference/values/values.generated.ts';
    const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
    // A map of any names is a record there, whatever names the table describes.
    const inRecords = values.filter((value) => value.startsWith('hadoop.configuration.'));
    expect(sorted([...members(source, 'Values'), ...inRecords])).toEqual(values);
  });

  test('is checked', () => {
    for (const path of entryPaths(valueEntries(line))) {
      const refused = ['x', true].map((bad) => shapeErrors(at(path, bad)));
      expect(
        refused.some((errors) => errors.some(({ instancePath }) => instancePath === `/${path.join('/')}`)),
        path.join('.'),
      ).toBe(true);
      const { example, fields, default: standard } = entryAt(all, path) ?? {};
      const good = example ?? standard ?? (fields === undefined ? undefined : {});
      expect(good, path.join('.')).toBeDefined();
      expect(shapeErrors(at(path, good ?? null)), path.join('.')).toEqual([]);
      expect(shapeErrors(at([...path.slice(0, -1), 'nonsense'], 1)), path.join('.')).toHaveLength(1);
    }
  });
});
