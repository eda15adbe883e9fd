import { words } from './word.ts';

/** What the client's getters refuse and a chart never gives them. */
export const parametersWords = words('parameters', {
  clusterId: 'must not be blank: set a name, such as my-session',
  clusterIdLength: '%s has %s characters and must have at most %s',
  namespace: 'must not be blank: set a namespace, such as default',
  directory: '%s must be a file, not a directory',
  noFile: "must be a file of the client's machine: there is no file %s",
});
