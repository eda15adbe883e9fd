import type { LineRows } from '../../facts/line.ts';
import { quote } from '../flink/quote.ts';
import { numberText } from './text.ts';

/** Whether an option's value is a secret, by its key: Flink's own list, less names and numbers, plus what the list misses. */
export function isSensitive(key: string, { facts, chart }: LineRows): boolean {
  if (chart.notSensitiveKeys.includes(key) || chart.notSensitivePrefixes.some((one) => key.startsWith(one))) return false;
  if (chart.sensitiveKeys.includes(key)) return true;
  const prefix = chart.harmlessPrefixes.find((one) => key.startsWith(one)) ?? '';
  const lower = key.slice(prefix.length).toLowerCase();
  return facts.sensitiveSubstrings.some((part) => lower.includes(part));
}

/** An option's text, or the number that it was given as, as messages may show it. */
export function shown(key: string, value: string | number, line: LineRows): string {
  if (isSensitive(key, line)) return 'this sensitive value';
  return typeof value === 'string' ? quote(value) : numberText(value);
}
