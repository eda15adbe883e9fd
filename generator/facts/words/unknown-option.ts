import { words } from './word.ts';

export const unknownOptionWords = words('unknown-option', {
  unknown: 'is not an option of Flink %s: check the spelling, or set strictOptions: false',
  near: 'is not an option of Flink %s: did you mean %s? If not, set strictOptions: false',
});
