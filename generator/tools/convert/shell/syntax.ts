import { type ParsedScript, parse } from 'unbash';
import { ConvertError } from '../convert-error.ts';

/** A parsed text, and where its parts stand. */
export interface Syntax {
  readonly script: ParsedScript;
  readonly text: string;
  /** The line of an offset, from 1. */
  readonly lineOf: (offset: number) => number;
}

const longest = 2 << 20;
const mostHereDocuments = 1000;

/**
 * The syntax tree of a shell script.
 * @throws ConvertError in one line for what no shell reads
 */
export function syntaxOf(text: string): Syntax {
  const unix = text.replaceAll('\r\n', '\n');
  const starts = lineStarts(unix);
  const lineOf = (offset: number): number => lineAt(starts, offset);
  if (unix.length > longest) throw new ConvertError('the script is too long');
  if (unix.split('\n').some((line) => line.length > mostHereDocuments && line.split('<<').length > mostHereDocuments))
    throw new ConvertError(`more than ${mostHereDocuments} here-documents in a line`);
  const script = parsed(unix);
  const [error] = [...(script.errors ?? [])].sort((one, other) => one.pos - other.pos);
  if (error !== undefined) throw new ConvertError(`line ${lineOf(error.pos)}: ${said(error.message)}`);
  const trailing = /\\(\n?)$/.exec(unix);
  if (trailing !== null && !isEscaped(unix, trailing.index))
    throw new ConvertError(`line ${lineOf(trailing.index)}: the script ends in a backslash`);
  return { script, text: unix, lineOf };
}

function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from -= 1;
  return (at - from) % 2 === 1;
}

function parsed(text: string): ParsedScript {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new ConvertError('the script is nested too deep');
    throw error;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

const messages: readonly (readonly [RegExp, string])[] = [
  [/^unterminated double quote/, 'the quote " is not closed'],
  [/^unterminated single quote/, "the quote ' is not closed"],
  [/^unterminated command substitution/, '$( is not closed'],
  [/^unterminated backtick/, 'the quote ` is not closed'],
  [/^unterminated parameter expansion/, '${ is not closed'],
];

function said(message: string): string {
  const known = messages.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? `no shell reads this: ${message}`;
}
