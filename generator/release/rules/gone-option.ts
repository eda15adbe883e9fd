import { type Rule, first } from './rule.ts';

/** Spellings that this line no longer has. */
export const goneOptionRule: Rule = {
  name: 'gone-option',
  switch: 'strictOptions',
  check: ({ givenKeys, line }) =>
    first(givenKeys, (key) => {
      const gone = line.facts.goneOptions.find((option) => option.key === key);
      return gone === undefined ? undefined : { option: key, message: gone.instead };
    }),
};
