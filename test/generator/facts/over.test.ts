import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { chart113 } from '../../../generator/facts/chart/1.13.ts';
import * as chart120 from '../../../generator/facts/chart/1.20.ts';
import * as chart23 from '../../../generator/facts/chart/2.3.ts';
import { chartFactsOf } from '../../../generator/facts/chart/all.ts';
import * as line113 from '../../../generator/facts/lines/1.13.ts';
import * as line120 from '../../../generator/facts/lines/1.20.ts';
import * as line23 from '../../../generator/facts/lines/2.3.ts';
import { extracted as extracted113 } from '../../../generator/facts/lines/extracted/1.13.ts';
import { extracted as extracted120 } from '../../../generator/facts/lines/extracted/1.20.ts';
import { extracted as extracted23 } from '../../../generator/facts/lines/extracted/2.3.ts';
import { facts, lineNames } from '../../../generator/facts/lines/all.ts';
import { flinkVersions } from '../../../generator/facts/lines/versions.ts';
import { type Difference, over } from '../../../generator/facts/over.ts';

interface Row {
  readonly name: string;
  readonly list: readonly string[];
  readonly map: { readonly kept: number; readonly changed: number; readonly optional?: number };
}

const row: Row = { name: 'a', list: ['x', 'y'], map: { kept: 1, changed: 2, optional: 3 } };

test.each<[Difference<Row>, Row]>([
  [{}, row],
  [{ name: 'b' }, { ...row, name: 'b' }],
  [{ list: ['z'] }, { ...row, list: ['z'] }],
  [{ map: { changed: 4 } }, { ...row, map: { kept: 1, changed: 4, optional: 3 } }],
  [{ map: { optional: undefined } }, { ...row, map: { kept: 1, changed: 2 } }],
])('%j laid over', (difference, whole) => {
  const before = structuredClone(row);
  expect(over(row, difference)).toStrictEqual(whole);
  expect(row).toEqual(before);
});

/** What a row says that the one before it says already: a leaf, a member taken out that is not there, a map of nothing. */
function repeated(before: unknown, difference: object, path = ''): string[] {
  return Object.entries(difference).flatMap(([key, value]: [string, unknown]) => {
    const there = (before as Readonly<Record<string, unknown>> | undefined)?.[key];
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isMap && Object.keys(value).length > 0) return repeated(there, value, `${path}${key}.`);
    return isMap || isDeepStrictEqual(value, there) ? [path + key] : [];
  });
}

/** Each line's row with the one that it is laid over. */
const rows = {
  '1.20': [
    [line113.written, line120.differences],
    [chart113, chart120.differences],
  ],
  '2.3': [
    [line120.written, line23.differences],
    [chart120.chart120, chart23.differences],
  ],
} as const;

test('every line but the first is laid over the one before', () => {
  expect(['1.13', ...Object.keys(rows)]).toEqual(lineNames);
});

test.each(Object.entries(rows))('the rows of %s say nothing that the line before says', (_, pairs) => {
  for (const [before, difference] of pairs) {
    expect(Object.keys(difference).length).toBeGreaterThan(0);
    expect(repeated(before, difference)).toEqual([]);
  }
});

test('what says nothing new is found', () => {
  const difference = { name: 'a', list: ['x', 'y'], map: { kept: 1, changed: 9, gone: undefined }, more: {} };
  expect(repeated(row, difference)).toEqual(['name', 'list', 'map.kept', 'map.gone', 'more']);
});

test.each([
  [extracted113, line113.written],
  [extracted120, line120.written],
  [extracted23, line23.written],
])('no fact is both extracted and written, and none is both of the line and of the chart', (extracted, written) => {
  const chart = chartFactsOf(written.line);
  const shared = Object.keys(extracted).filter((key) => key in written);
  expect(shared).toEqual(['configuration', 'client', 'names']);
  for (const key of ['configuration', 'client', 'names'] as const)
    expect(Object.keys(extracted[key]).filter((member) => member in written[key])).toEqual([]);
  expect(Object.keys({ ...extracted, ...written }).filter((key) => key in chart)).toEqual([]);
});

test('every line of the table of versions has a row, of that release', () => {
  expect(facts.map(({ line, flinkVersion }) => [line, flinkVersion])).toEqual(Object.entries(flinkVersions));
  for (const { defaultImage, flinkVersion } of facts) expect(defaultImage).toContain(`:${flinkVersion}-`);
});
