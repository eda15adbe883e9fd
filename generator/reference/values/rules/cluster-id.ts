import { clusterIdWords as words } from '../../../facts/words/cluster-id.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

/** The cluster id names the Deployment and a Service: what both take, and Flink's own limit. No two charts of a release have one. */
export const clusterIdRule: RuleCheck = {
  check({ clusterId, values, line, release: { name, subchart = '', taken = {} } }) {
    const longest = line.facts.clusterIdMaxLength;
    const option = 'clusterId';
    if (clusterId.length <= longest && /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(clusterId)) {
      const other = new Map(Object.entries(taken)).get(clusterId);
      if (other === undefined) return undefined;
      const id = quote(clusterId);
      return { option, ...say(words.sameRelease, quote(other), quote(subchart), id, subchart, `${clusterId}-2`) };
    }
    if (values.clusterId !== undefined) return { option, ...say(words.name, quote(clusterId), longest) };
    if (clusterId === name) return { option, ...say(words.releaseName, quote(clusterId), longest) };
    return { option, ...say(words.subchart, quote(clusterId), quote(subchart), longest, subchart) };
  },
};
