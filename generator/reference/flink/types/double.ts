import { parseFloatingPoint } from './floating-point.ts';

/** `Double.parseDouble`. */
export function parseDouble(text: string): number {
  return parseFloatingPoint(text, { precision: 53, minExponent: -1074, maxExponent: 971 });
}

/** `0.digits · 10^point`. */
interface DecimalDigits {
  readonly digits: string;
  readonly point: number;
}

/**
 * The digits of a positive finite number: the fewest that read back as the same. Java before 19 writes others for some numbers from 10^16
 * on and some below 10^-13, which are no cores and no fraction of memory that anybody has.
 */
export function decimalDigits(value: number): DecimalDigits {
  const [digits = '', exponent] = value.toExponential().split('e');
  return { digits: digits.replace('.', ''), point: Number(exponent) + 1 };
}

/** `Double.toString`: plain from 10^-3 to 10^7, else with an exponent; at least one digit after the point. */
export function printDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const magnitude = Math.abs(value);
  if (magnitude === Infinity) return `${sign}Infinity`;
  if (magnitude === 0) return `${sign}0.0`;
  const { digits, point } = decimalDigits(magnitude);
  if (point > 7 || point < -2) return `${sign}${digits.charAt(0)}.${digits.slice(1) || '0'}E${point - 1}`;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}.${digits.slice(point) || '0'}`;
}
