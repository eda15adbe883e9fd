/** How values become texts, and how texts stand in messages. */

const longest = 60;

/** A text as messages show it: quoted as Go's `%q` does, so on one line, and cut after 60 characters. */
export function quote(text: string): string {
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

/** A whole number that a float64 does not tell from its neighbours. */
export function isLostDigits(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** A number without exponent: whole ones in full, fractions in their shortest decimal form. */
export function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  // A fraction has an exponent only if it is small.
  return `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${mantissa.replace('-', '').replace('.', '')}`;
}

/** The text of a scalar: of an option, a resource or an argument. */
export function scalarText(value: string | number | boolean): string {
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** Whether a list has a text, in any case. */
export function hasText(list: readonly string[], text: string | undefined): boolean {
  return list.some((one) => one.toLowerCase() === text?.toLowerCase());
}
