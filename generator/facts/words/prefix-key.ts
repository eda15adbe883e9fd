import { words } from './word.ts';

export const prefixKeyWords = words('prefix-key', {
  renamed: 'is the beginning of %s, and %s cannot hold both: use %s',
  clash: 'is the beginning of %s, and %s cannot hold both: use another key',
});
