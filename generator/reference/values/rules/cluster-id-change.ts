import { clusterIdChangeWords as words } from '../../../facts/words/cluster-id-change.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

/** A release does not leave its cluster and start another, empty one by accident. */
export const clusterIdChangeRule: RuleCheck = {
  check({ release, clusterId }) {
    if (release.installed !== undefined) return undefined;
    const former = release.deployments?.find(
      ({ metadata: { labels = {}, annotations = {} } = {} }) =>
        labels['app.kubernetes.io/name'] === 'flink' && annotations['meta.helm.sh/release-name'] === release.name,
    );
    const name = former?.metadata?.name;
    if (name === undefined) return undefined;
    const said = say(words.otherCluster, quote(release.name), quote(name), quote(clusterId), name);
    return { option: 'clusterId', ...said };
  },
};
