import { patternSuccessor } from '../../../facts/fragments.ts';
import type { Draft } from '../draft.ts';

/** Options with user-chosen parts that the line does not read any more stay as they are, and are named with what it reads. */
export function notReadStep({ options, line, notes }: Draft): void {
  for (const key of options.keys()) {
    const successor = patternSuccessor(key, line.fragments);
    if (successor === undefined) continue;
    const value = successor.value(options.get(key) ?? '');
    const instead = value === undefined ? successor.key : `${successor.key}: ${value}`;
    notes.push(`${key}: Flink ${line.facts.flinkVersion} does not read it: write ${instead}`);
  }
}
