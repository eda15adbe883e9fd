import { secretIn } from './secrets.ts';

const longest = 60;

/** What messages show in the place of a secret. */
export const hidden = 'this sensitive value';

/** A text as messages show it: quoted as Go's `%q` does, so on one line, and cut after 60 characters; of one that holds a secret, that it does. */
export function quote(text: string): string {
  if (secretIn(text) !== undefined) return hidden;
  const characters = Array.from(text);
  const shown = characters.slice(0, longest).map(escaped).join('');
  return `"${shown}"${characters.length > longest ? ' (shortened)' : ''}`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** `strconv.Quote` of one character: what Go calls printable stays. */
function escaped(character: string): string {
  const known = escapes[character];
  if (known !== undefined) return known;
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(character)) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2 && character < '\x80') return `\\x${code.padStart(2, '0')}`;
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}
