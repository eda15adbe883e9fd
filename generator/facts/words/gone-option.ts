import { words } from './word.ts';

export const goneOptionWords = words('gone-option', {
  option: '%s',
  value: '%s %s',
});
