import type { LineRows } from '../../facts/line.ts';
import { quote } from './text.ts';

/** Whether an option's value is a secret, by its key: Flink's own list, less names and numbers, plus what the list misses. */
export function isSensitive(key: string, { facts, chart }: LineRows): boolean {
  if (chart.notSensitiveKeys.includes(key)) return false;
  const lower = key.toLowerCase();
  return chart.sensitiveKeys.includes(key) || facts.sensitiveSubstrings.some((part) => lower.includes(part));
}

/** An option's text as messages may show it. */
export function shown(key: string, text: string, line: LineRows): string {
  return isSensitive(key, line) ? 'this sensitive value' : quote(text);
}
