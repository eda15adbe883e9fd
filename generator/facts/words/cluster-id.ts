import { words } from './word.ts';

export const clusterIdWords = words('cluster-id', {
  name: '%s must be a cluster id: at most %s lower-case letters, digits and hyphens, starting with a letter and not ending with a hyphen, such as flink-session',
  subchart:
    'the cluster id %s, made of the release name and %s, must have at most %s lower-case letters, digits and hyphens, start with a letter and not end with a hyphen: set %s.clusterId, for example flink-session',
  sameRelease:
    'the charts %s and %s of this release have the same cluster id %s, and one would replace the other: set %s.clusterId, for example %s',
  releaseName:
    'the release name %s cannot be the cluster id, which must have at most %s lower-case letters, digits and hyphens, start with a letter and not end with a hyphen: set clusterId, for example flink-session',
});
