import { unknownOptionWords as words } from '../../../facts/words/unknown-option.ts';
import { say } from '../../flink/say.ts';
import { nearest } from '../nearest.ts';
import { type RuleCheck, each, ruleOfOptions } from './rule.ts';

/** Keys below Flink's own prefixes that no option has. */
export const unknownOptionRule: RuleCheck = ruleOfOptions((context) => {
  const { line: name } = context.line.facts;
  const { ownedPrefixes, openPrefixes } = context.line.chart;
  return each(context.givenKeys, String, (key) => {
    const isBelow = (prefix: string): boolean => key.startsWith(prefix);
    if (!ownedPrefixes.some(isBelow) || openPrefixes.some(isBelow)) return undefined;
    if (context.optionsOf(key).length > 0 || context.mapOfEntry(key) !== undefined) return undefined;
    const near = nearest(
      key,
      context.line.catalogue.options.map((option) => option.key),
    );
    return { option: key, ...(near === undefined ? say(words.unknown, name) : say(words.near, name, near)) };
  });
});
