import type { Line } from '../../facts/line.ts';
import { allEntries, shortDescription } from '../../facts/values/entries.ts';
import type { Json, JsonSchema, ValueEntry } from '../../facts/values/entry.ts';

/**
 * The chart's `values.schema.json`: what each value is called and does, for editors that know no other schema, and for forms. It refuses
 * nothing (docs/adr/0012): a schema's refusal would stand in place of the template's, which says more in one line.
 */
export function annotationSchema(line: Pick<Line, 'facts' | 'chart'>): JsonSchema {
  const { facts } = line;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: `Refuses nothing: the templates do, in one line. Types and options: schemas/values-${facts.line}.schema.json.`,
    title: `Values of the Flink ${facts.line} chart`,
    properties: Object.fromEntries(allEntries(line).map((entry) => [entry.name, entrySchema(entry)])),
  };
}

/** A value with its fields. What is long stands in values.yaml and in the schema for editors. */
function entrySchema(entry: ValueEntry): JsonSchema {
  const fields = (entry.fields ?? []).map((field) => [field.name, entrySchema(field)] as const);
  return {
    description: shortDescription(entry),
    ...(entry.fields === undefined ? {} : { properties: Object.fromEntries(fields) }),
    ...(isShort(entry.default) ? { default: entry.default } : {}),
  };
}

function isShort(value: Json | undefined): value is Json {
  return value !== undefined && JSON.stringify(value).length <= 60;
}
