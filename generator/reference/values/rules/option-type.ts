import { optionTypeWords as words } from '../../../facts/words/option-type.ts';
import { say } from '../../flink/say.ts';
import { expectedInstead } from '../option-types.ts';
import { shown } from '../sensitive.ts';
import { type RuleCheck, each, entryKey, first, ruleOfOptions } from './rule.ts';

/** Texts that are not of their option's type, whether the client reads the option or only the cluster does. */
export const optionTypeRule: RuleCheck = ruleOfOptions((context) =>
  each(context.flinkConfiguration, entryKey, ([key, text]) =>
    first(context.optionsOf(key), (option) => {
      const expected = expectedInstead(text, option, context.line.facts.configuration);
      if (expected === undefined) return undefined;
      return { option: key, ...say(words.value, shown(key, text), expected) };
    }),
  ),
);
