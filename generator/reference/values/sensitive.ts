import type { LineFacts } from '../../facts/lines/line-facts.ts';
import { numberText, quote } from './text.ts';

/** Whether an option's value is a secret, by its key: Flink's own list, less names and numbers, plus what the list misses. */
export function isSensitive(key: string, facts: LineFacts): boolean {
  if (facts.notSensitiveKeys.includes(key)) return false;
  const lower = key.toLowerCase();
  return facts.sensitiveKeys.includes(key) || facts.sensitiveSubstrings.some((part) => lower.includes(part));
}

/** An option's text, or the number that it was given as, as messages may show it. */
export function shown(key: string, value: string | number, facts: LineFacts): string {
  if (isSensitive(key, facts)) return 'this sensitive value';
  return typeof value === 'string' ? quote(value) : numberText(value);
}
