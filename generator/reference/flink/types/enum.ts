import { typesWords } from '../../../facts/words/types.ts';
import { say } from '../say.ts';
import { ParseError } from './parse-error.ts';

/** `ConfigurationUtils.convertToEnum`: one of the constants in any case, no blanks; answers it as it is declared. */
export function parseEnum(text: string, constants: readonly string[]): string {
  const upper = text.toUpperCase();
  const constant = constants.find((candidate) => candidate.toUpperCase() === upper);
  if (constant === undefined) throw new ParseError(say(typesWords.enumeration, constants.join(', ')).message);
  return constant;
}
