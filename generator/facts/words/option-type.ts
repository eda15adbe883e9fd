import { words } from './word.ts';

/**
 * The rule's sentences: an option's text, as messages may show it, and what its type takes (`types.ts`); a size with Kubernetes' unit, or
 * with none, and what was meant.
 */
export const optionTypeWords = words('option-type', {
  value: '%s must be %s',
  unit: '%s must be a memory size: a whole number of bytes, or one with the unit b, k, m, g or t, such as %s',
  noUnit: '%s is a number of bytes, and too small: write the unit, such as %s',
});
