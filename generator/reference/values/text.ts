/** How values become texts. */

/** A whole number that a float64 does not tell from its neighbours. */
export function isLostDigits(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** A number without exponent: whole ones in full, fractions in their shortest decimal form. */
export function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  // A fraction has an exponent only if it is small.
  return `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${mantissa.replace('-', '').replace('.', '')}`;
}

/** The text of a scalar: of an option, a resource or an argument. */
export function scalarText(value: string | number | boolean): string {
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** Whether a list has a text, in any case. */
export function hasText(list: readonly string[], text: string | undefined): boolean {
  return list.some((one) => one.toLowerCase() === text?.toLowerCase());
}
