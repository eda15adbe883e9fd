import { restServiceChangeWords as words } from '../../../facts/words/rest-service-change.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

const option = 'kubernetes.rest-service.exposed.type';

/** What Kubernetes refuses half-way, or takes and does not do: a Service gets its cluster address, or none, when it is made. */
export const restServiceChangeRule: RuleCheck = {
  check(context) {
    const { release, clusterId, line } = context;
    const { metadata: { annotations = {} } = {}, spec } = release.restService ?? {};
    if (spec === undefined || annotations['meta.helm.sh/release-name'] !== release.name) return undefined;
    const isHeadless = spec.clusterIP === 'None';
    const becomesHeadless = context.effective(option)?.toLowerCase() === 'headless_clusterip';
    if (isHeadless === becomesHeadless) return undefined;
    const name = clusterId + line.facts.names.restServiceSuffix;
    const said = say(isHeadless ? words.headless : words.notHeadless, quote(name), name, release.namespace);
    return { option, ...said };
  },
};
