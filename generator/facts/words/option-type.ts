import { words } from './word.ts';

/** The rule's sentence: an option's text, as messages may show it, and what its type takes (`types.ts`). */
export const optionTypeWords = words('option-type', {
  value: '%s must be %s',
});
