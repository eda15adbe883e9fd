import type { JsonSchema, ValueType } from './entry.ts';

/** YAML's numbers are float64 to Helm: beyond this, whole numbers lose digits. */
const keepsDigits: JsonSchema = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

export const text: ValueType = {
  name: 'string',
  mustBe: 'a string',
  typescript: 'string',
  schema: { type: ['string', 'null'] },
};

export const flag: ValueType = {
  name: 'boolean',
  mustBe: 'true or false',
  typescript: 'boolean',
  schema: { type: ['boolean', 'null'] },
  constants: [true, false],
};

export const whole: ValueType = {
  name: 'integer',
  mustBe: 'a whole number',
  typescript: 'number',
  schema: { type: ['integer', 'null'] },
  exact: keepsDigits,
};

/** A whole number of at least 1. */
export const positive: ValueType = {
  ...whole,
  mustBe: 'a whole number of at least 1',
  schema: { ...whole.schema, minimum: 1 },
  exact: { ...keepsDigits, minimum: 1 },
};

export const cpu: ValueType = {
  name: 'number',
  mustBe: 'a number of cores',
  typescript: 'number | string',
  schema: { type: ['number', 'string', 'null'] },
  exact: keepsDigits,
};

export const memorySize: ValueType = {
  name: 'string',
  mustBe: 'a memory size',
  typescript: 'number | string',
  schema: { type: ['integer', 'string', 'null'] },
  exact: keepsDigits,
};

/** One of a few strings. */
export const oneOf = (...constants: readonly string[]): ValueType => ({
  name: constants.join(' or '),
  mustBe: constants.join(' or '),
  typescript: constants.map((constant) => `'${constant}'`).join(' | '),
  schema: { enum: [...constants, '', null] },
  constants,
});

export const strings: ValueType = {
  name: 'list of strings',
  mustBe: 'a list of strings',
  typescript: 'readonly string[]',
  schema: { type: ['array', 'null'], items: { type: 'string' } },
};

/** A program's arguments: numbers and booleans too, as YAML has them unquoted. */
export const programArguments: ValueType = {
  name: 'list',
  mustBe: 'a list of strings, numbers or booleans',
  typescript: 'readonly (string | number | boolean)[]',
  schema: { type: ['array', 'null'], items: { type: ['string', 'number', 'boolean'] } },
  exact: { items: { type: ['string', 'number', 'boolean'], ...keepsDigits } },
};

export const options: ValueType = {
  name: 'map',
  mustBe: "a map of Flink's options",
  typescript: 'JsonMap',
  schema: { type: ['object', 'null'] },
};

export const pod: ValueType = {
  name: 'map (a Pod)',
  mustBe: 'a map that is a Pod',
  typescript: 'JsonMap',
  schema: { type: ['object', 'null'] },
};

/** A map of any names to strings. */
export const texts: ValueType = {
  name: 'map',
  mustBe: 'a map of names to strings',
  typescript: 'Readonly<Record<string, string>>',
  schema: { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } },
};

/** A map with the fields of its row. */
export const group: ValueType = { name: 'map', mustBe: 'a map', schema: { type: ['object', 'null'] } };

/** The fields of its row, or a string that stands for the most important of them. */
export const textOrGroup: ValueType = {
  name: 'string or map',
  mustBe: 'a string or a map',
  typescript: 'string',
  schema: { type: ['string', 'object', 'null'] },
};

/** What the chart takes and does not read. */
export const anything = (name: string): ValueType => ({ name, mustBe: 'anything', schema: {} });
