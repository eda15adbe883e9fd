import { logFilesWords as words } from '../../../facts/words/log-files.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

/** Log configurations that the client would not ship. */
export const logFilesRule: RuleCheck = {
  check: ({ values, line }) => {
    const { logFiles } = line.facts;
    const bad = Object.keys(values.logConfiguration ?? {})
      .sort()
      .find((name) => !logFiles.includes(name));
    if (bad === undefined) return undefined;
    const said = say(words.file, quote(bad), line.facts.line, logFiles.toSorted().join(' or '));
    return { option: 'logConfiguration', ...said };
  },
};
