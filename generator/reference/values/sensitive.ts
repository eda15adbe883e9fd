import type { LineFacts } from '../../facts/lines/line-facts.ts';
import { quote } from './text.ts';

/** Whether an option's value is a secret, by its key: Flink's own list, less names and numbers, plus what the list misses. */
export function isSensitive(key: string, facts: LineFacts): boolean {
  if (facts.notSensitiveKeys.includes(key)) return false;
  const lower = key.toLowerCase();
  return facts.sensitiveKeys.includes(key) || facts.sensitiveSubstrings.some((part) => lower.includes(part));
}

/** An option's text as messages may show it. */
export function shown(key: string, text: string, facts: LineFacts): string {
  return isSensitive(key, facts) ? 'this sensitive value' : quote(text);
}
