import { words } from './word.ts';

export const kubeClientWords = words('kube-client', {
  threads: 'must be at least %s threads, not %s',
  noFile: "must be a file of the client's machine: there is no file %s",
});
