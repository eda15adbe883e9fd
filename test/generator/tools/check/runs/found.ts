import { findings } from '../checked.ts';

/** What a check of this folder says of values, as `severity rule key: message`; others' findings are left out. */
export function found(rules: readonly string[], values: string, line = '2.3'): string[] {
  return findings([values], line)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ severity, rule, key, message }) => `${severity} ${rule} ${key}: ${message}`);
}
