/**
 * Whether a shell's pattern fits a whole text: `*`, `?`, `[…]` and backslashes.
 * Time is at most the product of both lengths.
 */
export function fits(pattern: string, text: string): boolean {
  const items = itemsOf(pattern);
  let at = 0;
  let item = 0;
  let star = -1;
  let mark = 0;
  while (at < text.length) {
    const one = items[item];
    if (one === '*') {
      star = item;
      mark = at;
      item += 1;
    } else if (one !== undefined && one(text.charAt(at))) {
      item += 1;
      at += 1;
    } else if (star !== -1) {
      item = star + 1;
      mark += 1;
      at = mark;
    } else return false;
  }
  while (items[item] === '*') item += 1;
  return item === items.length;
}

type Item = '*' | ((char: string) => boolean);

function itemsOf(pattern: string): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    const end = char === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (char === '*') items.push('*');
    else if (char === '?') items.push(() => true);
    else if (end !== -1) {
      items.push(bracket(pattern.slice(at + 1, end)));
      at = end;
    } else {
      if (char === '\\' && at + 1 < pattern.length) at += 1;
      const literal = pattern.charAt(at);
      items.push((one) => one === literal);
    }
  }
  return items;
}

function bracket(inside: string): (char: string) => boolean {
  const isNegated = /^[!^]/.test(inside);
  const chars = isNegated ? inside.slice(1) : inside;
  return (char) => {
    let found = false;
    for (let at = 0; at < chars.length; at += 1) {
      const isRange = chars.charAt(at + 1) === '-' && at + 2 < chars.length;
      const [low, high] = [chars.charAt(at), isRange ? chars.charAt(at + 2) : chars.charAt(at)];
      if (char >= low && char <= high) found = true;
      if (isRange) at += 2;
    }
    return found !== isNegated;
  };
}

/** `${A#x}`, `${A##x}`, `${A%x}`, `${A%%x}`. */
export function without(text: string, operator: '#' | '##' | '%' | '%%', pattern: string): string {
  const lengths = Array.from({ length: text.length + 1 }, (_, length) => length);
  if (operator.length === 2) lengths.reverse();
  const isPrefix = operator.startsWith('#');
  const part = (length: number): string => (isPrefix ? text.slice(0, length) : text.slice(text.length - length));
  const length = lengths.find((one) => fits(pattern, part(one)));
  if (length === undefined) return text;
  return isPrefix ? text.slice(length) : text.slice(0, text.length - length);
}

/** `${A/x/y}` and its kin: the longest match at each place. */
export function replaced(
  text: string,
  operator: '/' | '//' | '/#' | '/%',
  pattern: string,
  replacement: string,
): string {
  if (pattern === '') return text;
  let result = '';
  let at = 0;
  while (at <= text.length) {
    const end = matchEnd(text, at, operator, pattern);
    if (end === undefined || end === at) {
      result += text.charAt(at);
      at += 1;
    } else {
      result += replacement;
      at = end;
      if (operator !== '//') return result + text.slice(at);
    }
    if (operator === '/#') return result + text.slice(at);
  }
  return result;
}

function matchEnd(text: string, at: number, operator: string, pattern: string): number | undefined {
  for (let end = text.length; end > at; end -= 1) {
    if (fits(pattern, text.slice(at, end))) return end;
    if (operator === '/%') return undefined;
  }
  return undefined;
}

/** What of a known text is no pattern, though it looks like one. */
export function literally(text: string): string {
  return text.replace(/[*?[\]\\]/g, '\\$&');
}
