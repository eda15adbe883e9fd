import fc from 'fast-check';
import type { Option } from '../../../generator/facts/catalogue.ts';
import type { OptionQuestion } from '../oracle.ts';
import { textsOf } from './texts.ts';

/** Of each kind, taken and refused. */
export const wanted = 20;
/** A few more, since it is Flink who says which is which. */
const drawn = 30;
const oddOnes = 6;

/** Texts for every option, no text twice; the odd ones of a type all go to its first option, of the others each gets some. */
export function drawTexts(options: readonly Option[], seed: number): OptionQuestion[] {
  const seen = new Set<string>();
  return options.flatMap((option, index) => {
    const { good, bad, odd } = textsOf(option);
    // Some options have fewer texts of a kind than are wanted.
    const some = (texts: fc.Arbitrary<string>, count: number, salt: number): string[] =>
      [...new Set(fc.sample(texts, { numRuns: 3 * count, seed: seed + 7 * index + salt }))].slice(0, count);
    const type = `${option.type} ${String(option.list)} ${String(option.constants)}`;
    const ownOdd = seen.has(type) ? some(fc.constantFrom(...odd), oddOnes, 2) : odd;
    seen.add(type);
    const texts = [...some(good, drawn, 0), ...(bad === undefined ? [] : some(bad, drawn, 1)), ...ownOdd];
    return [...new Set(texts)].map((text) => ({ option, text }));
  });
}
