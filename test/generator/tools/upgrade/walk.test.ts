import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Configuration } from '../../../../generator/reference/flink/options/configuration.ts';
import { indexCatalogue } from '../../../../generator/reference/flink/options/catalogue-index.ts';
import type { Line } from '../../../../generator/facts/line.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { root } from '../../../../generator/root.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { currentNames, fateOf } from '../../../../generator/tools/upgrade/successors.ts';
import { upgrade } from '../../../../generator/tools/upgrade/upgrade.ts';

const all = lineNames.map(loadLine);
const pairs = all.flatMap((from, start) =>
  all.slice(start + 1).map((to, length) => ({ from, to, lines: all.slice(start, start + length + 2) })),
);

/** Every key that a line's Flink reads: options, fallback and deprecated spellings. */
function spellings({ catalogue }: Line): string[] {
  const keys = catalogue.options.flatMap(({ key, fallbackKeys = [], deprecatedKeys = [] }) => [
    key,
    ...fallbackKeys,
    ...deprecatedKeys,
  ]);
  return [...new Set(keys)].sort();
}

/** What one entry of `flinkConfiguration` becomes. */
function entries(key: string, lines: readonly Line[]): Record<string, unknown> {
  const { text } = upgrade(`flinkConfiguration:\n  ${JSON.stringify(key)}: "17"\n`, lines);
  return (parseValuesFile(text)['flinkConfiguration'] ?? {}) as Record<string, unknown>;
}

/** The text that a line's Flink finds for each of its options. */
function found(line: Line, given: Record<string, unknown>): Record<string, string> {
  const configuration = new Configuration(
    indexCatalogue(line.catalogue),
    line.facts.configuration,
    Object.entries(given).map(([key, value]) => [key, String(value)]),
  );
  const options = line.catalogue.options.flatMap(({ key, deprecated }) => {
    const text = configuration.raw(key);
    return text === undefined || deprecated === true ? [] : [[key, text] as const];
  });
  return Object.fromEntries(options);
}

describe.each(pairs.map((pair) => ({ ...pair, name: `${pair.from.facts.line} to ${pair.to.facts.line}` })))(
  '$name',
  ({ from, to, lines }) => {
    const keys = spellings(from);
    const fates = keys.map((key) => ({
      key,
      fate: fateOf(
        key,
        lines.map(({ catalogue }) => catalogue),
      ),
    }));

    test('what comes out is read by no deprecated spelling where there is a newer one', () => {
      for (const { key, fate } of fates) {
        const names = Object.keys(entries(key, lines));
        if (fate.kind === 'gone') {
          expect({ key, names }).toEqual({ key, names: [] });
          continue;
        }
        expect(names.length, key).toBeGreaterThan(0);
        for (const name of names) {
          const own = to.catalogue.options.find((option) => option.key === name);
          expect(own, `${key} → ${name}`).toBeDefined();
          if (own?.deprecated === true)
            expect(fateOf(name, [to.catalogue]), name).toMatchObject({ kind: 'deprecated' });
        }
      }
    });

    test('the later Flink finds the same under the new keys as under the old one', () => {
      for (const { key, fate } of fates) {
        const before = found(to, { [key]: '17' });
        const after = found(to, entries(key, lines));
        if (fate.kind === 'gone') expect({ key, before }).toEqual({ key, before: {} });
        else expect({ key, ...after }).toEqual({ key, ...after, ...before });
      }
    });

    test('what is gone is said, and stays as a comment', () => {
      const gone = fates.flatMap(({ key, fate }) => (fate.kind === 'gone' ? [key] : []));
      expect(gone.length).toBeGreaterThan(50);
      for (const key of gone) {
        const { text, notes } = upgrade(`flinkConfiguration:\n  "${key}": "17" # why\n  a: b\n`, lines);
        expect(text).toContain(`  # "${key}": "17" # why\n`);
        expect(text).toMatch(/\n {2}a: b\n$/);
        expect(notes).toEqual([expect.objectContaining({ key, open: true, line: 2 })]);
      }
    });
  },
);

interface Changes {
  readonly deprecated: readonly string[];
  readonly renamed: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
}

test.each(all.slice(1).map((to, index) => ({ from: all[index]?.facts.line ?? '', to: to.facts.line })))(
  'schemas/changes/$from-$to.json: every name in it',
  ({ from, to }) => {
    const changes = JSON.parse(readFileSync(join(root, `schemas/changes/${from}-${to}.json`), 'utf8')) as Changes;
    const catalogues = [loadLine(from).catalogue, loadLine(to).catalogue];
    for (const [key, name] of Object.entries(changes.renamed)) {
      expect(fateOf(key, catalogues)).toMatchObject({ kind: 'renamed', to: expect.arrayContaining([name]) as unknown });
    }
    for (const key of changes.removed) {
      // A spelling that the earlier line has given up already is its successor's affair.
      const names = currentNames(key, loadLine(from).catalogue);
      const isGone = names.every((name) => changes.removed.includes(name));
      expect(fateOf(key, catalogues), key).toMatchObject({ kind: isGone ? 'gone' : 'renamed' });
    }
    for (const key of changes.deprecated) expect(fateOf(key, catalogues), key).not.toEqual({ kind: 'kept' });
  },
);
