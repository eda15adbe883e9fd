/** The option catalogue of a line: facts extracted from real Flink (`schemas/flink-<line>.json`). */

/** Flink's option types; a list is an option of one of them with `list`. */
export type OptionType =
  'String' | 'Boolean' | 'Integer' | 'Long' | 'Float' | 'Double' | 'Duration' | 'MemorySize' | 'Enum' | 'Map';

/** One `ConfigOption` of Flink. */
export interface Option {
  readonly key: string;
  readonly type: OptionType;
  /** `ConfigOption` of a list of `type`. */
  readonly list?: true;
  /** The constants of an Enum option, as declared. */
  readonly constants?: readonly string[];
  /** The default as Flink prints it into a configuration file; absent if there is none. */
  readonly default?: string;
  readonly fallbackKeys?: readonly string[];
  readonly deprecatedKeys?: readonly string[];
  /** The class that declares it, without `org.apache.flink.`. */
  readonly class: string;
  /** The declaring field or the option itself is marked `@Deprecated`. */
  readonly deprecated?: true;
}

/** All options of one Flink release, sorted by key, keys unique. */
export interface Catalogue {
  readonly flinkVersion: string;
  readonly options: readonly Option[];
}

/** What a field of a Kubernetes type holds: a type's name or a leaf (`string`, `int`, `long`, `bool`, `double`, `any`, `Quantity`, `IntOrString`), a list of that, or a map to it. */
export type PodModelField = string | readonly [PodModelField] | { readonly '*': PodModelField };

/** The fields of a Pod that the line's client knows, type by type (`schemas/pod-model-<line>.json`); others it drops. */
export interface PodModel {
  readonly root: string;
  readonly types: Readonly<Record<string, Readonly<Record<string, PodModelField>>>>;
}
