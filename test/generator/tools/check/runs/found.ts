import { findings } from '../checked.ts';

/** Values, and the part of a finding that is to be there: `severity rule key: the beginning or a part of the message`. */
export type Case = readonly [values: string, ...expected: readonly RegExp[]];

/** What a check of this folder says of values, as `severity rule key: message`; others' findings are left out. */
export function found(rules: readonly string[], values: string, line = '2.3'): string[] {
  return findings([values], line)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ severity, rule, key, message }) => `${severity} ${rule} ${key}: ${message}`);
}
