import { typesWords } from '../../../facts/words/types.ts';
import { ParseError } from './parse-error.ts';

/** `ConfigurationUtils.convertToBoolean`: true or false in any case, no blanks. */
export function parseBoolean(text: string): boolean {
  switch (text.toUpperCase()) {
    case 'TRUE':
      return true;
    case 'FALSE':
      return false;
    default:
      throw new ParseError(typesWords.boolean.text);
  }
}
