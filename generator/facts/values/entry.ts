/** JSON data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a schema says of a value: draft-07, only what the chart needs. */
export type JsonSchema = { readonly [keyword: string]: Json };

/** One value of the chart: what values.yaml, the chart's README and both schemas say of it comes from here. */
export interface ValueEntry {
  readonly name: string;
  /** For readers: `string`, `string or map`, … */
  readonly type: string;
  readonly description: string;
  /** Stands in values.yaml. A value without one is shown there as a comment. */
  readonly default?: Json;
  /** What happens without the value, where it has no default: «the release name». */
  readonly otherwise?: string;
  /** For the commented lines of values.yaml and the editor schema. */
  readonly example?: Json;
  /** What both schemas check besides `fields`; null, and for texts the empty one, are always taken: they say «not given». */
  readonly schema: JsonSchema;
  /** Only in the editor schema: what the chart itself refuses in a template, with a better message than a schema's. */
  readonly editor?: JsonSchema;
  /** The names that a map may have here; no others. */
  readonly fields?: readonly ValueEntry[];
}
