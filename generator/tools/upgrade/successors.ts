import type { Catalogue, Option } from '../../facts/catalogue.ts';
import { spellingIndex } from '../../reference/values/spellings.ts';

/** What becomes of a key on the way through the catalogues of one line after the other. */
export type Fate =
  | { readonly kind: 'kept' }
  /** Several keys where Flink reads the old one for several options. */
  | { readonly kind: 'renamed'; readonly to: readonly [string, ...string[]]; readonly deprecatedIn?: string }
  /** Deprecated, and no option has taken over. */
  | { readonly kind: 'deprecated'; readonly in: string }
  /** No option of this release any more, nor a spelling of one. */
  | { readonly kind: 'gone'; readonly in: string };

/**
 * What the last of these catalogues calls what a key meant in the first: spellings that an option has given up become its own in each
 * of them in turn. A key that no catalogue knows is kept: it belongs to a plugin or a connector.
 */
export function fateOf(key: string, catalogues: readonly Catalogue[]): Fate {
  let names: readonly string[] = [key];
  let isKnown = false;
  let last: Fate = { kind: 'kept' };
  for (const catalogue of catalogues) {
    const now = names.map((name) => currentNames(name, catalogue));
    if (now.every((found) => found.length === 0)) {
      if (isKnown) return { kind: 'gone', in: catalogue.flinkVersion };
      continue;
    }
    isKnown = true;
    names = [...new Set(now.flat())];
    const [only] = names;
    const isOld =
      only !== undefined &&
      spellingIndex(catalogue)
        .readers(only)
        .find((one) => one.key === only)?.deprecated === true;
    last = isOld && names.length === 1 ? { kind: 'deprecated', in: catalogue.flinkVersion } : { kind: 'kept' };
  }
  const [first, ...rest] = names;
  if (first === undefined || (first === key && rest.length === 0)) return last;
  const isDeprecated = last.kind === 'deprecated' && { deprecatedIn: last.in };
  return { kind: 'renamed', to: [first, ...rest], ...isDeprecated };
}

/** The options' own keys that a key stands for in a catalogue; none if it knows no such spelling. */
export function currentNames(key: string, catalogue: Catalogue, seen: readonly string[] = []): string[] {
  const readers = spellingIndex(catalogue).readers(key);
  const own = readers.find((option) => option.key === key);
  if (own !== undefined && own.deprecated !== true) return [key];
  const successors = readers.filter(
    (option) => option.key !== key && takesOver(option, key) && !seen.includes(option.key),
  );
  if (successors.length === 0) return own === undefined ? [] : [key];
  return successors.flatMap((option) => currentNames(option.key, catalogue, [...seen, key]));
}

/** Deprecated keys are given up for the option; a fallback that is an option itself goes on. */
function takesOver(option: Option, key: string): boolean {
  return option.deprecatedKeys?.includes(key) === true || option.fallbackKeys?.includes(key) === true;
}
