import { defaultLine, facts, lineNames } from '../../generator/facts/lines/all.ts';

/** What random tests draw by; FLINK_CHART_SEED replays a run. */
export const seed = Number(process.env['FLINK_CHART_SEED'] ?? Date.now() % 2 ** 31);

/** The lines that a suite looks at: all, or the one that FLINK_CHART_LINE names. */
export const linesInTest = lineNames.filter((name) => name === (process.env['FLINK_CHART_LINE'] ?? name));

/** Their facts. */
export const factsInTest = facts.filter(({ line }) => linesInTest.includes(line));

/** Of a suite that is of one line: the default one, or the one that FLINK_CHART_LINE names. */
export const oneInTest = facts.filter(({ line }) => line === (process.env['FLINK_CHART_LINE'] ?? defaultLine));

/** Whether a run has time for what CI takes a sample of: a person's, and the nightly workflow's. */
export const isThorough = process.env['CI'] === undefined || process.env['FLINK_CHART_CHANGES'] !== undefined;
