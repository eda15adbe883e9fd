import { unknownOptionWords as words } from '../../../facts/words/unknown-option.ts';
import { say } from '../../flink/say.ts';
import { type RuleCheck, first } from './rule.ts';

/** Keys below Flink's own prefixes that no option has. */
export const unknownOptionRule: RuleCheck = {
  check: (context) => {
    const { line: name } = context.line.facts;
    const { ownedPrefixes, openPrefixes } = context.line.chart;
    return first(context.givenKeys, (key) => {
      const isBelow = (prefix: string): boolean => key.startsWith(prefix);
      if (!ownedPrefixes.some(isBelow) || openPrefixes.some(isBelow)) return undefined;
      if (context.optionsOf(key).length > 0 || context.mapOfEntry(key) !== undefined) return undefined;
      return { option: key, ...say(words.unknown, name) };
    });
  },
};
