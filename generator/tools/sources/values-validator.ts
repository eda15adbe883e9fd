import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { allEntries, takesAnyName } from '../../facts/values/entries.ts';
import type { JsonSchema, ValueEntry } from '../../facts/values/entry.ts';
import type { LineRows } from '../../facts/line.ts';

/**
 * The check of the values' shape by ajv, as the text of a module that needs neither ajv nor code made at run time, which the playground's
 * content policy forbids. It tells every error, with the path as a JSON pointer.
 */
export function valuesValidatorModule(line: LineRows, head: string): string {
  const options = { allErrors: true, messages: false, strictTypes: false } as const;
  const ajv = new Ajv({ ...options, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv.addSchema(valuesShape(line), 'values'), { validate: 'values' });
  const used = /\brequire\(|^import /m.exec(code);
  if (used !== null) throw new Error(`ajv's code is not whole: it has ${used[0]}`);
  const types = `/** What does not fit, and where: a JSON pointer. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly additionalProperty?: string };
}

/** Everything in the values that does not fit. */
export function shapeErrors(values: unknown): readonly ShapeError[] {
  return validate(values) ? [] : validate.errors;
}
`;
  return `// @ts-nocheck
${head}

${types}
${code.replace(/^"use strict";\nexport const validate = (\w+);/, 'const validate = $1;')}`;
}

/** What the rule values-shape takes. */
export function valuesShape(line: LineRows): JsonSchema {
  return mapShape({ type: ['object', 'null'] }, allEntries(line));
}

function entryShape(entry: ValueEntry): JsonSchema {
  const own = { ...entry.type.schema, ...entry.type.exact };
  return entry.fields === undefined || takesAnyName(entry) ? own : mapShape(own, entry.fields);
}

function mapShape(own: JsonSchema, fields: readonly ValueEntry[]): JsonSchema {
  const properties = Object.fromEntries(fields.map((field) => [field.name, entryShape(field)]));
  return { ...own, additionalProperties: false, properties };
}
