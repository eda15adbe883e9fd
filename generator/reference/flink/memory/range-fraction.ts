import type { Configuration } from '../options/configuration.ts';
import { RefusalError } from '../refusal.ts';
import { multiplyMemorySize, printHumanReadable } from '../types/memory-size.ts';

/** A share of some base, kept between two sizes in bytes (`RangeFraction`). */
export interface RangeFraction {
  readonly min: bigint;
  readonly max: bigint;
  readonly fraction: number;
}

/** `ProcessMemoryUtils.getRangeFraction`: reads the fraction; refuses one outside [0, 1) and a minimum above the maximum. */
export function rangeFraction(configuration: Configuration, min: bigint, max: bigint, option: string): RangeFraction {
  const fraction = configuration.getFloat(option) ?? NaN;
  if (min > max) {
    const sizes = `${printHumanReadable(min)} and ${printHumanReadable(max)}`;
    throw new RefusalError(option, `The sizes that bound this fraction are the wrong way round: ${sizes}`);
  }
  if (!(fraction >= 0 && fraction < 1)) {
    throw new RefusalError(
      option,
      `${fraction} is not a fraction: expected 0 or more and less than 1, for example 0.1`,
    );
  }
  return { min, max, fraction };
}

/** `ProcessMemoryUtils.deriveWithFraction`: the share of a base that includes it. */
export function shareOf(base: bigint, range: RangeFraction): bigint {
  return bounded(base, range.fraction, range);
}

/** `ProcessMemoryUtils.deriveWithInverseFraction`: the share of a sum, given the rest of it. */
export function shareBeside(rest: bigint, range: RangeFraction): bigint {
  return bounded(rest, range.fraction / (1 - range.fraction), range);
}

function bounded(base: bigint, multiplier: number, { min, max }: RangeFraction): bigint {
  const size = multiplyMemorySize(base, multiplier);
  if (size > max) return max;
  return size < min ? min : size;
}
