/** A piece of a text, by offsets, and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits done; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, text: piece }) => left.slice(0, start) + piece + left.slice(end), text);
}

/** Puts the lines from `start` to `end` behind `# `, as deep as the first one is; a note follows them. */
export function commentedOut(text: string, start: number, end: number, note: string): Edit {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const isAtLineEnd = text[end - 1] === '\n';
  const next = text.indexOf('\n', end);
  const last = isAtLineEnd ? end - 1 : next === -1 ? text.length : next;
  const indent = text.slice(first, start);
  const lines = text.slice(first, last).split('\n');
  const commented = lines.map((line) => {
    const own = line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
    return `${indent}# ${own}`.trimEnd() + (line.endsWith('\r') ? '\r' : '');
  });
  const lineEnd = text.slice(first, last).includes('\r') || text[last - 1] === '\r' ? '\r' : '';
  return { start: first, end: last, text: [...commented, `${indent}# ${note}${lineEnd}`].join('\n') };
}

/** Takes an entry out of a map in braces, with one comma. */
export function cutOut(text: string, start: number, end: number): Edit {
  const after = /^\s*,\s*/.exec(text.slice(end));
  if (after !== null) return { start, end: end + after[0].length, text: '' };
  const before = /,\s*$/.exec(text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end, text: '' };
}
