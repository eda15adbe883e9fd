import { memoryWords as words } from '../../../facts/words/memory.ts';
import type { Configuration } from '../options/configuration.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { multiplyMemorySize, shownMemorySize } from '../types/memory-size.ts';

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
    const prefix = option.replace(/\.fraction$/, '');
    const bounds = say(words.fractionBounds, prefix, shownMemorySize(min), prefix, shownMemorySize(max));
    throw new RefusalError(option, bounds);
  }
  if (!(fraction >= 0 && fraction < 1)) {
    throw new RefusalError(option, say(words.fraction, quote(configuration.raw(option) ?? String(fraction))));
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
