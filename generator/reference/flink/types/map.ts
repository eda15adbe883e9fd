import { typesWords } from '../../../facts/words/types.ts';
import { escapeWithSingleQuote, splitEscaped } from './list.ts';
import { ParseError } from './parse-error.ts';

/** `ConfigurationUtils.convertToProperties`: `key:value` pairs between commas, each part trimmed or quoted; a key stands once. */
export function parseMap(text: string): Map<string, string> {
  const map = new Map<string, string>();
  const pairs = splitEscaped(text, ',').map((pair) => {
    const [key, value, ...rest] = splitEscaped(pair, ':');
    if (key === undefined || value === undefined || rest.length > 0) {
      throw new ParseError(typesWords.map.text);
    }
    return { key, value };
  });
  for (const { key, value } of pairs) {
    if (map.has(key)) throw new ParseError(typesWords.map.text);
    map.set(key, value);
  }
  return map;
}

/** `ConfigurationUtils.convertToString` of a map; the order is that of the map. */
export function printMap(map: ReadonlyMap<string, string>): string {
  return Array.from(map, ([key, value]) =>
    escapeWithSingleQuote(`${escapeWithSingleQuote(key, ':')}:${escapeWithSingleQuote(value, ':')}`, ','),
  ).join(',');
}
