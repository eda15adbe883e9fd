const decimalUnits = ['m', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binaryUnits = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** More than any container can have, and more than Kubernetes counts in thousandths. */
const most = 10n ** 16n;

/**
 * A quantity as the API server stores it (`resource.Quantity`): rounded up to a thousandth, in the largest unit that shows it whole, of
 * the kind that it was written in. What is no quantity below 10^16 stays.
 */
export function storedQuantity(text: string): string {
  const parts = partsOf(text);
  if (parts === undefined) return text;
  const { thousandths, isBinary, isNegative } = parts;
  if (thousandths === 0n) return '0';
  return isNegative || thousandths >= most * 1000n ? text : quantityText(thousandths, isBinary);
}

/** How many thousandths a quantity is, rounded up; `undefined` for what is none. */
export function quantityOf(text: string): bigint | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  return parts.isNegative ? -parts.thousandths : parts.thousandths;
}

/** Thousandths as a quantity, in the largest unit that shows them whole; `isBinary`: in units of 1024 where it is whole. */
export function quantityText(thousandths: bigint, isBinary: boolean): string {
  if (thousandths === 0n) return '0';
  return isBinary && thousandths % 1000n === 0n
    ? inUnits(thousandths / 1000n, 1024n, binaryUnits)
    : inUnits(thousandths, 1000n, decimalUnits);
}

interface Parts {
  readonly thousandths: bigint;
  readonly isBinary: boolean;
  readonly isNegative: boolean;
}

function partsOf(text: string): Parts | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d{1,3})|([KMGTPE]i)|([mkMGTPE]))?$/.exec(text);
  if (parts === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0', binary, decimal = ''] = parts;
  const digits = BigInt(whole + fraction);
  const factor = binary === undefined ? 1n : 1024n ** BigInt(binaryUnits.indexOf(binary));
  const power = Number(exponent) - fraction.length + 3 * decimalUnits.indexOf(decimal);
  const thousandths =
    power < 0 ? ceiling(digits * factor, 10n ** BigInt(-power)) : digits * factor * 10n ** BigInt(power);
  return { thousandths, isBinary: binary !== undefined, isNegative: sign === '-' };
}

function ceiling(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}

function inUnits(amount: bigint, step: bigint, [unit = '', ...larger]: readonly string[]): string {
  return amount % step === 0n && larger.length > 0 ? inUnits(amount / step, step, larger) : `${amount}${unit}`;
}
