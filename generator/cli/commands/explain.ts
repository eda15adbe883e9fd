import { explain } from '../../tools/explain/explain.ts';
import { explanationText } from '../../tools/explain/report.ts';
import { originsText, traceOrigins } from '../../tools/explain/origins.ts';
import { lineNames } from '../../facts/lines/all.ts';
import { loadLine } from '../disk/read-line.ts';
import { mergeValues } from '../../reference/helm/merge.ts';
import { parseValuesFile, ValuesFileError } from '../../reference/helm/values-file.ts';
import type { CommandResult } from './render.ts';
import { UsageError } from '../usage-error.ts';
import { type ValuesInput, readChartValues, readText } from '../disk/values-input.ts';

export interface ExplainOptions {
  readonly key: string | undefined;
  readonly format: 'text' | 'json';
}

/**
 * `flink-chart explain`: what an option or value means and does; or with values files, where each field of the objects comes from.
 * @throws UsageError for a key that is not known, and for values that cannot be rendered
 */
export function explainCommand(
  release: Pick<ValuesInput, 'line' | 'name' | 'namespace' | 'files'>,
  { key, format }: ExplainOptions,
): CommandResult {
  if ((key === undefined) === (release.files.length === 0)) {
    throw new UsageError('expected an option or a value, or -f values.yaml');
  }
  const stdout = key === undefined ? explainFiles(release, format) : explainKey(key, release.line, format);
  return { exitCode: 0, stdout, stderr: '' };
}

function explainKey(key: string, name: string, format: 'text' | 'json'): string {
  const line = loadLine(name);
  const explained = explain(key, line, lineNames.map(loadLine), readChartValues(name));
  if ('unknown' in explained) {
    const near = explained.instead === undefined ? '' : `; ${explained.instead}`;
    throw new UsageError(`${key}: no option of Flink ${line.facts.flinkVersion} and no value of the chart${near}`);
  }
  if (format === 'json') return `${JSON.stringify(explained.explanations, null, 2)}\n`;
  return explained.explanations.map((one) => explanationText(one, line)).join('\n');
}

function explainFiles(
  { files, line: name, ...release }: Pick<ValuesInput, 'line' | 'name' | 'namespace' | 'files'>,
  format: 'text' | 'json',
): string {
  const given = mergeValues({}, files.map(parsed));
  const traced = traceOrigins(given, release, loadLine(name), readChartValues(name));
  if ('refusal' in traced) {
    throw new UsageError(`${files.join(', ')}: ${traced.refusal.option}: ${traced.refusal.message}`);
  }
  return format === 'json' ? `${JSON.stringify(traced.fields, null, 2)}\n` : originsText(traced.fields);
}

function parsed(path: string): ReturnType<typeof parseValuesFile> {
  try {
    return parseValuesFile(readText(path));
  } catch (error) {
    if (error instanceof ValuesFileError) throw new UsageError(error.in(path));
    throw error;
  }
}
