import { ParseError } from './parse-error.ts';

/** `ConfigurationUtils.convertToEnum`: one of the constants in any case, no blanks; answers it as it is declared. */
export function parseEnum(text: string, constants: readonly string[]): string {
  const upper = text.toUpperCase();
  const constant = constants.find((candidate) => candidate.toUpperCase() === upper);
  if (constant === undefined) throw new ParseError(`not one of ${constants.join(', ')}`);
  return constant;
}
