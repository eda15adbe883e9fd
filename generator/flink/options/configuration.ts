import type { Option, OptionType } from '../catalogue.ts';
import { RefusalError } from '../refusal.ts';
import { parseBoolean } from '../types/boolean.ts';
import { parseDouble } from '../types/double.ts';
import { parseDuration } from '../types/duration.ts';
import { parseEnum } from '../types/enum.ts';
import { parseFloat } from '../types/float.ts';
import { parseInteger, parseLong } from '../types/integer.ts';
import { parseList } from '../types/list.ts';
import { parseMap } from '../types/map.ts';
import { parseMemorySize } from '../types/memory-size.ts';
import { ParseError } from '../types/parse-error.ts';
import type { CatalogueIndex } from './catalogue-index.ts';

type Parse<T> = (text: string, option: Option) => T;

/**
 * Mirror of `org.apache.flink.configuration.Configuration`: raw texts by key, read through the catalogue's options.
 *
 * Getters take the option's own key. A text that its type does not take is a `RefusalError` that names that key, whichever spelling
 * the text stands under. `get…` answers the option's default, or `undefined`, where no spelling is set (Flink's `get`, `getString`,
 * `getInteger`, …, which read alike in 1.13); `optional…` knows no default (`getOptional`).
 */
export class Configuration {
  readonly #index: CatalogueIndex;
  readonly #entries: Map<string, string>;

  constructor(index: CatalogueIndex, entries: Iterable<readonly [string, string]> = []) {
    this.#index = index;
    this.#entries = new Map(entries);
  }

  copy(): Configuration {
    return new Configuration(this.#index, this.#entries);
  }

  /** All keys and raw texts: a copy. */
  entries(): Map<string, string> {
    return new Map(this.#entries);
  }

  /** `setString(key, text)`; for any key, known or not. */
  setRaw(key: string, text: string): void {
    this.#entries.set(key, text);
  }

  /** Takes out the entry of that very key. */
  removeKey(key: string): void {
    this.#entries.delete(key);
  }

  /** `removeConfig`: takes out the first spelling that is set, not all of them; whether there was one. */
  removeOption(key: string): boolean {
    const found = this.#found(key);
    return found !== undefined && this.#entries.delete(found);
  }

  /** Whether the line's catalogue declares the option: others of its getters are a programming error. */
  has(key: string): boolean {
    return this.#index.has(key);
  }

  /** `contains(option)`: some spelling is set, be it to an empty text. */
  contains(key: string): boolean {
    return this.#found(key) !== undefined;
  }

  /** `getRawValue`: the text under that very key, of an option or not. */
  rawKey(key: string): string | undefined {
    return this.#entries.get(key);
  }

  /** `getRawValueFromOption`: the text of the first spelling that is set. */
  raw(key: string): string | undefined {
    const found = this.#found(key);
    return found === undefined ? undefined : this.#entries.get(found);
  }

  getString(key: string): string | undefined {
    return this.#get(key, 'String', (text) => text);
  }

  optionalString(key: string): string | undefined {
    return this.#optional(key, 'String', (text) => text);
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
    return this.#get(key, 'Duration', parseDuration);
  }

  optionalDuration(key: string): bigint | undefined {
    return this.#optional(key, 'Duration', parseDuration);
  }

  /** Bytes. */
  getMemorySize(key: string): bigint | undefined {
    return this.#get(key, 'MemorySize', parseMemorySize);
  }

  optionalMemorySize(key: string): bigint | undefined {
    return this.#optional(key, 'MemorySize', parseMemorySize);
  }

  getMap(key: string): Map<string, string> | undefined {
    return this.#get(key, 'Map', parseMap);
  }

  optionalMap(key: string): Map<string, string> | undefined {
    return this.#optional(key, 'Map', parseMap);
  }

  /** A list of texts. */
  getList(key: string): string[] | undefined {
    return this.#get(key, 'String', parseList, true);
  }

  optionalList(key: string): string[] | undefined {
    return this.#optional(key, 'String', parseList, true);
  }

  getMapList(key: string): Map<string, string>[] | undefined {
    return this.#get(key, 'Map', parseMaps, true);
  }

  optionalMapList(key: string): Map<string, string>[] | undefined {
    return this.#optional(key, 'Map', parseMaps, true);
  }

  #found(key: string): string | undefined {
    return this.#index.spellings(key).find((spelling) => this.#entries.has(spelling));
  }

  #get<T>(key: string, type: OptionType, parse: Parse<T>, list = false): T | undefined {
    const option = this.#option(key, type, list);
    const text = this.raw(key) ?? option.default;
    return text === undefined ? undefined : parseValue(text, option, parse);
  }

  #optional<T>(key: string, type: OptionType, parse: Parse<T>, list = false): T | undefined {
    const option = this.#option(key, type, list);
    const text = this.raw(key);
    return text === undefined ? undefined : parseValue(text, option, parse);
  }

  /** A getter of another type than the option's is a programming error, as it does not compile in Java. */
  #option(key: string, type: OptionType, list: boolean): Option {
    const option = this.#index.option(key);
    if (option.type !== type || (option.list ?? false) !== list) throw new Error(`Wrong getter for option ${key}`);
    return option;
  }
}

function parseConstant(text: string, option: Option): string {
  return parseEnum(text, option.constants ?? []);
}

function parseMaps(text: string): Map<string, string>[] {
  return parseList(text).map(parseMap);
}

function parseValue<T>(text: string, option: Option, parse: Parse<T>): T {
  try {
    return parse(text, option);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new RefusalError(
      option.key,
      `Could not parse value ${JSON.stringify(text)} for key ${option.key}: ${error.message}`,
    );
  }
}
