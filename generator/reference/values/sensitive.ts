import { secretWays } from '../../facts/secrets.ts';
import { sensitiveOptionWords as words } from '../../facts/words/sensitive-option.ts';
import { hidden, quote } from '../flink/quote.ts';
import { type Said, say } from '../flink/say.ts';
import { isSecret } from '../flink/secrets.ts';
import { numberText } from './text.ts';

/** An option's text, or the number that it was given as, as messages may show it. */
export function shown(key: string, value: string | number): string {
  if (isSecret(key, String(value))) return hidden;
  return typeof value === 'string' ? quote(value) : numberText(value);
}

/** What is wrong with a secret in an option, and in which other way it reaches what needs it. */
export function secretRefusal(key: string): Said {
  const way = secretWays.find(({ keys }) => new RegExp(keys, 'u').test(key)) ?? { word: 'readable' };
  return say(words[way.word], key);
}
