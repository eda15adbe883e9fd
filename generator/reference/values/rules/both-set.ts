import { bothSetWords as words } from '../../../facts/words/both-set.ts';
import { say } from '../../flink/say.ts';
import { shown } from '../sensitive.ts';
import { quote } from '../../flink/quote.ts';
import { type RuleCheck, first } from './rule.ts';

/** A value of the chart and the option that it writes, with different texts. */
export const bothSetRule: RuleCheck = {
  check: ({ writes, flinkConfiguration: options, spellings }) => {
    const sorted = writes.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return first(sorted, ({ key, text, from }) =>
      first(spellings.of(key), (spelling) => {
        const given = options.get(spelling);
        if (given === undefined || given === text) return undefined;
        return { option: spelling, ...say(words.different, shown(spelling, given), from, quote(text)) };
      }),
    );
  },
};
