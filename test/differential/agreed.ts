import { expect } from 'vitest';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import type { GivenValues, Sides } from './sides.ts';

/** A case with what it is about. */
export interface Named {
  readonly what: string;
}

/** Puts cases to the chart, on each Helm, and to the reference: both must say the same, which `check` then looks at. */
export async function checkAgreed<Case extends Named>(
  sides: Sides,
  cases: readonly Case[],
  given: readonly GivenValues[],
  check: (answer: ChartAnswer, one: Case) => void,
): Promise<void> {
  for (const helm of await helmBinaries()) {
    const answers = await throughTemplates(helm, given, undefined, sides.line.facts.line);
    cases.forEach((one, index) => {
      const [answer, values] = [answers[index], given[index]];
      if (answer === undefined || values === undefined) throw new Error('lost');
      expect(sides.disagreements(answer, sides.throughPipeline(values)), one.what).toEqual([]);
      check(answer, one);
    });
  }
}
