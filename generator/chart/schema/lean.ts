import type { ChartFacts } from '../../facts/chart/chart-facts.ts';
import type { Line } from '../../facts/line.ts';
import { allEntries, shortDescription } from '../../facts/values/entries.ts';
import type { Json, JsonSchema, ValueEntry } from '../../facts/values/entry.ts';
import { spellings, valueKinds } from './option-types.ts';

/**
 * The chart's `values.schema.json`: shapes only, as small and quick as Helm can have it (docs/adr/0002, 0004). Options that take a text or a
 * whole number are not listed one by one (what of their values is neither, such as `true`, is the rule option-type's to refuse); `propertyNames` holds
 * the keys below the prefixes that Flink owns. `strictOptions: false` opens the options.
 */
export function leanSchema(line: Pick<Line, 'facts' | 'chart' | 'catalogue'>): JsonSchema {
  const { facts, chart, catalogue } = line;
  const { text, number, flag, string } = valueKinds;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Values of the Flink ${facts.line} chart`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(allEntries(line).map((entry) => [entry.name, entrySchema(entry)])),
    if: { properties: { strictOptions: { const: false } }, required: ['strictOptions'] },
    then: { properties: { flinkConfiguration: { additionalProperties: { $ref: '#/definitions/any' } } } },
    else: { properties: { flinkConfiguration: { $ref: '#/definitions/flinkConfiguration' } } },
    definitions: {
      text,
      number,
      flag,
      string,
      any: { type: ['string', 'number', 'boolean', 'null'] },
      flinkConfiguration: optionsSchema(line),
    },
  };
}

/** A value with its fields, for editors that know no other schema, and for forms. What is long stands in values.yaml and in the schema for editors. */
function entrySchema(entry: ValueEntry): JsonSchema {
  const fields = (entry.fields ?? []).map((field) => [field.name, entrySchema(field)] as const);
  return {
    description: shortDescription(entry),
    ...(entry.fields === undefined ? {} : { additionalProperties: false }),
    ...entry.type.schema,
    ...(entry.fields === undefined ? {} : { properties: Object.fromEntries(fields) }),
    ...(isShort(entry.default) ? { default: entry.default } : {}),
  };
}

function isShort(value: Json | undefined): value is Json {
  return value !== undefined && JSON.stringify(value).length <= 60;
}

function optionsSchema(line: Pick<Line, 'facts' | 'chart' | 'catalogue'>): JsonSchema {
  const { chart, catalogue } = line;
  const kinds = [...spellings(catalogue)];
  const typed = kinds.filter(([, kind]) => kind !== 'text' && kind !== 'whole');
  const owned = kinds.map(([key]) => key).filter((key) => chart.ownedPrefixes.some((prefix) => key.startsWith(prefix)));
  return {
    // `if`, because Helm 3 writes a message for every branch that fails, also for those that it then drops: of a `not` of an `allOf` three a key.
    // The names as a `not` of a `not`, so that Helm's message names the key and does not list all of them.
    propertyNames: { if: { pattern: ownedPattern(chart), ...exceptEntries(line) }, then: { not: { not: { enum: owned } } } },
    properties: Object.fromEntries(typed.map(([key, kind]) => [key, { $ref: `#/definitions/${kind}` }])),
    additionalProperties: { $ref: '#/definitions/text' },
  };
}

/** Matches a key below a prefix that Flink owns whole. */
export function ownedPattern(chart: ChartFacts): string {
  return `^(${chart.ownedPrefixes.map((prefix) => prefix.replaceAll('.', '\\.')).join('|')})`;
}

/** No key that is an entry of a map, `kubernetes.jobmanager.labels.team`, in lines that read maps so. */
export function exceptEntries({ facts, chart, catalogue }: Pick<Line, 'facts' | 'chart' | 'catalogue'>): JsonSchema {
  if (!facts.configuration.prefixMaps) return {};
  const maps = catalogue.options
    .filter(({ type, list }) => type === 'Map' && list !== true)
    .flatMap(({ key, fallbackKeys = [], deprecatedKeys = [] }) => [key, ...fallbackKeys, ...deprecatedKeys])
    .filter((key) => chart.ownedPrefixes.some((prefix) => key.startsWith(prefix)));
  return { not: { pattern: `^(${maps.map((key) => key.replaceAll('.', '\\.')).join('|')})\\..` } };
}
