import { words } from './word.ts';

export const clusterIdWords = words('cluster-id', {
  name: '%s must be a cluster id: at most %s lower-case letters, digits and hyphens, starting with a letter and not ending with a hyphen, such as flink-session',
  releaseName:
    'the release name %s cannot be the cluster id, which must have at most %s lower-case letters, digits and hyphens, start with a letter and not end with a hyphen: set clusterId, for example flink-session',
});
