import { newestChartName } from '../../../facts/chart/chart-name.ts';
import { clusterIdChangeWords as words } from '../../../facts/words/cluster-id-change.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { InstalledDeployment, ReleaseContext } from '../context.ts';
import { applicationName } from '../identity.ts';
import type { RuleCheck } from './rule.ts';

/** A release does not leave its cluster and start another, empty one by accident. */
export const clusterIdChangeRule: RuleCheck = {
  check(context) {
    const { release, clusterId } = context;
    if (release.installed !== undefined) return undefined;
    const name = release.deployments?.find((one) => isOwn(context, one))?.metadata?.name;
    if (name === undefined) return undefined;
    const said = say(words.otherCluster, quote(release.name), quote(name), quote(clusterId), name);
    return { option: 'clusterId', ...said };
  },
};

/**
 * Whether a Deployment is that of this chart of the release, not of another chart of the umbrella. All lines were `flink` before they had names
 * of their own, so one of that name and this line is its own too.
 */
function isOwn(
  { release, line }: ReleaseContext,
  { metadata: { labels = {}, annotations = {} } = {} }: InstalledDeployment,
) {
  const application = applicationName(release, line.facts.line);
  if (labels['app.kubernetes.io/name'] !== application || annotations['meta.helm.sh/release-name'] !== release.name)
    return false;
  const chart = labels['helm.sh/chart']?.replace(/-\d+\.\d+\..*$/, '');
  if (release.subchart === undefined || chart === release.subchart) return true;
  const isOfLine = labels['app.kubernetes.io/version']?.startsWith(`${line.facts.line}.`) === true;
  return isOfLine && chart === newestChartName && application === newestChartName;
}
