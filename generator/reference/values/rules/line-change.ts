import { lineChangeWords as words } from '../../../facts/words/line-change.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

/** A cluster does not take up what one of another Flink left: no release goes from line to line by accident. */
export const lineChangeRule: RuleCheck = {
  check({ release, line }) {
    const { labels = {}, annotations = {} } = release.installed?.metadata ?? {};
    const version = labels['app.kubernetes.io/version'];
    // What is another release's, or nobody's, is Helm's to refuse.
    if (version === undefined || annotations['meta.helm.sh/release-name'] !== release.name) return undefined;
    const running = /^\d+\.\d+/.exec(version)?.[0];
    if (running === undefined || running === line.facts.line) return undefined;
    const said = say(words.otherLine, quote(release.name), version, line.facts.flinkVersion, running);
    return { option: 'allowLineChange', ...said };
  },
};
