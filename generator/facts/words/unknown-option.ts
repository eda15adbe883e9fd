import { words } from './word.ts';

export const unknownOptionWords = words('unknown-option', {
  unknown: 'is not an option of Flink %s: check the spelling, or set strictOptions: false',
});
