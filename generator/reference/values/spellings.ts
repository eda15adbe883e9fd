import type { Catalogue, Option } from '../../facts/catalogue.ts';

/** Which keys an option is read from, and which options read a key. */
export class SpellingIndex {
  readonly #options: ReadonlyMap<string, Option>;
  readonly #readers = new Map<string, Option[]>();

  constructor(catalogue: Catalogue) {
    this.#options = new Map(catalogue.options.map((option) => [option.key, option]));
    for (const option of catalogue.options) {
      for (const key of spellingsOf(option).slice(1))
        this.#readers.set(key, [...(this.#readers.get(key) ?? []), option]);
    }
  }

  /** The key, its fallback keys, its deprecated keys; of an unknown option the key alone. */
  of(key: string): readonly string[] {
    const option = this.#options.get(key);
    return option === undefined ? [key] : spellingsOf(option);
  }

  /** The option of that key, and those that read the key as another spelling; none for an unknown key. */
  readers(key: string): readonly Option[] {
    const own = this.#options.get(key);
    return [...(own === undefined ? [] : [own]), ...(this.#readers.get(key) ?? [])];
  }
}

const indexes = new WeakMap<Catalogue, SpellingIndex>();

/** The index of a catalogue, made once. */
export function spellingIndex(catalogue: Catalogue): SpellingIndex {
  const index = indexes.get(catalogue) ?? new SpellingIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}

function spellingsOf({ key, fallbackKeys = [], deprecatedKeys = [] }: Option): readonly string[] {
  return [key, ...fallbackKeys, ...deprecatedKeys];
}
