import { words } from './word.ts';

export const clusterIdChangeWords = words('cluster-id-change', {
  otherCluster:
    'the release %s runs the cluster %s: this upgrade deletes it and starts %s, which knows nothing of its jobs. Take savepoints and set allowClusterIdChange: true, or set clusterId: %s',
});
