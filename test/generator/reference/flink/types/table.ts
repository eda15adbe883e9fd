import { expect, test } from 'vitest';
import { ParseError } from '../../../../../generator/reference/flink/types/parse-error.ts';

/** One test for a parser: texts that it takes with what they mean, and texts that it refuses. */
export function parserTable<T>(
  parse: (text: string) => T,
  taken: readonly (readonly [text: string, value: T])[],
  refused: readonly string[],
): void {
  test.each(taken)('takes %j', (text, value) => {
    expect(parse(text)).toEqual(value);
  });
  test.each(refused)('refuses %j', (text) => {
    expect(() => parse(text)).toThrow(ParseError);
  });
}
