import { typesWords } from '../../../facts/words/types.ts';
import { type DurationFacts } from '../../../facts/lines/duration-facts.ts';
import { ParseError } from './parse-error.ts';
import { splitNumberAndUnit, trimJava } from './text.ts';

const maxLong = 2n ** 63n - 1n;
const second = 1_000_000_000n;

const units: readonly { readonly labels: readonly [string, ...string[]]; readonly nanoseconds: bigint }[] = [
  { labels: ['ns', 'nano', 'nanos', 'nanosecond', 'nanoseconds'], nanoseconds: 1n },
  { labels: ['µs', 'micro', 'micros', 'microsecond', 'microseconds'], nanoseconds: 1_000n },
  { labels: ['ms', 'milli', 'millis', 'millisecond', 'milliseconds'], nanoseconds: 1_000_000n },
  { labels: ['s', 'sec', 'secs', 'second', 'seconds'], nanoseconds: second },
  { labels: ['min', 'minute', 'minutes'], nanoseconds: 60n * second },
  { labels: ['h', 'hour', 'hours'], nanoseconds: 3600n * second },
  { labels: ['d', 'day', 'days'], nanoseconds: 86_400n * second },
];

/** `TimeUtils.parseDuration`: nanoseconds; a number without unit is milliseconds. */
export function parseDuration(text: string, facts: DurationFacts = { shortMinutes: false, iso: false }): bigint {
  const { digits, unit: given } = splitNumberAndUnit(text);
  const unit = given === 'm' && facts.shortMinutes ? 'min' : given;
  const iso = digits === '' && facts.iso ? parseIso(trimJava(text)) : undefined;
  if (iso !== undefined) return iso;
  if (digits === '') throw new ParseError(typesWords.duration.text);
  const length = unit === '' ? 1_000_000n : units.find(({ labels }) => labels.includes(unit))?.nanoseconds;
  if (length === undefined) throw new ParseError(typesWords.duration.text);
  const value = BigInt(digits);
  const nanoseconds = value * length;
  if ((value > maxLong && !facts.iso) || nanoseconds / second > maxLong) {
    throw new ParseError(typesWords.duration.text);
  }
  return nanoseconds;
}

const isoDuration =
  /^([-+]?)P(?:([-+]?[0-9]+)D)?(?:T(?=[-+0-9])(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?)([0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?$/i;

/** `java.time.Duration.parse`, negative ones left out. */
function parseIso(text: string): bigint | undefined {
  const match = isoDuration.exec(text);
  if (match === null || /[PT]$/i.test(text)) return undefined;
  const [, sign, days = '0', hours = '0', minutes = '0', secondSign = '', seconds = '0', fraction = ''] = match;
  const whole = (digits: string): bigint => BigInt(digits.replace('+', ''));
  const small = whole(seconds) * second + BigInt(fraction.padEnd(9, '0'));
  const total =
    (whole(days) * 24n + whole(hours)) * 3600n * second +
    whole(minutes) * 60n * second +
    (secondSign === '-' ? -small : small);
  const nanoseconds = sign === '-' ? -total : total;
  return nanoseconds < 0n || nanoseconds / second > maxLong ? undefined : nanoseconds;
}
