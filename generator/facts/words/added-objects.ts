import { words } from './word.ts';

export const addedObjectsWords = words('added-objects', {
  both: 'cannot stand beside jobManager.podDisruptionBudget.minAvailable: Kubernetes takes one of them; leave one out',
  blocks:
    '%s of %s JobManagers would block every drain of their nodes: leave it out, or set jobManager.replicas: 2 with highAvailability; a budget that blocks on purpose is one of extraObjects',
  never:
    '%s would block every drain of the nodes of JobManagers: set at least 1; a budget that blocks on purpose is one of extraObjects',
  negative: '%s must be a whole number of at least 1',
  noMinimum:
    'has no effect without minAvailable: set taskManager.podDisruptionBudget.minAvailable, such as 2, the TaskManagers that stay when nodes are drained',
  owned: '%s is a label that the chart or Flink sets, and finds its objects by: leave it out',
  labelKey:
    '%s is not a valid key: it must have at most 63 letters, digits, -, . and _, with or without a prefix, such as team or example.com/team',
  labelValue: '%s is not a valid label value: it must have at most 63 letters, digits, -, . and _, such as data-team',
  incomplete: 'item %s must have apiVersion, kind and metadata.name, each a string',
  list: 'item %s is a list of objects, %s: write each of them as an item of its own',
  namespace: 'item %s has the namespace %s, but the release is in %s: leave metadata.namespace out',
  twice: 'item %s is the %s of item %s once more: leave one of them out',
  own: 'item %s is %s, which the chart makes itself: give it another name',
});
