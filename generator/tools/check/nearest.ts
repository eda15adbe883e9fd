/** Edits (insertions, deletions, replacements, swaps of neighbours) from one text to another; above `most` any larger number. */
export function editDistance(from: string, to: string, most = Infinity): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/**
 * The name that was most likely meant: the same in another case, one whose last parts it is (`numberOfTaskSlots`), or the one with the
 * fewest edits, at most a fifth of its length; `undefined` if none is near.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const lower = name.toLowerCase();
  const ending = `.${lower}`;
  const letters = lettersOf(lower);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 5)) + 1;
  const ended: string[] = [];
  for (const candidate of lowered(known)) {
    const { low } = candidate;
    if (low === lower) return candidate.name;
    if (low.endsWith(ending)) ended.push(candidate.name);
    if (leastEdits(letters, candidate.letters) >= least) continue;
    const distance = editDistance(lower, low, least - 1);
    if (distance < least) [best, least] = [candidate.name, distance];
  }
  return ended.length === 1 ? ended[0] : best;
}

interface Lowered {
  readonly name: string;
  readonly low: string;
  readonly letters: Uint8Array;
}

/** Names are looked for among the same thousand again and again. */
const loweredNames = new WeakMap<object, readonly Lowered[]>();

function lowered(known: Iterable<string>): readonly Lowered[] {
  const kept = loweredNames.get(known);
  if (kept !== undefined) return kept;
  const made = Array.from(known, (name) => {
    const low = name.toLowerCase();
    return { name, low, letters: lettersOf(low) };
  });
  loweredNames.set(known, made);
  return made;
}

/** How often each letter stands in a text; letters that are 32 apart count as one. */
function lettersOf(text: string): Uint8Array {
  const counts = new Uint8Array(32);
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index) % 32;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** No fewer edits than letters that one text has and the other lacks. */
function leastEdits(from: Uint8Array, to: Uint8Array): number {
  let [more, fewer] = [0, 0];
  for (let letter = 0; letter < 32; letter++) {
    const difference = (from[letter] ?? 0) - (to[letter] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}
