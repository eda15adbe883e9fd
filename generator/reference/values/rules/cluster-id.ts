import { clusterIdWords as words } from '../../../facts/words/cluster-id.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

/** The cluster id names the Deployment and a Service: what both take, and Flink's own limit. */
export const clusterIdRule: RuleCheck = {
  check({ clusterId, values, line }) {
    const longest = line.facts.clusterIdMaxLength;
    if (clusterId.length <= longest && /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(clusterId)) return undefined;
    const sentence = values.clusterId !== undefined ? words.name : words.releaseName;
    return { option: 'clusterId', ...say(sentence, quote(clusterId), longest) };
  },
};
