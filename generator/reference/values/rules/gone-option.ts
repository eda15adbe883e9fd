import { goneOptionWords as words } from '../../../facts/words/gone-option.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import { type RuleCheck, each, ruleOfOptions } from './rule.ts';

/** Spellings that this line no longer has, and values that only other lines can work with. */
export const goneOptionRule: RuleCheck = ruleOfOptions(({ givenKeys, flinkConfiguration: options, spellings, line }) =>
  each(givenKeys, String, (key) => {
    const gone = line.chart.goneOptions.find((option) => option.key === key);
    if (gone !== undefined) return { option: key, ...say(words.option, gone.instead) };
    const text = options.get(key) ?? '';
    const value = line.chart.goneValues.find(
      (one) => one.value === text.toLowerCase() && spellings.of(one.key).includes(key),
    );
    return value === undefined ? undefined : { option: key, ...say(words.value, quote(text), value.instead) };
  }),
);
