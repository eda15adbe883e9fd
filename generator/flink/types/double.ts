import { ParseError } from './parse-error.ts';
import { trimJava } from './text.ts';

const decimal = /^([+-]?)((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[fFdD]?$/;

/** `Double.parseDouble`. */
export function parseDouble(text: string): number {
  const found = decimal.exec(trimJava(text));
  if (found === null) throw new ParseError('not a number: expected for example 0.5');
  return Number(found[1] === '-' ? `-${found[2] ?? ''}` : found[2]);
}

/** `Double.toString`. */
export function printDouble(value: number): string {
  return value.toString();
}
