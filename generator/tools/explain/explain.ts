import { type Explanation } from './explanation.ts';
import { linesThatKnow, optionNames, successorsOf } from '../check/options.ts';
import type { Option } from '../../facts/catalogue.ts';
import type { Line } from '../../facts/line.ts';
import { expectedType } from '../../reference/flink/options/expected-type.ts';
import { nearest } from '../../reference/values/nearest.ts';
import { spellingIndex } from '../../reference/values/spellings.ts';
import type { Json, JsonMap } from '../../reference/helm/values-file.ts';
import { descriptions } from '../../facts/descriptions.ts';
import { patternSuccessor } from '../../facts/fragments.ts';
import { entryAt, entryPaths, valueEntries } from '../../facts/values/entries.ts';
import type { ValueEntry } from '../../facts/values/entry.ts';
import { drawnTexts, drawnValues } from './draws.ts';
import { effectOf, over, readersOf } from './effect.ts';
import { explainPluginOption } from './plugin-option.ts';

/** What a key may mean, or why it means nothing: what is read in its place, which Flink knows it, the known one that is nearest. */
export type Explained =
  { readonly explanations: readonly Explanation[] } | { readonly unknown: string; readonly instead?: string };

/** Explains an option by any of its spellings, or a value of the chart by its path; `all` are the lines, oldest first. */
export function explain(key: string, line: Line, all: readonly Line[], defaults: JsonMap): Explained {
  const options = spellingIndex(line.catalogue).readers(key);
  const entry = entryAt(valueEntries(line), key.split('.'));
  const plugin = options.length > 0 ? undefined : explainPluginOption(key, line, all, defaults);
  if (options.length > 0 || plugin !== undefined || entry !== undefined) {
    return {
      explanations: [
        ...options.map((option) => explainOption(key, option, line, all, defaults)),
        ...(plugin === undefined ? [] : [plugin]),
        ...(entry === undefined ? [] : [explainEntry(key, entry, line, defaults)]),
      ],
    };
  }
  const instead = insteadOf(key, line, all);
  return { unknown: key, ...(instead !== undefined && { instead }) };
}

function insteadOf(key: string, line: Line, all: readonly Line[]): string | undefined {
  const successor = patternSuccessor(key, line.fragments);
  if (successor !== undefined) return `write ${successor.key}`;
  const gone = line.chart.goneOptions.find((one) => one.key === key);
  if (gone !== undefined) return `it ${gone.instead}`;
  const elsewhere = linesThatKnow(key, all);
  if (elsewhere !== undefined) return `it is an option of Flink ${elsewhere}`;
  const spellings = line.catalogue.options.flatMap(({ fallbackKeys = [], deprecatedKeys = [] }) => [
    ...fallbackKeys,
    ...deprecatedKeys,
  ]);
  const near = nearest(key, [
    ...optionNames(line),
    ...spellings,
    ...entryPaths(valueEntries(line)).map((path) => path.join('.')),
  ]);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

function explainOption(key: string, option: Option, line: Line, all: readonly Line[], defaults: JsonMap): Explanation {
  const page = `https://nightlies.apache.org/flink/flink-docs-release-${line.facts.line}/docs/deployment/config/`;
  const set = (values: JsonMap, drawn: Json): JsonMap => over(values, { flinkConfiguration: { [option.key]: drawn } });
  const spellings = [option.key, ...(option.fallbackKeys ?? []), ...(option.deprecatedKeys ?? [])];
  const effect = effectOf(set, drawnTexts(option), line, defaults);
  return {
    key: option.key,
    kind: 'option',
    description: descriptions[option.key] ?? `An option of Flink; see ${page}`,
    takes: expectedType(option),
    ...(option.default !== undefined && { default: option.default }),
    lines: all.map((one) => ({ line: one.facts.line, names: namesIn(spellings, one) })),
    alsoRead: spellings.slice(1),
    successors: successorsOf(key, spellingIndex(line.catalogue).readers(key)),
    deprecated: option.deprecated === true,
    class: `org.apache.flink.${option.class}`,
    page,
    readers: readersOf([option.key], line, defaults),
    ...(effect !== undefined && { effect }),
  };
}

/** What a line calls an option of another: options that are read under one of its spellings. */
function namesIn(spellings: readonly string[], { catalogue }: Line): string[] {
  const index = spellingIndex(catalogue);
  const own = spellings.slice(0, 1).flatMap((key) => index.readers(key));
  const found = own.length > 0 ? own : spellings.flatMap((key) => index.readers(key));
  return [...new Set(found.map((option) => option.key))];
}

function explainEntry(key: string, entry: ValueEntry, line: Line, defaults: JsonMap): Explanation {
  const path = key.split('.');
  const set = (values: JsonMap, drawn: Json): JsonMap =>
    over(values, path.reduceRight<Json>((inner, name) => ({ [name]: inner }), drawn) as JsonMap);
  const present = entry.default ?? null;
  const draws = [
    ...(entry.example === undefined ? [] : [entry.example]),
    ...drawnValues(present),
    ...(entry.type.name.includes('string') ? ['explained'] : []),
  ];
  const effect = effectOf(set, draws, line, defaults);
  return {
    key,
    kind: 'value',
    description: entry.description,
    takes: entry.type.name,
    ...defaultOf(entry),
    ...{ lines: [], alsoRead: [], successors: [], deprecated: false, readers: [] },
    ...(effect !== undefined && { effect }),
  };
}

function defaultOf({ default: value, otherwise }: ValueEntry): { readonly default?: string } {
  if (value !== undefined) return { default: JSON.stringify(value) };
  return otherwise === undefined ? {} : { default: otherwise };
}
