/** Why a value is not known here. */
export interface Reason {
  /** The variable that `--env` can give in its place. */
  readonly name?: string | undefined;
  /** How it stands in the script: `$ID`, `$(…)`. */
  readonly source: string;
  /** `is not set`, `line 2 sets it under a condition`. */
  readonly why: string;
  /** Where it stands alone it may be nothing at all. */
  readonly optional?: true;
}

/** A part of a value: a text, or what only a running shell knows. */
export type Piece =
  | { readonly text: string; readonly quoted: boolean }
  | { readonly reasons: readonly Reason[]; readonly quoted: boolean };

/** What a variable, a word or a file holds, as far as it is known. */
export type Value = readonly Piece[];

const longest = 1 << 20;
const mostPieces = 2000;

/** A known value. */
export function known(text: string, quoted = true): Value {
  return [{ text, quoted }];
}

/** A value that is not known at all. */
export function unknown(...reasons: readonly Reason[]): Value {
  return [{ reasons, quoted: true }];
}

/** The text, if all of it is known. */
export function textOf(value: Value): string | undefined {
  return value.every((piece) => 'text' in piece)
    ? value.map((piece) => ('text' in piece ? piece.text : '')).join('')
    : undefined;
}

/** Why it is not known, each reason once. */
export function reasonsOf(values: readonly Value[]): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const piece of values.flat()) {
    if ('text' in piece) continue;
    for (const reason of piece.reasons) {
      const key = reason.name === undefined ? `${reason.source} ${reason.why}` : reason.name;
      if (!found.has(key)) found.set(key, reason);
    }
  }
  return [...found.values()];
}

/** The text with the names of what is not known in it: two of them are the same only if the values are. */
export function shown(value: Value): string {
  return value
    .map((piece) => ('text' in piece ? piece.text : piece.reasons.map(({ source }) => source).join('')))
    .join('');
}

/** What follows the last slash, if that is known. */
export function baseOf(value: Value): string | undefined {
  const last = value.at(-1);
  const only = textOf(value);
  if (only !== undefined) return only.slice(only.lastIndexOf('/') + 1);
  return last !== undefined && 'text' in last && last.text.includes('/')
    ? last.text.slice(last.text.lastIndexOf('/') + 1)
    : undefined;
}

/** One after the other; what grows without end is not known any more. */
export function joined(values: readonly Value[]): Value {
  const pieces: Piece[] = [];
  let length = 0;
  for (const piece of values.flat()) {
    const last = pieces.at(-1);
    if (!('text' in piece)) pieces.push(piece);
    else if (piece.text === '' && pieces.length > 0) continue;
    else if (last !== undefined && 'text' in last && last.quoted === piece.quoted)
      pieces[pieces.length - 1] = { text: last.text + piece.text, quoted: piece.quoted };
    else pieces.push(piece);
    length += 'text' in piece ? piece.text.length : 1;
    if (length > longest || pieces.length > mostPieces) return unknown({ source: '…', why: 'is too long' });
  }
  return pieces;
}

/** The same, all of it as in quotes: it is neither split nor a pattern. */
export function asQuoted(value: Value): Value {
  return joined([value.map((piece) => ({ ...piece, quoted: true }))]);
}

/** Blames a variable for what has no name of its own: whoever gives the variable needs nothing else. */
export function blamed(value: Value, name: string): Value {
  return value.map((piece) =>
    'text' in piece
      ? piece
      : {
          ...piece,
          reasons: piece.reasons.map((reason) =>
            reason.name === undefined ? { ...reason, name, source: `$${name}` } : reason,
          ),
        },
  );
}
