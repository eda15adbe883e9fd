import { words } from './word.ts';

export const confLineWords = words('conf-line', {
  lineBreak: '%s has a line break, which a line of %s cannot hold: write it without',
  hash: '%s has a #, at which a line of %s ends: write it without',
  blank: '%s starts or ends with white space, which %s loses: write it without',
  emptyArgument:
    'the list starts or ends with an empty argument, which is lost on the way to the cluster: leave it out, or put it between others',
});
