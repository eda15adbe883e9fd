import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { defaultLine } from '../../../../generator/facts/lines/all.ts';
import { valueEntries } from '../../../../generator/facts/values/entries.ts';
import type { ValueEntry } from '../../../../generator/facts/values/entry.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { checkedInput } from '../../../../generator/reference/values/client-input.ts';
import { root } from '../../../../generator/root.ts';

// docs/values.md against the table of values: a row for each, and examples that are taken.

const page = readFileSync(join(root, 'docs', 'values.md'), 'utf8');
const line = loadLine(defaultLine);

test('each value has one row, and each row a value', () => {
  const tables = page.match(/^\| value \|.*\n(?:\|.*\n)+/gm) ?? [];
  const rows = tables.flatMap((table) => Array.from(table.matchAll(/^\| `([^`]+)` \|/gm), ([, path = '']) => path));
  expect(rows.toSorted()).toEqual(paths(valueEntries(line)).toSorted());
});

describe('examples', () => {
  const examples = Array.from(page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), ([, text = '']) => text);

  test('each group has some', () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  test.each(examples)('example %# is taken', (text) => {
    const released = checkedInput(parseValuesFile(text), { name: 'demo', namespace: 'here' }, line, { rules: true });
    expect(released, text).toHaveProperty('input');
  });
});

test('the table of Flink 1.13 has each option that values write under another name', () => {
  const rows = Array.from(page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm), ([, now, then]) => [now, then] as const);
  const old = loadLine('1.13').facts.client.optionKeys;
  const now = line.facts.client.optionKeys;
  const renamed = (Object.keys(now) as (keyof typeof now)[])
    .filter((key) => key !== 'podTemplate' && now[key] !== old[key])
    .map((key) => [now[key], old[key]]);
  expect(rows).toEqual(expect.arrayContaining(renamed));
  expect(loadLine('1.20').facts.client.optionKeys).toEqual(now);
});

/** What has a row: a value that takes no map, or takes something besides. */
function paths(entries: readonly ValueEntry[], above: readonly string[] = []): readonly string[] {
  return entries.flatMap(({ name, type, fields = [] }) => {
    const path = [...above, name];
    const own = fields.length === 0 || type.name !== 'map' ? [path.join('.')] : [];
    return [...own, ...paths(fields, path)];
  });
}
