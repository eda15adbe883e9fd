import { words } from './word.ts';

export const bothSetWords = words('both-set', {
  different: '%s contradicts %s, which makes it %s: leave out one of the two',
});
