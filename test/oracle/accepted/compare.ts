import type { Option } from '../../../generator/facts/catalogue.ts';
import type { Line } from '../../../generator/facts/line.ts';
import { expectedInstead } from '../../../generator/reference/values/option-types.ts';
import type { LedgerEntry, Side } from '../accepted-ledger.ts';
import type { OptionAnswer, OptionQuestion } from '../oracle.ts';
import { comparable, read } from './pipeline.ts';

/** One way in which a side disagrees with Flink about a text. */
export interface Difference extends OptionQuestion {
  readonly side: Side;
  readonly flink: 'takes' | 'refuses';
  readonly found: string;
}

/** A text, and what Flink and the chart make of it. */
export interface Judged extends OptionQuestion {
  readonly answer: OptionAnswer;
  /** Flink's answers for other options that are read from the same key: the chart's rule is about the key. */
  readonly namesakes: readonly OptionAnswer[];
  readonly chart: string | undefined;
}

/** Where a side says otherwise than Flink. */
export function differences({ option, text, answer, namesakes, chart }: Judged, line: Line): Difference[] {
  const kind = takes(answer) ? 'takes' : 'refuses';
  const difference = (side: Side, found: string): Difference => ({ option, text, side, flink: kind, found });
  const found: Difference[] = [];
  const theirs = 'value' in answer ? `value ${comparable(option, answer.value ?? 'null')}` : `refused ${option.key}`;
  const pipeline = read(option, text, line);
  const ours = pipeline && ('value' in pipeline ? `value ${pipeline.value}` : `refused ${pipeline.refused}`);
  if (ours !== undefined && ours !== theirs) found.push(difference('pipeline', `${ours}; Flink ${theirs}`));
  const expected = expectedInstead(text, option, line.facts.configuration);
  if ((expected === undefined) !== takes(answer)) found.push(difference('release', expected ?? 'takes it'));
  const allTake = takes(answer) && namesakes.every(takes);
  // Flink reads it, and no process fits into it.
  if (allTake && chart?.endsWith(tooSmall(text)) === true) return found;
  if ((chart === undefined) !== allTake) found.push(difference('chart', chart ?? 'takes it'));
  if (chart !== undefined && !chart.startsWith(`${option.key}: `)) found.push(difference('chart', chart));
  return found;
}

/** What the chart's rule says of the size of a whole process in bytes that a unit was forgotten of. */
function tooSmall(text: string): string {
  const number = text.trim();
  return `: ${number} is a number of bytes, and too small: write the unit, such as ${number}${number.length < 3 ? 'g' : 'm'}`;
}

export function takes(answer: OptionAnswer): boolean {
  return 'value' in answer;
}

/** Other options of the catalogue that have the key as a fallback or deprecated one. */
export function namesakesOf({ key }: Option, options: readonly Option[]): Option[] {
  return options.filter(({ fallbackKeys = [], deprecatedKeys = [] }) =>
    [...fallbackKeys, ...deprecatedKeys].includes(key),
  );
}

export function explains(entry: LedgerEntry, { side, option, text, flink }: Difference, line: string): boolean {
  return (
    entry.flink === flink &&
    entry.sides.includes(side) &&
    entry.types.includes(option.type) &&
    (entry.lines ?? [line]).includes(line) &&
    entry.texts.test(text)
  );
}

export function shown({ option, text, side, flink, found }: Difference): string {
  const type = option.list === true ? `list of ${option.type}` : option.type;
  return `${side}: ${option.key} (${type}), text ${JSON.stringify(text)}: Flink ${flink} it; ${found}`;
}
