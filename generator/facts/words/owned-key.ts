import { words } from './word.ts';

export const ownedKeyWords = words('owned-key', {
  notHere: 'cannot be set here: %s',
  different: "%s differs from this release's %s: %s",
});
