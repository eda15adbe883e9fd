import { type Rule, first } from './rule.ts';

/** Keys below Flink's own prefixes that no option has. */
export const unknownOptionRule: Rule = {
  name: 'unknown-option',
  switch: 'strictOptions',
  check: (context) => {
    const { flinkVersion } = context.line.facts;
    const { ownedPrefixes, openPrefixes } = context.line.chart;
    return first(context.givenKeys, (key) => {
      const isBelow = (prefix: string): boolean => key.startsWith(prefix);
      if (!ownedPrefixes.some(isBelow) || openPrefixes.some(isBelow) || context.optionsOf(key).length > 0)
        return undefined;
      return {
        option: key,
        message: `Flink ${flinkVersion} has no such option: check the spelling (or set strictOptions: false)`,
      };
    });
  },
};
