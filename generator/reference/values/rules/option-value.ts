import type { Refusal } from '../../flink/client.ts';
import type { ReleaseContext } from '../context.ts';
import { isSensitive } from '../sensitive.ts';
import { isLostDigits, numberText, quote } from '../text.ts';
import type { Json } from '../../helm/values-file.ts';
import { type Rule, first } from './rule.ts';

/** Options whose value YAML does not hand on as it was written. */
export const optionValueRule: Rule = {
  name: 'option-value',
  switch: 'none',
  check: (context) =>
    first(
      context.givenKeys,
      (key) => checkKey(key) ?? checkValue(key, context.values.flinkConfiguration?.[key] ?? null, context),
    ),
};

function checkKey(key: string): Refusal | undefined {
  if (key !== '' && !/[\p{Z}\p{Cc}:=#]/u.test(key)) return undefined;
  return {
    option: 'flinkConfiguration',
    message: `${quote(key)} is no option's key: expected one without blanks, control characters, colons, = and #, for example taskmanager.numberOfTaskSlots`,
  };
}

function checkValue(key: string, value: Json, context: ReleaseContext): Refusal | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') {
    const kind = Array.isArray(value) ? 'list' : 'map';
    return {
      option: key,
      message: `is a ${kind}: expected one text; options are written flat, for example taskmanager.numberOfTaskSlots: 2`,
    };
  }
  if (typeof value !== 'number') return undefined;
  if (isLostDigits(value)) {
    return {
      option: key,
      message: `${seen(key, value, context)} is too large for YAML to keep its digits: quote it, for example "9007199254740993"`,
    };
  }
  if (Number.isInteger(value)) return undefined;
  const readers = context.optionsOf(key);
  const takesFractions =
    readers.length > 0 && readers.every(({ type, list }) => list !== true && /^(Double|Float)$/.test(type));
  if (takesFractions) return undefined;
  return {
    option: key,
    message: `${seen(key, value, context)} is a fraction, which YAML may have changed: quote it, for example "1.10"`,
  };
}

function seen(key: string, value: number, { line }: ReleaseContext): string {
  return isSensitive(key, line) ? 'this sensitive value' : numberText(value);
}
