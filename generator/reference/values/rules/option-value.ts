import { optionValueWords as words } from '../../../facts/words/option-value.ts';
import { type Said, say } from '../../flink/say.ts';
import type { Refusal } from '../../flink/client.ts';
import type { ReleaseContext } from '../context.ts';
import { shown } from '../sensitive.ts';
import { isSecret } from '../../flink/secrets.ts';
import { quote } from '../../flink/quote.ts';
import { isLostDigits, scalarText } from '../text.ts';
import { type Json, type JsonMap, isJsonMap } from '../../helm/values-file.ts';
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
  if (typeof value === 'object') return { option: key, ...saidOf(key, value, context) };
  if (typeof value !== 'number') return undefined;
  const shownText = shown(key, value);
  if (isLostDigits(value)) return { option: key, ...say(words.large, shownText) };
  if (Number.isInteger(value)) return undefined;
  const readers = context.optionsOf(key);
  const takesFractions =
    readers.length > 0 && readers.every(({ type, list }) => list !== true && /^(Double|Float)$/.test(type));
  return takesFractions ? undefined : { option: key, ...say(words.fraction, shownText) };
}

/** Of a list or a map how to write it: as the one string that it is to Flink, or its members as options of their own. */
function saidOf(key: string, value: readonly Json[] | JsonMap, context: ReleaseContext): Said {
  const isOption = (one: string): boolean => context.optionsOf(one).length > 0;
  if (!isJsonMap(value)) return say(words.list, joined(key, value) ?? 'a;b');
  const leaf = firstLeaf(key, value);
  if (isOption(key) && !isOption(leaf)) return say(words.map, joined(key, [value]) ?? 'k1:v1,k2:v2');
  return say(words.flat, /^[\w.-]{1,100}$/.test(leaf) ? leaf : 'taskmanager.numberOfTaskSlots');
}

/** The path down the first names of maps. */
function firstLeaf(path: string, value: Json): string {
  const [name] = isJsonMap(value) ? Object.keys(value).sort() : [];
  return name === undefined ? path : firstLeaf(`${path}.${name}`, (value as JsonMap)[name] ?? null);
}

/** A list as Flink writes it, if its items are words, or maps of words, and none is a secret. */
function joined(key: string, items: readonly Json[]): string | undefined {
  const names = items.flatMap((item) => (isJsonMap(item) ? Object.keys(item) : []));
  const parts = items.map((item) =>
    isJsonMap(item)
      ? Object.keys(item)
          .sort()
          .map((name) => [word(name), word(item[name] ?? null)])
      : [[word(item)]],
  );
  if (parts.flat(2).includes(undefined)) return undefined;
  const text = parts.map((pairs) => pairs.map((pair) => pair.join(':')).join(',')).join(';');
  return text === '' || text.length > 60 || isSecret([key, ...names].join('.'), text) ? undefined : text;
}

/** The text of a scalar that needs no quotes in a list or map of Flink's. */
function word(value: Json): string | undefined {
  if (typeof value === 'object') return undefined;
  const text = scalarText(value);
  return /^[\w./@+=*%-]+$/.test(text) ? text : undefined;
}
