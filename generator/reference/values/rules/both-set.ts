import { shown } from '../sensitive.ts';
import { quote } from '../text.ts';
import { type Rule, first } from './rule.ts';

/** A value of the chart and the option that it writes, with different texts. */
export const bothSetRule: Rule = {
  name: 'both-set',
  switch: 'none',
  check: ({ writes, options, spellings, line }) => {
    const sorted = writes.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return first(sorted, ({ key, text, from }) =>
      first(spellings.of(key), (spelling) => {
        const given = options.get(spelling);
        if (given === undefined || given === text) return undefined;
        const message = `is ${shown(spelling, given, line)}, but ${from} writes ${quote(text)}: leave one of them out`;
        return { option: spelling, message };
      }),
    );
  },
};
