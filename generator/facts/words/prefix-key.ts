import { words } from './word.ts';

export const prefixKeyWords = words('prefix-key', {
  renamed: 'is the beginning of %s, and %s cannot hold both: use %s',
  prefixed: 'is the beginning of %s, and %s cannot hold both: write the latter as %s, which %s reads alike',
  entry: 'is the beginning of %s, and %s cannot hold both: write its entries as one map, or each by a key of its own',
  clash: 'is the beginning of %s, and %s cannot hold both: use another key',
});
