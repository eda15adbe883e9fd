import { defaultLine } from '../../generator/facts/lines/all.ts';
import { type Helm, supportedHelms } from '../helpers/helm.ts';
import { linesInTest } from '../helpers/replay.ts';

/** What a random test runs: so many cases of a line through a Helm. */
export interface Run {
  readonly line: string;
  readonly runs: number;
  readonly helm: Helm;
  /** For titles. */
  readonly shown: string;
}

const full = process.env['FLINK_CHART_FULL'] !== undefined;

/**
 * Every line with every Helm, with `runs.full` cases, if FLINK_CHART_FULL is set; else the default line with every Helm, and the
 * others with one Helm each and half as many cases. FLINK_CHART_LINE: one line only; FLINK_CHART_RUNS: so many cases.
 */
export async function plan(runs: { readonly usual: number; readonly full: number }): Promise<readonly Run[]> {
  const helms = await supportedHelms();
  return linesInTest.flatMap((line, index) => {
    const inFull = full || line === defaultLine;
    const own = inFull ? helms : helms.slice(index % helms.length).slice(0, 1);
    const usual = inFull ? runs.usual : runs.usual / 2;
    const count = Number(process.env['FLINK_CHART_RUNS'] ?? (full ? runs.full : usual));
    return own.map((helm) => ({
      line,
      runs: count,
      helm,
      shown: `line ${line}, ${helm.name}, ${String(count)} cases`,
    }));
  });
}
