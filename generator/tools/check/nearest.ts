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
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 5)) + 1;
  const ending: string[] = [];
  for (const candidate of known) {
    const low = candidate.toLowerCase();
    if (low === lower) return candidate;
    if (low.endsWith(`.${lower}`)) ending.push(candidate);
    const distance = editDistance(lower, low, least - 1);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return ending.length === 1 ? ending[0] : best;
}
