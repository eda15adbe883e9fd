/** Blanks as Java sees them; JavaScript's `trim` and `\s` take other characters. */

/** `String.trim`: drops characters up to U+0020 at both ends. */
export function trimJava(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(start, end);
}

/** `Character.isWhitespace` of one UTF-16 unit: Unicode separators but for the non-breaking ones, and some controls. */
export function isJavaWhitespace(char: string): boolean {
  return /[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/.test(char);
}

/** Splits a text that starts with ASCII digits into those and the trimmed rest in lower case. */
export function splitNumberAndUnit(text: string): { digits: string; unit: string } {
  const trimmed = trimJava(text);
  const digits = /^[0-9]*/.exec(trimmed)?.[0] ?? '';
  return { digits, unit: trimJava(trimmed.slice(digits.length)).toLowerCase() };
}
