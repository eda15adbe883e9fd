/** From how many characters on a name may differ by one character, by two, by three, all in one place. */
const lengths = [4, 8, 16];

/**
 * The known name that was most likely meant (docs/contract.md, Nearest names): the same apart from case and punctuation; else the only one
 * that has its parts in their order and ends in the last; else the first with one typing error, the smallest first.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (!/^[\w.-]{1,100}$/.test(name)) return undefined;
  const candidates = candidatesOf(known);
  const letters = lettersOf(name);
  const same = letters === '' ? undefined : candidates.find((one) => one.letters === letters);
  if (same !== undefined || name.length < 4) return same?.name;
  const wanted = partsOf(name);
  const [only, second] = candidates.filter(({ parts }) => hasParts(parts, wanted));
  if (only !== undefined && second === undefined) return only.name;
  for (const [index, length] of lengths.entries()) {
    const close = name.length < length ? undefined : candidates.find((one) => isTypingError(name, one.name, index + 1));
    if (close !== undefined) return close.name;
  }
  return undefined;
}

interface Candidate {
  readonly name: string;
  readonly letters: string;
  readonly parts: readonly string[];
}

/** Names are looked for among the same hundreds again and again. */
const kept = new WeakMap<readonly string[], readonly Candidate[]>();

function candidatesOf(known: readonly string[]): readonly Candidate[] {
  const candidates =
    kept.get(known) ??
    [...known]
      .filter((one) => /^[\w.-]+$/.test(one))
      .sort()
      .map((name) => ({ name, letters: lettersOf(name), parts: partsOf(name) }));
  kept.set(known, candidates);
  return candidates;
}

/** Whether two names differ in one place, by at most so many characters on either side, or by two neighbours that changed places. */
export function isTypingError(one: string, other: string, most: number): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
  return isSwap || Math.max(inA.length, inB.length) <= most;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, '');
}

function partsOf(name: string): readonly string[] {
  return name.toLowerCase().split('.');
}

/** Whether a candidate has the parts of a name, in their order, the last at its end. */
function hasParts(parts: readonly string[], wanted: readonly string[]): boolean {
  if (parts.at(-1) !== wanted.at(-1)) return false;
  let found = 0;
  for (const part of parts) if (part === wanted[found]) found++;
  return found === wanted.length;
}
