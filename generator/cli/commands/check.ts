import { check, type EnvironmentFiles } from '../../tools/check/check.ts';
import { type Finding, reaches, type Severity } from '../../tools/check/finding.ts';
import { jsonReport } from '../../tools/check/formats/json.ts';
import { sarifReport } from '../../tools/check/formats/sarif.ts';
import { countText, textReport } from '../../tools/check/formats/text.ts';
import type { Line } from '../../facts/line.ts';
import { lineNames } from '../../facts/lines/all.ts';
import { loadLine } from '../disk/read-line.ts';
import { packageVersion } from '../disk/read-templates.ts';
import type { CommandResult } from './render.ts';
import { UsageError } from '../usage-error.ts';
import { type ValuesInput, readChartValues, readText } from '../disk/values-input.ts';

export type CheckFormat = 'text' | 'json' | 'sarif';

export interface CheckOptions {
  readonly line: string;
  readonly format: CheckFormat;
  /** The least severity that fails. */
  readonly failOn: Severity | 'never';
}

/**
 * `flink-chart check`: every finding about one release's values files, or several releases'. Exit code 1 if there is one as severe as
 * `failOn` says.
 * @throws UsageError for a file that cannot be read
 */
export function checkCommand(
  releases: readonly Pick<ValuesInput, 'files' | 'name' | 'namespace'>[],
  { line: name, format, failOn }: CheckOptions,
): CommandResult {
  const line = loadLine(name);
  const environments = releases.map(({ files, ...release }): EnvironmentFiles => {
    if (files.length === 0) throw new UsageError('no values file: expected -f values.yaml');
    return { release, files: files.map((path) => ({ path, text: readText(path) })) };
  });
  // Read where the first option is met that may be theirs, and once.
  let others: readonly Line[] | undefined;
  const otherLines = (): readonly Line[] => (others ??= lineNames.filter((other) => other !== name).map(loadLine));
  const findings = check(environments, line, readChartValues(name), otherLines);
  const fails = failOn !== 'never' && reaches(findings, failOn);
  return { exitCode: fails ? 1 : 0, stdout: report(findings, format, line), stderr: `${countText(findings)}\n` };
}

function report(findings: readonly Finding[], format: CheckFormat, { facts }: Line): string {
  switch (format) {
    case 'text':
      return textReport(findings);
    case 'json':
      return jsonReport(findings, facts);
    case 'sarif':
      return sarifReport(findings, packageVersion());
  }
}
