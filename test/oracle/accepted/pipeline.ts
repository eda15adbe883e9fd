import type { Option } from '../../../generator/facts/catalogue.ts';
import { inHashMapOrder } from '../../../generator/reference/flink/java-hash-map.ts';
import type { ConfigurationFacts } from '../../../generator/facts/lines/line-facts.ts';
import { indexCatalogue } from '../../../generator/reference/flink/options/catalogue-index.ts';
import { Configuration } from '../../../generator/reference/flink/options/configuration.ts';
import { RefusalError } from '../../../generator/reference/flink/refusal.ts';
import { printList } from '../../../generator/reference/flink/types/list.ts';
import { printMap } from '../../../generator/reference/flink/types/map.ts';
import { printMemorySize } from '../../../generator/reference/flink/types/memory-size.ts';
import { flowYaml } from '../../../generator/reference/flink/yaml/dump.ts';
import type { Line } from '../../../generator/facts/line.ts';

/** What the pipeline's getters make of a text: the value as Flink prints it, or that they refuse it. */
export type Read = { readonly value: string } | { readonly refused: string };

/** The text as the value of the option, in a configuration of its own; `undefined` for a list that the pipeline has no getter for. */
export function read(option: Option, text: string, { catalogue, facts }: Line): Read | undefined {
  const configuration = new Configuration(indexCatalogue(catalogue), facts.configuration, [[option.key, text]]);
  try {
    const value = get(configuration, option);
    return value === undefined ? undefined : { value };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { refused: error.option };
  }
}

function get(configuration: Configuration, { key, type, list }: Option): string | undefined {
  const { facts } = configuration;
  if (list === true) {
    if (type === 'String') return printTexts(configuration.optionalList(key) ?? [], facts);
    if (type === 'Map') return printMaps(configuration.optionalMapList(key) ?? [], facts);
    return undefined;
  }
  switch (type) {
    case 'String':
      return configuration.optionalString(key);
    case 'Boolean':
      return String(configuration.optionalBoolean(key));
    case 'Integer':
      return String(configuration.optionalInt(key));
    case 'Long':
      return String(configuration.optionalLong(key));
    case 'Float':
      return String(configuration.optionalFloat(key));
    case 'Double':
      return String(configuration.optionalDouble(key));
    case 'Duration':
      return `${String(configuration.optionalDuration(key))} ns`;
    case 'MemorySize':
      return printMemorySize(configuration.optionalMemorySize(key) ?? -1n);
    case 'Enum':
      return configuration.optionalEnum(key);
    case 'Map':
      return printOne(configuration.optionalMap(key) ?? new Map(), facts);
  }
}

function printTexts(texts: readonly string[], { format }: ConfigurationFacts): string {
  return format === 'yaml' ? flowYaml(texts) : printList(texts);
}

function printOne(map: ReadonlyMap<string, string>, { format }: ConfigurationFacts): string {
  const ordered = new Map(inHashMapOrder(map));
  return format === 'yaml' ? flowYaml(ordered) : printMap(ordered);
}

function printMaps(maps: readonly ReadonlyMap<string, string>[], { format }: ConfigurationFacts): string {
  const ordered = maps.map((map) => new Map(inHashMapOrder(map)));
  return format === 'yaml' ? flowYaml(ordered) : printList(ordered.map(printMap));
}

const nanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  µs: 1000n,
  ms: 10n ** 6n,
  s: 10n ** 9n,
  min: 60n * 10n ** 9n,
  h: 3600n * 10n ** 9n,
  d: 86_400n * 10n ** 9n,
};

/** Flink's print in a form of its own for each value: the digits of a number differ between Javas, a duration's unit between lines. */
export function comparable({ type, list }: Option, printed: string): string {
  if (list === true) return printed;
  if (type === 'Float' || type === 'Double') {
    const number = Number(printed.replace('.nan', 'NaN').replace('.inf', 'Infinity'));
    return String(type === 'Float' ? Math.fround(number) : number);
  }
  if (type !== 'Duration') return printed;
  const [number = '', unit = ''] = printed.split(' ');
  return `${BigInt(number) * (nanoseconds[unit] ?? 0n)} ns`;
}
