import type { Catalogue, Option } from '../../generator/facts/catalogue.ts';

/** What became of the options of one line in the next one, each list sorted by key. */
export interface Changes {
  readonly from: string;
  readonly to: string;
  /** Options of both lines that only the later one marks as deprecated. */
  readonly deprecated: readonly string[];
  /** Keys that the later line still reads, for an option that is now called otherwise. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Keys, older spellings among them, that the later line does not read any more. */
  readonly removed: readonly string[];
}

/** Derived from two catalogues: facts about keys, without what a release note would say. */
export function changesBetween(from: Catalogue, to: Catalogue): Changes {
  const earlier = new Map(from.options.map((option) => [option.key, option]));
  const later = new Map(to.options.map((option) => [option.key, option]));
  const owner = new Map(
    to.options.flatMap((option) => olderSpellings(option).map((key) => [key, option.key] as const)),
  );
  const known = [...new Set(from.options.flatMap((option) => [option.key, ...olderSpellings(option)]))].sort();
  const renamed = known.filter((key) => earlier.has(key) && !later.has(key));
  return {
    from: from.flinkVersion,
    to: to.flinkVersion,
    deprecated: [...later.values()]
      .filter((option) => option.deprecated && earlier.get(option.key)?.deprecated === undefined)
      .map(({ key }) => key)
      .filter((key) => earlier.has(key)),
    renamed: Object.fromEntries(
      renamed.flatMap((key) => {
        const name = owner.get(key);
        return name === undefined ? [] : [[key, name]];
      }),
    ),
    removed: known.filter((key) => !later.has(key) && !owner.has(key)),
  };
}

function olderSpellings({ fallbackKeys = [], deprecatedKeys = [] }: Option): readonly string[] {
  return [...fallbackKeys, ...deprecatedKeys];
}
