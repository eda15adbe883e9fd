/** JSON data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a schema says of a value: draft-07, only what the chart needs. */
export type JsonSchema = { readonly [keyword: string]: Json };

/** A type of the chart's values: what it is called, what it looks like, and what a bad value is told. */
export interface ValueType {
  /** What the templates check it by: the define `flink.rule.values-shape.<kind>`, or a case of its own there. */
  readonly kind: string;
  /** For readers: `string or map`. */
  readonly name: string;
  /** What a bad value must be: `a whole number`. */
  readonly mustBe: string;
  /** In TypeScript, once what is absent has been left out. A map with fields has none: its fields make it. */
  readonly typescript?: string;
  /** What both schemas check; null, and for strings the empty one, are always taken: they mean «not given». */
  readonly schema: JsonSchema;
  /** What a schema would say badly, so that only the rule values-shape checks it. */
  readonly exact?: JsonSchema;
  /** All values that there are, where they are few. */
  readonly constants?: readonly Json[];
}

/**
 * One value of the chart, a row of the one table of values. From it come values.yaml, the chart's README, both schemas, the TypeScript type
 * `Values` and the shape check.
 */
export interface ValueEntry {
  readonly name: string;
  readonly type: ValueType;
  readonly description: string;
  /** More, where there is room for it: in values.yaml and in the editor schema. */
  readonly details?: string;
  /** Stands in values.yaml. A value without one is shown there as a comment. */
  readonly default?: Json;
  /** What happens without the value, where it has no default: «the release name». */
  readonly otherwise?: string;
  /** For the commented lines of values.yaml, the schemas and messages. */
  readonly example?: Json;
  /** Flink's options that it writes, or derives where nobody sets them. */
  readonly writes?: readonly string[];
  /** Only in the editor schema: what the chart itself refuses in a template, with a better message than a schema's. */
  readonly editor?: JsonSchema;
  /** The names that a map may have here; no others, unless the type takes any. */
  readonly fields?: readonly ValueEntry[];
}
