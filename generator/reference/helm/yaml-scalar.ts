/** What a plain scalar means to go-yaml, Helm's YAML reader: YAML 1.1 with a few words of its own. */

const words = new Map<string, null | boolean | number>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
]);

const integer = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** Whether a text is written as go-yaml's numbers are, whatever their size. */
export function looksLikeNumber(text: string): boolean {
  const plain = text.replaceAll('_', '');
  return integer.test(plain) || decimal.test(plain);
}

/** The value of a plain scalar; dates, times and base-60 numbers are strings, as Helm hands them on. Integers become float64. */
export function resolvePlain(text: string): null | boolean | number | string {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!/^[-+.0-9]/.test(text)) return text;
  const plain = text.replaceAll('_', '');
  const whole = integerValue(plain);
  if (whole !== undefined) return whole;
  if (!decimal.test(plain)) return text;
  const value = Number(plain);
  return Number.isFinite(value) ? value : text;
}

/** `strconv.ParseInt(text, 0, 64)`, then `ParseUint`: within int64 or, without a sign, uint64. */
function integerValue(text: string): number | undefined {
  const found = integer.exec(text);
  if (found === null) return undefined;
  const [, sign = '', hex, binary, octal, digits] = found;
  const magnitude = BigInt(
    hex !== undefined
      ? `0x${hex}`
      : binary !== undefined
        ? `0b${binary}`
        : octal !== undefined
          ? `0o${octal}`
          : (digits ?? '0'),
  );
  const most = sign === '' ? 2n ** 64n - 1n : sign === '-' ? 2n ** 63n : 2n ** 63n - 1n;
  if (magnitude > most) return undefined;
  return Number(sign === '-' ? -magnitude : magnitude);
}
