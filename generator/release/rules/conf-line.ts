import { shown } from '../sensitive.ts';
import { type Rule, first } from './rule.ts';

/** Texts that Flink would read back otherwise from a line of its configuration file. */
export const confLineRule: Rule = {
  name: 'conf-line',
  switch: 'strictOptions',
  check: ({ properties, line }) => {
    const sorted = [...properties].sort(([a], [b]) => (a < b ? -1 : 1));
    return first(sorted, ([key, text]) => {
      const what = unfit(text);
      if (what === undefined) return undefined;
      const message = `${shown(key, text, line.facts)} ${what}: a line of ${line.facts.confFile} cannot carry that; write it without`;
      return { option: key, message };
    });
  },
};

/** Flink's reader splits at line breaks, cuts at `#` and trims what Java's `String.trim` does. */
function unfit(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return 'has a line break';
  if (text.includes('#')) return 'has a #';
  const isBlank = (char: string | undefined): boolean => char !== undefined && char <= ' ';
  return isBlank(text[0]) || isBlank(text.at(-1)) ? 'has a blank at an end' : undefined;
}
