import type { JsonSchema, ValueType } from './entry.ts';

/** YAML's numbers are float64 to Helm: beyond this, whole numbers lose digits. */
const keepsDigits: JsonSchema = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

export const text: ValueType = {
  kind: 'string',
  name: 'string',
  mustBe: 'a string',
  typescript: 'string',
  schema: { type: ['string', 'null'] },
};

export const flag: ValueType = {
  kind: 'boolean',
  name: 'boolean',
  mustBe: 'true or false',
  typescript: 'boolean',
  schema: { type: ['boolean', 'null'] },
  constants: [true, false],
};

/** Yes, no, or what the cluster says. */
export const flagOrAuto: ValueType = {
  kind: 'boolean-or-auto',
  name: 'auto or boolean',
  mustBe: 'auto, true or false',
  typescript: "boolean | 'auto'",
  schema: { enum: ['auto', true, false, '', null] },
  constants: ['auto', true, false],
};

/** Yes or no for all options, or the options for which it is yes. */
export const allowance: ValueType = {
  kind: 'allowance',
  name: 'boolean or list of strings',
  mustBe: 'true, false or a list of options',
  typescript: 'boolean | readonly string[]',
  schema: { type: ['boolean', 'array', 'null'], items: { type: 'string' } },
};

export const whole: ValueType = {
  kind: 'whole',
  name: 'integer',
  mustBe: 'a whole number',
  typescript: 'number',
  schema: { type: ['integer', 'null'] },
  exact: keepsDigits,
};

/** A whole number of at least 1. */
export const positive: ValueType = {
  ...whole,
  kind: 'positive',
  mustBe: 'a whole number of at least 1',
  schema: { ...whole.schema, minimum: 1 },
  exact: { ...keepsDigits, minimum: 1 },
};

/** The same, as Kubernetes counts: 32 bits. */
export const count: ValueType = {
  ...positive,
  kind: 'count',
  mustBe: 'a whole number from 1 to 2147483647',
  exact: { minimum: 1, maximum: 2_147_483_647 },
};

export const cpu: ValueType = {
  kind: 'cpu',
  name: 'number',
  mustBe: 'a number of cores',
  typescript: 'number | string',
  schema: { type: ['number', 'string', 'null'] },
  exact: keepsDigits,
};

export const memorySize: ValueType = {
  kind: 'memory',
  name: 'string',
  mustBe: 'a memory size',
  typescript: 'number | string',
  schema: { type: ['integer', 'string', 'null'] },
  exact: keepsDigits,
};

/** One of a few strings. */
export const oneOf = (...constants: readonly string[]): ValueType => ({
  kind: 'constants',
  name: constants.join(' or '),
  mustBe: constants.join(' or '),
  typescript: constants.map((constant) => `'${constant}'`).join(' | '),
  schema: { enum: [...constants, '', null] },
  constants,
});

export const strings: ValueType = {
  kind: 'strings',
  name: 'list of strings',
  mustBe: 'a list of strings',
  typescript: 'readonly string[]',
  schema: { type: ['array', 'null'], items: { type: 'string' } },
};

/** A program's arguments: numbers and booleans too, as YAML has them unquoted. */
export const programArguments: ValueType = {
  kind: 'arguments',
  name: 'list',
  mustBe: 'a list of strings, numbers or booleans',
  typescript: 'readonly (string | number | boolean)[]',
  schema: { type: ['array', 'null'], items: { type: ['string', 'number', 'boolean'] } },
  exact: { items: { type: ['string', 'number', 'boolean'], ...keepsDigits } },
};

export const options: ValueType = {
  kind: 'options',
  name: 'map',
  mustBe: "a map of Flink's options",
  typescript: 'JsonMap',
  schema: { type: ['object', 'null'] },
};

export const pod: ValueType = {
  kind: 'pod',
  name: 'map (a Pod)',
  mustBe: 'a map that is a Pod',
  typescript: 'JsonMap',
  schema: { type: ['object', 'null'] },
};

/** A list of Kubernetes' maps, whose fields another rule looks at. */
export const maps: ValueType = {
  kind: 'maps',
  name: 'list of maps',
  mustBe: 'a list of maps',
  typescript: 'readonly JsonMap[]',
  schema: { type: ['array', 'null'], items: { type: 'object' } },
};

/** A map of any names to strings. */
export const texts: ValueType = {
  kind: 'texts',
  name: 'map',
  mustBe: 'a map of names to strings',
  typescript: 'Readonly<Record<string, string>>',
  schema: { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } },
};

/** A map with the fields of its row. */
export const group: ValueType = { kind: 'map', name: 'map', mustBe: 'a map', schema: { type: ['object', 'null'] } };

/** The fields of its row, or a string that stands for the most important of them. */
export const textOrGroup: ValueType = {
  kind: 'string-or-map',
  name: 'string or map',
  mustBe: 'a string or a map',
  typescript: 'string',
  schema: { type: ['string', 'object', 'null'] },
};

/** What the chart takes and does not read. */
export const anything = (name: string): ValueType => ({ kind: 'any', name, mustBe: 'anything', schema: {} });
