import { type CoreScalar } from './core-schema.ts';

/** A YAML document as snakeyaml-engine hands it to Flink. */
export type YamlValue = CoreScalar | readonly YamlValue[] | ReadonlyMap<YamlValue, YamlValue>;
