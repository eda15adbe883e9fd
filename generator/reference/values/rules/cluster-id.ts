import { quote } from '../text.ts';
import type { Rule } from './rule.ts';

/** The cluster id names the Deployment and a Service: what both take, and Flink's own limit. */
export const clusterIdRule: Rule = {
  name: 'cluster-id',
  switch: 'none',
  check({ clusterId, line }) {
    const longest = line.facts.clusterIdMaxLength;
    if (clusterId.length <= longest && /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(clusterId)) return undefined;
    return {
      option: 'clusterId',
      message: `${quote(clusterId)} (default: the release name) cannot name a cluster: expected at most ${longest} lower-case letters, digits and hyphens, from a letter to a letter or digit, for example flink-session`,
    };
  },
};
