import { optionValueWords as words } from '../../../facts/words/option-value.ts';
import { say } from '../../flink/say.ts';
import type { Refusal } from '../../flink/client.ts';
import type { ReleaseContext } from '../context.ts';
import { shown } from '../sensitive.ts';
import { quote } from '../../flink/quote.ts';
import { isLostDigits } from '../text.ts';
import type { Json } from '../../helm/values-file.ts';
import { type RuleCheck, each, ruleOfOptions } from './rule.ts';

/** Options whose value YAML does not hand on as it was written. */
export const optionValueRule: RuleCheck = ruleOfOptions((context) =>
  each(
    context.givenKeys,
    String,
    (key) => checkKey(key) ?? checkValue(key, context.values.flinkConfiguration?.[key] ?? null, context),
  ),
);

function checkKey(key: string): Refusal | undefined {
  if (key !== '' && !/[\p{Z}\p{Cc}:=#]/u.test(key)) return undefined;
  return { option: 'flinkConfiguration', ...say(words.key, quote(key)) };
}

function checkValue(key: string, value: Json, context: ReleaseContext): Refusal | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return { option: key, ...say(Array.isArray(value) ? words.list : words.map) };
  if (typeof value !== 'number') return undefined;
  const shownText = shown(key, value);
  if (isLostDigits(value)) return { option: key, ...say(words.large, shownText) };
  if (Number.isInteger(value)) return undefined;
  const readers = context.optionsOf(key);
  const takesFractions =
    readers.length > 0 && readers.every(({ type, list }) => list !== true && /^(Double|Float)$/.test(type));
  return takesFractions ? undefined : { option: key, ...say(words.fraction, shownText) };
}
