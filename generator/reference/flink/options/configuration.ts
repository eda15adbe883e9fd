import type { Option, OptionType } from '../../../facts/catalogue.ts';
import { typesWords } from '../../../facts/words/types.ts';
import { JavaHashMap } from '../java-hash-map.ts';
import type { ConfigurationFacts } from '../../../facts/lines/line-facts.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { parseBoolean } from '../types/boolean.ts';
import { parseDouble } from '../types/double.ts';
import { parseDuration } from '../types/duration.ts';
import { parseEnum } from '../types/enum.ts';
import { parseFloat } from '../types/float.ts';
import { parseInteger, parseLong } from '../types/integer.ts';
import { parseMemorySize } from '../types/memory-size.ts';
import { ParseError } from '../types/parse-error.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import { type ConfValue, isList, plainTextOf, textOf } from './conf-value.ts';
import { expectedType } from './expected-type.ts';
import { listOf, mapOf, mapsOf } from './structured.ts';

/** Told of every option that is read, and by what. */
export interface ReadTrace {
  /** What reads from here on: a decorator's stem, or another part of the client. */
  enter(reader: string): void;
  read(key: string): void;
}

type Parse<T> = (text: string, option: Option) => T;

/**
 * Mirror of `org.apache.flink.configuration.Configuration`: values by key, read through the catalogue's options.
 *
 * Getters take the option's own key. A value that its type does not take is a `RefusalError` that names that key, whichever spelling
 * the value stands under. `get…` answers the option's default, or `undefined`, where no spelling is set (Flink's `get`, `getString`,
 * `getInteger`, …, which read alike); `optional…` knows no default (`getOptional`).
 */
export class Configuration {
  readonly facts: ConfigurationFacts;
  readonly trace: ReadTrace | undefined;
  readonly #index: CatalogueIndex;
  readonly #entries: JavaHashMap<ConfValue>;

  constructor(
    index: CatalogueIndex,
    facts: ConfigurationFacts,
    entries: JavaHashMap<ConfValue> | Iterable<readonly [string, ConfValue]> = [],
    trace?: ReadTrace,
  ) {
    this.trace = trace;
    this.#index = index;
    this.facts = facts;
    this.#entries = JavaHashMap.copyOf(entries instanceof JavaHashMap ? entries : new Map(entries));
  }

  copy(): Configuration {
    return new Configuration(this.#index, this.facts, this.#entries, this.trace);
  }

  /** All keys and their values as texts, in Java's order: a copy. */
  entries(): Map<string, string> {
    return new Map([...this.#entries].map(([key, value]) => [key, textOf(value, this.facts)]));
  }

  /** All keys and values, in Java's order: a copy. */
  values(): [string, ConfValue][] {
    return [...this.#entries];
  }

  /** `setString(key, text)`, `set(option, value)`; for any key, known or not. */
  setRaw(key: string, value: ConfValue): void {
    this.#entries.put(key, value);
  }

  /** Takes out the entry of that very key. */
  removeKey(key: string): void {
    this.#entries.remove(key);
  }

  /** `removeConfig`: takes out the first spelling that is set, not all of them; whether there was one. */
  removeOption(key: string): boolean {
    const found = this.#found(key);
    return found !== undefined && this.#entries.remove(found);
  }

  /** Whether the line's catalogue declares the option: getters of others are a programming error. */
  has(key: string): boolean {
    return this.#index.has(key);
  }

  /** `contains(option)`: some spelling is set, be it to an empty text. */
  contains(key: string): boolean {
    return this.#found(key) !== undefined;
  }

  /** `getRawValue`: what stands under that very key, of an option or not, as text. */
  rawKey(key: string): string | undefined {
    this.trace?.read(key);
    const value = this.#entries.get(key);
    return value === undefined ? undefined : textOf(value, this.facts);
  }

  /** `getRawValueFromOption`: the value of the first spelling that is set, as text. */
  raw(key: string): string | undefined {
    const found = this.#found(key);
    return found === undefined ? undefined : this.rawKey(found);
  }

  getString(key: string): string | undefined {
    this.#option(key, 'String', false);
    return this.raw(key) ?? this.#index.option(key).default;
  }

  optionalString(key: string): string | undefined {
    this.#option(key, 'String', false);
    return this.raw(key);
  }

  getInt(key: string): number | undefined {
    return this.#get(key, 'Integer', parseInteger);
  }

  optionalInt(key: string): number | undefined {
    return this.#optional(key, 'Integer', parseInteger);
  }

  getLong(key: string): bigint | undefined {
    return this.#get(key, 'Long', parseLong);
  }

  optionalLong(key: string): bigint | undefined {
    return this.#optional(key, 'Long', parseLong);
  }

  /** A 32-bit float, widened. */
  getFloat(key: string): number | undefined {
    return this.#get(key, 'Float', parseFloat);
  }

  optionalFloat(key: string): number | undefined {
    return this.#optional(key, 'Float', parseFloat);
  }

  getDouble(key: string): number | undefined {
    return this.#get(key, 'Double', parseDouble);
  }

  optionalDouble(key: string): number | undefined {
    return this.#optional(key, 'Double', parseDouble);
  }

  getBoolean(key: string): boolean | undefined {
    return this.#get(key, 'Boolean', parseBoolean);
  }

  optionalBoolean(key: string): boolean | undefined {
    return this.#optional(key, 'Boolean', parseBoolean);
  }

  /** The constant as it is declared. */
  getEnum(key: string): string | undefined {
    return this.#get(key, 'Enum', parseConstant);
  }

  optionalEnum(key: string): string | undefined {
    return this.#optional(key, 'Enum', parseConstant);
  }

  /** Nanoseconds. */
  getDuration(key: string): bigint | undefined {
    return this.#get(key, 'Duration', (text) => parseDuration(text, this.facts.durations));
  }

  optionalDuration(key: string): bigint | undefined {
    return this.#optional(key, 'Duration', (text) => parseDuration(text, this.facts.durations));
  }

  /** Bytes. */
  getMemorySize(key: string): bigint | undefined {
    return this.#get(key, 'MemorySize', parseMemorySize);
  }

  optionalMemorySize(key: string): bigint | undefined {
    return this.#optional(key, 'MemorySize', parseMemorySize);
  }

  getMap(key: string): Map<string, string> | undefined {
    const { default: text } = this.#option(key, 'Map', false);
    return this.optionalMap(key) ?? (text === undefined ? undefined : mapOf(text, this.facts));
  }

  /** Under the option's key, or in the lines that know it spelled entry by entry, the one key before its fallbacks. */
  optionalMap(key: string): Map<string, string> | undefined {
    const option = this.#option(key, 'Map', false);
    for (const spelling of this.#index.spellings(key)) {
      const value = this.#entries.get(spelling);
      if (value !== undefined) return parseValue(textOf(value, this.facts), option, (text) => mapOf(text, this.facts));
      const prefixed = this.#prefixed(spelling);
      if (prefixed.size > 0) return prefixed;
    }
    return undefined;
  }

  /** A list of texts. */
  getList(key: string): string[] | undefined {
    const { default: text } = this.#option(key, 'String', true);
    return this.optionalList(key) ?? (text === undefined ? undefined : listOf(text, this.facts));
  }

  optionalList(key: string): string[] | undefined {
    const option = this.#option(key, 'String', true);
    const value = this.#value(key);
    if (value === undefined) return undefined;
    return isList(value) ? [...value] : parseValue(plainTextOf(value), option, (text) => listOf(text, this.facts));
  }

  getMapList(key: string): Map<string, string>[] | undefined {
    return this.#get(key, 'Map', (text) => mapsOf(text, this.facts), true);
  }

  optionalMapList(key: string): Map<string, string>[] | undefined {
    return this.#optional(key, 'Map', (text) => mapsOf(text, this.facts), true);
  }

  /** A map's option is set under a spelling too if entries of it are. */
  #found(key: string): string | undefined {
    this.trace?.read(key);
    const isMap = this.#isMap(key);
    return this.#index
      .spellings(key)
      .find((spelling) => this.#entries.has(spelling) || (isMap && this.#prefixed(spelling).size > 0));
  }

  #isMap(key: string): boolean {
    const { type, list = false } = this.#index.option(key);
    return type === 'Map' && !list;
  }

  /** The entries of a map that stand one by one below a key. */
  #prefixed(key: string): Map<string, string> {
    const below = this.facts.prefixMaps ? this.#entries.below(`${key}.`) : [];
    return new Map(below.map(([name, value]) => [name, textOf(value, this.facts)]));
  }

  #value(key: string): ConfValue | undefined {
    const found = this.#found(key);
    return found === undefined ? undefined : this.#entries.get(found);
  }

  #text(key: string): string | undefined {
    const value = this.#value(key);
    return value === undefined ? undefined : plainTextOf(value);
  }

  #get<T>(key: string, type: OptionType, parse: Parse<T>, list = false): T | undefined {
    const option = this.#option(key, type, list);
    const text = this.#text(key) ?? option.default;
    return text === undefined ? undefined : parseValue(text, option, parse);
  }

  #optional<T>(key: string, type: OptionType, parse: Parse<T>, list = false): T | undefined {
    const option = this.#option(key, type, list);
    const text = this.#text(key);
    return text === undefined ? undefined : parseValue(text, option, parse);
  }

  /** A getter of another type than the option's is a programming error, as it does not compile in Java. */
  #option(key: string, type: OptionType, list: boolean): Option {
    this.trace?.read(key);
    const option = this.#index.option(key);
    if (option.type !== type || (option.list ?? false) !== list) throw new Error(`Wrong getter for option ${key}`);
    return option;
  }
}

function parseConstant(text: string, option: Option): string {
  return parseEnum(text, option.constants ?? []);
}

function parseValue<T>(text: string, option: Option, parse: Parse<T>): T {
  try {
    return parse(text, option);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new RefusalError(option.key, say(typesWords.value, quote(text), expectedType(option)));
  }
}
