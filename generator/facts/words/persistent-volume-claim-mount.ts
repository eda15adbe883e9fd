import { words } from './word.ts';

export const persistentVolumeClaimMountWords = words('persistent-volume-claim-mount', {
  name: "%s must be a claim's name: at most 253 lower-case letters, digits, hyphens and dots, starting and ending with a letter or digit, such as my-claim:/data",
  path: 'the claim %s must be mounted at an absolute path, not at %s: for example %s:/data',
  samePath: 'two claims are mounted at %s: each needs a path of its own',
  longVolume:
    "the claim %s must have at most 59 characters, so that its volume's name has at most 63: use a claim with a shorter name",
  sameVolume: 'two claims become the volume %s: their names must differ by more than dots and hyphens',
  takenVolume: 'the claim %s becomes the volume %s, which the pod has already: rename that one',
});
