/** The digits that Java writes for a double. Up to Java 18 they are not always the fewest that read back as the same double. */

/** `0.digits · 10^point`. */
export interface DecimalDigits {
  readonly digits: string;
  readonly point: number;
}

/** A positive finite double as `significand · 2^(exponent - 52)`, bit 52 of the significand set. */
interface Binary {
  readonly significand: bigint;
  readonly exponent: number;
  /** 53, fewer for a subnormal number. */
  readonly significantBits: number;
}

function toBinary(value: number): Binary {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const fraction = bits & ((1n << 52n) - 1n);
  const biased = Number(bits >> 52n);
  if (biased > 0) return { significand: fraction | (1n << 52n), exponent: biased - 1023, significantBits: 53 };
  const significantBits = fraction.toString(2).length;
  const shift = 53 - significantBits;
  return { significand: fraction << BigInt(shift), exponent: -1022 - shift, significantBits };
}

/** Of the last numbers asked for: most configurations have the fractions that Flink proposes. */
const known = new Map<number, DecimalDigits>();

/** The digits of `Double.toString` (before Java 19) of a positive finite number. */
export function decimalDigits(value: number): DecimalDigits {
  const before = known.get(value);
  if (before !== undefined) return before;
  const digits = digitsOf(value);
  if (known.size >= 500) known.clear();
  known.set(value, digits);
  return digits;
}

function digitsOf(value: number): DecimalDigits {
  const binary = toBinary(value);
  const whole = BigInt(Math.trunc(value));
  return Number.isInteger(value) && binary.exponent <= 62 ? wholeDigits(whole, binary) : generateDigits(binary);
}

/** Whole numbers below 2^63: the digits that 53 bits cannot tell are rounded off. */
function wholeDigits(whole: bigint, { exponent }: Binary): DecimalDigits {
  const spare = exponent > 53 ? exponent - 54 : 0;
  const dropped = spare > 1 ? (2n ** BigInt(spare)).toString().length - 1 : 0;
  const unit = 10n ** BigInt(dropped);
  const kept = whole / unit + (dropped > 0 && whole % unit >= unit / 2n ? 1n : 0n);
  const text = kept.toString();
  return { digits: text.replace(/0+$/, ''), point: text.length + dropped };
}

/** Bits of 5^n as Java estimates them. */
function bitsOfPowerOfFive(n: number): number {
  if (n === 0) return 0;
  return n < 27 ? (5n ** BigInt(n)).toString(2).length : n * 3;
}

/** Floor of an estimate of log10, at most one too large. */
function estimatePoint({ significand, exponent }: Binary): number {
  const mantissa = Number(significand) / 2 ** 52;
  return Math.floor((mantissa - 1.5) * 0.289529654 + 0.176091259 + exponent * 0.301029995663981);
}

interface Fraction {
  /** The value is `value / scale · 10^estimate`, and `tolerance` half the distance to the next double, in the same scale. */
  readonly value: bigint;
  readonly scale: bigint;
  readonly tolerance: bigint;
  /** Bits of the machine word that Java calculates in; 0: unbounded. */
  readonly word: 32 | 64 | 0;
}

function scaleBinary(binary: Binary, estimate: number): Fraction {
  const trailing = /0*$/.exec(binary.significand.toString(2))?.[0].length ?? 0;
  const fractionBits = 53 - trailing;
  const tiny = Math.max(0, fractionBits - binary.exponent - 1);
  const value5 = Math.max(0, -estimate);
  const scale5 = Math.max(0, estimate);
  let scale2 = scale5 + tiny;
  let value2 = value5 + tiny + binary.exponent;
  let tolerance2 = value2 - binary.significantBits;
  value2 -= fractionBits - 1;
  const common = Math.min(value2, scale2);
  value2 -= common;
  scale2 -= common;
  // Below a power of two the next double is half as far.
  tolerance2 -= common + (fractionBits === 1 ? 1 : 0);
  if (tolerance2 < 0) {
    value2 -= tolerance2;
    scale2 -= tolerance2;
    tolerance2 = 0;
  }
  const bits = Math.max(fractionBits + value2 + bitsOfPowerOfFive(value5), scale2 + 1 + bitsOfPowerOfFive(scale5 + 1));
  return {
    value: ((binary.significand >> BigInt(trailing)) * 5n ** BigInt(value5)) << BigInt(value2),
    scale: (5n ** BigInt(scale5)) << BigInt(scale2),
    tolerance: (5n ** BigInt(value5)) << BigInt(tolerance2),
    word: bits < 32 ? 32 : bits < 64 ? 64 : 0,
  };
}

/** What is left after a digit, and whether the number so far, or the next one up, is near enough to the value. */
interface Step {
  readonly digit: string;
  readonly rest: bigint;
  readonly tolerance: bigint;
  readonly low: boolean;
  readonly high: boolean;
}

/** Products and sums of a machine word wrap around, as Java's do. */
function wrap(number: bigint, { word }: Fraction): bigint {
  return word === 0 ? number : BigInt.asIntN(word, number);
}

/** Takes the next digit off. */
function takeDigit(value: bigint, tolerance: bigint, fraction: Fraction): Step {
  const { scale } = fraction;
  const rest = 10n * (value % scale);
  const wider = wrap(10n * tolerance, fraction);
  return {
    digit: (value / scale).toString(),
    rest,
    tolerance: wider,
    low: wider <= 0n || rest < wider,
    high: wider <= 0n || wrap(rest + wider, fraction) > 10n * scale,
  };
}

/** One digit after the other, until what is left is within the tolerance of a shorter number. */
function generateDigits(binary: Binary): DecimalDigits {
  let point = estimatePoint(binary);
  const fraction = scaleBinary(binary, point);
  let step = takeDigit(fraction.value, fraction.tolerance, fraction);
  let digits = step.digit;
  if (digits === '0' && !step.high) {
    point -= 1;
    digits = '';
  }
  // Exponent notation has two digits at least.
  if (point < -3 || point >= 8) step = { ...step, low: false, high: false };
  while (!step.low && !step.high) {
    step = takeDigit(step.rest, step.tolerance, fraction);
    digits += step.digit;
  }
  const twice = 2n * step.rest - 10n * fraction.scale;
  const odd = Number(step.digit) % 2 === 1;
  const up = step.high && (!step.low || twice > 0n || (twice === 0n && odd));
  const rounded = (up ? BigInt(digits) + 1n : BigInt(digits)).toString().padStart(digits.length, '0');
  return { digits: rounded.replace(/(?!^)0+$/, ''), point: point + 1 + rounded.length - digits.length };
}
