import { typesWords } from '../../../facts/words/types.ts';
import { ParseError } from './parse-error.ts';
import { isJavaWhitespace, trimJava } from './text.ts';

interface Token {
  readonly kind: 'quoted' | 'plain' | 'delimiter';
  readonly text: string;
  readonly end: number;
}

/** Reads a quoted token that starts at `start`; a doubled quote stands for one. */
function readQuoted(text: string, start: number): Token {
  const quote = text.charAt(start);
  let content = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === quote) {
      if (text.charAt(at + 1) !== quote) return { kind: 'quoted', text: content, end: at + 1 };
      at += 1;
    }
    content += char;
  }
  throw new ParseError(typesWords.list.text);
}

function tokenize(text: string, delimiter: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const char = text.charAt(at);
    if (char === "'" || char === '"') {
      tokens.push(readQuoted(text, at));
    } else if (char === delimiter) {
      tokens.push({ kind: 'delimiter', text: char, end: at + 1 });
    } else if (isJavaWhitespace(char)) {
      at += 1;
      continue;
    } else {
      const next = text.indexOf(delimiter, at);
      const end = next === -1 ? text.length : next;
      tokens.push({ kind: 'plain', text: trimJava(text.slice(at, end)), end });
    }
    at = tokens.at(-1)?.end ?? text.length;
  }
  return tokens;
}

/**
 * `StructuredOptionsSplitter.splitEscaped`: parts between delimiters, trimmed or quoted by `'` or `"`.
 * An empty part counts only between two delimiters; quotes inside an unquoted part are ordinary characters.
 */
export function splitEscaped(text: string, delimiter: string): string[] {
  const tokens = tokenize(text, delimiter);
  const parts: string[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.kind !== 'delimiter') {
      if (token.kind === 'quoted' && next !== undefined && next.kind !== 'delimiter') {
        throw new ParseError(typesWords.list.text);
      }
      parts.push(token.text);
    } else if (next?.kind === 'delimiter') {
      parts.push('');
    }
  });
  return parts;
}

/** `StructuredOptionsSplitter.escapeWithSingleQuote`: quotes a text that has a quote or one of `special`. */
export function escapeWithSingleQuote(text: string, ...special: readonly string[]): string {
  const quoted = [...special, '"', "'"].some((needle) => text.includes(needle));
  return quoted ? `'${text.replaceAll("'", "''")}'` : text;
}

/** A list option: parts between semicolons. */
export function parseList(text: string): string[] {
  return splitEscaped(text, ';');
}

/** `ConfigurationUtils.convertToString` of a list. */
export function printList(list: readonly string[]): string {
  return list.map((item) => escapeWithSingleQuote(item, ';')).join(';');
}
