import { words } from './word.ts';

export const configurationFileWords = words('configuration-file', {
  noFile: "there is no file %s on the client's machine",
  unreadable: '%s cannot be read: %s',
  key: '%s must have a name between its dots to be a key of YAML',
  keyBelowKey: '%s cannot be written: %s is an option of its own, and YAML has one or the other',
  directory: '%s must be a file, not a directory',
});
