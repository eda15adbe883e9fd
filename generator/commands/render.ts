import { stringify } from 'yaml';
import { loadLine } from '../lines.ts';
import { renderRelease } from '../release/render.ts';
import { type ValuesInput, readValues } from './values-input.ts';

/** What a command prints and exits with. */
export interface CommandResult {
  readonly exitCode: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * `flink-chart render`: the manifests of a release, without Helm, the Deployment first; or the refusal, `KEY: MESSAGE`, with exit
 * code 1.
 * @throws UsageError
 */
export function renderCommand(input: ValuesInput): CommandResult {
  const result = renderRelease(readValues(input), input, loadLine(input.line));
  if ('refusal' in result) {
    return { exitCode: 1, stdout: '', stderr: `${result.refusal.option}: ${result.refusal.message}\n` };
  }
  const documents = result.objects.map((object) =>
    stringify(object, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false }),
  );
  return { exitCode: 0, stdout: documents.join('---\n'), stderr: '' };
}
