import type { Catalogue, Option } from '../../facts/catalogue.ts';
import type { ChartFacts } from '../../facts/chart/chart-facts.ts';
import type { LineRows } from '../../facts/line.ts';
import { allEntries, fullDescription } from '../../facts/values/entries.ts';
import type { Json, JsonSchema, ValueEntry } from '../../facts/values/entry.ts';
import { descriptions } from '../../facts/descriptions.ts';
import { type FragmentOption, fragmentPattern, type Fragments } from '../../facts/fragments.ts';
import { kindOf, spellings, valueKinds } from './option-types.ts';

/** What the editor schema is made of. */
export interface EditorSources extends LineRows {
  readonly catalogue: Catalogue;
  readonly fragments: Fragments;
}

/** The schema for editors (`schemas/values-<line>.schema.json`): every option with description, default, constants and examples. The map of Flink's options to types: it refuses what the chart's templates refuse, as far as a schema can say it. */
export function editorSchema(sources: EditorSources): JsonSchema {
  const { facts } = sources;
  const properties = Object.fromEntries(allEntries(sources).map((entry) => [entry.name, describedEntry(entry)]));
  const flinkConfiguration = properties['flinkConfiguration'] as JsonSchema;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Generated from schemas/ and generator/ by npm run generate; do not edit.',
    title: `Values of the Flink ${facts.line} chart`,
    type: 'object',
    additionalProperties: false,
    properties: { ...properties, flinkConfiguration: { ...flinkConfiguration, ...optionsSchema(sources) } },
  };
}

function describedEntry(entry: ValueEntry): JsonSchema {
  const fields = (entry.fields ?? []).map((field) => [field.name, describedEntry(field)] as const);
  return {
    description: fullDescription(entry),
    ...(entry.fields === undefined ? {} : { additionalProperties: false, properties: Object.fromEntries(fields) }),
    ...entry.type.schema,
    ...entry.editor,
    ...(entry.default === undefined ? {} : { default: entry.default }),
    ...(entry.example === undefined ? {} : { examples: [entry.example] }),
  };
}

function optionsSchema(sources: EditorSources): JsonSchema {
  const { facts, chart, catalogue, fragments } = sources;
  const properties = new Map<string, JsonSchema>();
  const page = `https://nightlies.apache.org/flink/flink-docs-release-${facts.line}/docs/deployment/config/`;
  for (const option of catalogue.options.filter(({ key }) => !key.includes('<'))) {
    properties.set(option.key, optionSchema(option, chart, page));
  }
  for (const [spelling, kind] of spellings(catalogue)) {
    if (!properties.has(spelling)) properties.set(spelling, { ...older(spelling, catalogue), ...valueKinds[kind] });
  }
  for (const { key, aliases = [], ...fragment } of fragments.options) {
    for (const name of key === undefined ? [] : [key, ...aliases]) properties.set(name, fragmentSchema(fragment));
  }
  const patterns = fragments.options.filter(({ pattern }) => pattern !== undefined);
  const owned = [...properties.keys()].filter((key) => chart.ownedPrefixes.some((prefix) => key.startsWith(prefix)));
  return {
    propertyNames: {
      not: { allOf: [{ pattern: ownedPattern(chart), ...exceptEntries(sources) }, { not: { enum: owned } }] },
    },
    properties: Object.fromEntries([...properties].sort(([a], [b]) => (a < b ? -1 : 1))),
    patternProperties: Object.fromEntries(
      patterns.map((fragment) => [
        fragmentPattern(fragment.pattern ?? ''),
        { description: fragmentText(fragment), ...valueKinds.text },
      ]),
    ),
    additionalProperties: valueKinds.text,
  };
}

function optionSchema(option: Option, chart: ChartFacts, page: string): JsonSchema {
  const owner = chart.ownedKeys.find(({ key, prefix }) => (prefix ? option.key.startsWith(key) : option.key === key));
  const text = descriptions[option.key] ?? `${option.type}${option.list === true ? ' list' : ''}; see ${page}`;
  return {
    description: [text, owner && `Not to be set here: ${owner.instead}.`].filter(Boolean).join(' '),
    ...(option.constants === undefined ? valueKinds[kindOf(option)] : constantsSchema(option.constants)),
    ...(option.default === undefined ? {} : { default: option.default }),
    ...(option.deprecated ? { deprecated: true } : {}),
  };
}

/** The constants as an editor offers them; Flink takes them in any case. */
function constantsSchema(constants: readonly string[]): JsonSchema {
  const anyCase = constants.map((constant) =>
    constant.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`),
  );
  return { anyOf: [{ enum: [...constants, null] }, { type: 'string', pattern: `^(${anyCase.join('|')})$` }] };
}

function older(spelling: string, catalogue: Catalogue): { readonly [keyword: string]: Json } {
  const newer = catalogue.options.filter((option) =>
    [...(option.fallbackKeys ?? []), ...(option.deprecatedKeys ?? [])].includes(spelling),
  );
  return { description: `Older name of ${newer.map(({ key }) => key).join(' and ')}.`, deprecated: true };
}

function fragmentSchema(fragment: FragmentOption): JsonSchema {
  return {
    description: fragmentText(fragment),
    ...valueKinds[kindOf({ key: '', class: '', type: fragment.type })],
    ...(fragment.default === undefined ? {} : { default: fragment.default }),
    ...(fragment.example === undefined ? {} : { examples: [fragment.example] }),
  };
}

function fragmentText({ description, page }: FragmentOption): string {
  return `${description} See ${page}`;
}

/** Matches a key below a prefix that Flink owns whole. */
function ownedPattern(chart: ChartFacts): string {
  return `^(${chart.ownedPrefixes.map((prefix) => prefix.replaceAll('.', '\\.')).join('|')})`;
}

/** No key that is an entry of a map, `kubernetes.jobmanager.labels.team`, in lines that read maps so. */
function exceptEntries({ facts, chart, catalogue }: EditorSources): JsonSchema {
  if (!facts.configuration.prefixMaps) return {};
  const maps = catalogue.options
    .filter(({ type, list }) => type === 'Map' && list !== true)
    .flatMap(({ key, fallbackKeys = [], deprecatedKeys = [] }) => [key, ...fallbackKeys, ...deprecatedKeys])
    .filter((key) => chart.ownedPrefixes.some((prefix) => key.startsWith(prefix)));
  return { not: { pattern: `^(${maps.map((key) => key.replaceAll('.', '\\.')).join('|')})\\..` } };
}
