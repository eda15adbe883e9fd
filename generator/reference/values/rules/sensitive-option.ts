import { sensitiveOptionWords as words } from '../../../facts/words/sensitive-option.ts';
import { say } from '../../flink/say.ts';
import { isSensitive } from '../sensitive.ts';
import { type RuleCheck, each, entryKey, ruleOfOptions } from './rule.ts';

/** Secrets would stand in a ConfigMap and in Helm's release, for everyone to read. */
export const sensitiveOptionRule: RuleCheck = ruleOfOptions(({ flinkConfiguration: options, line }) =>
  each(options, entryKey, ([key, text]) => {
    if (text === '' || !isSensitive(key, line)) return undefined;
    return { option: key, ...say(words.readable) };
  }),
);
