import type { Catalogue, Option } from '../../../facts/catalogue.ts';

/** Look-up in a catalogue by key. */
export interface CatalogueIndex {
  /** The option of that very key. An unknown key is a programming error: throws. */
  option(key: string): Option;
  /** All keys that the option is read from, in Flink's order: its own, fallback keys, deprecated keys. */
  spellings(key: string): readonly string[];
  /** Whether the catalogue declares an option of that very key. */
  has(key: string): boolean;
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** The index of a catalogue, made once; the order of spellings is that of `ConfigOption.fallbackKeys`. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const present = indexes.get(catalogue);
  if (present !== undefined) return present;
  const index = makeIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}

function makeIndex(catalogue: Catalogue): CatalogueIndex {
  const options = new Map(catalogue.options.map((option) => [option.key, option]));
  const option = (key: string): Option => {
    const found = options.get(key);
    if (found === undefined) throw new Error(`No option ${key} in the catalogue of Flink ${catalogue.flinkVersion}`);
    return found;
  };
  const spellings = new Map<string, readonly string[]>();
  return {
    option,
    has: (key) => options.has(key),
    spellings: (key) => {
      let keys = spellings.get(key);
      if (keys === undefined) {
        const { fallbackKeys = [], deprecatedKeys = [] } = option(key);
        keys = [key, ...fallbackKeys, ...deprecatedKeys];
        spellings.set(key, keys);
      }
      return keys;
    },
  };
}
