import { sensitiveOptionWords as words } from '../../../facts/words/sensitive-option.ts';
import { say } from '../../flink/say.ts';
import { isSensitive } from '../sensitive.ts';
import { type RuleCheck, first } from './rule.ts';

/** Secrets would stand in a ConfigMap and in Helm's release, for everyone to read. */
export const sensitiveOptionRule: RuleCheck = {
  check: ({ flinkConfiguration: options, line }) =>
    first(options, ([key, text]) => {
      if (text === '' || !isSensitive(key, line)) return undefined;
      return { option: key, ...say(words.readable) };
    }),
};
