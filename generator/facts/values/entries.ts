import type { LineRows } from '../line.ts';
import { accessEntries } from './entries/access.ts';
import { generalEntries } from './entries/general.ts';
import { optionEntries } from './entries/options.ts';
import { presetEntries } from './entries/presets.ts';
import { workloadEntries } from './entries/workload.ts';
import type { ValueEntry } from './entry.ts';

/** Every value of the chart, in the order of values.yaml. */
export function valueEntries({ facts, chart }: LineRows): readonly ValueEntry[] {
  return [
    ...generalEntries(facts),
    ...optionEntries(facts, chart),
    ...workloadEntries(facts),
    ...presetEntries(facts, chart),
    ...accessEntries,
  ];
}
