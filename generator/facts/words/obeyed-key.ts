import { words } from './word.ts';

export const obeyedKeyWords = words('obeyed-key', {
  key: '%s is obeyed by what deploys the chart, which takes over, keeps or deletes objects by it: it must not come from a value; leave it out',
  finalizers:
    '%s would keep what Helm and Flink delete: it must be empty, since nothing here takes a finalizer away; leave it out',
});
