import { type Difference, compareObjects } from '../../compare/compare.ts';
import type { ToldRefusal } from '../../reference/flink/client.ts';
import { loadLine } from '../disk/read-line.ts';
import { type Rendered, renderRelease } from '../../reference/render.ts';
import { type Charted, helmTemplate } from '../processes/helm-template.ts';
import type { CommandResult } from './render.ts';
import { type ValuesInput, readValues } from '../disk/values-input.ts';

/**
 * `flink-chart verify`: whether the chart, rendered by Helm, and the pipeline give the same objects for a release, or both refuse
 * it for the same option. Exit code 0 if so, else 1 with every difference.
 * @throws UsageError, for a missing Helm too
 */
export async function verifyCommand(input: ValuesInput & { readonly helm: string }): Promise<CommandResult> {
  const line = loadLine(input.line);
  const pipeline = renderRelease(readValues(input), input, line);
  const chart = await helmTemplate(input);
  const differences = compare(chart, pipeline, input);
  if (differences.length === 0) return { exitCode: 0, stdout: `equal: ${agreement(pipeline)}\n`, stderr: '' };
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  return { exitCode: 1, stdout: `${differences.join('\n')}\n${count}\n`, stderr: '' };
}

function compare(chart: Charted, pipeline: Rendered, input: ValuesInput): string[] {
  if ('objects' in chart && 'objects' in pipeline) {
    return compareObjects(chart.objects, pipeline.objects, loadLine(input.line).facts).map(differenceText);
  }
  if ('refusal' in chart && 'refusal' in pipeline && chart.refusal.option === pipeline.refusal.option) return [];
  return [`the chart    ${answer(chart)}\nthe pipeline ${answer(pipeline)}`];
}

function agreement(result: Rendered): string {
  if ('refusal' in result) return `both refuse ${refusalText(result.refusal)}`;
  const { length } = result.objects;
  return length === 1 ? '1 object' : `${length} objects`;
}

function answer(result: Charted | Rendered): string {
  if ('refusal' in result) return `refuses ${refusalText(result.refusal)}`;
  if ('failure' in result) return `fails: ${result.failure}`;
  return `renders ${result.objects.length} objects`;
}

function refusalText({ option, message }: ToldRefusal): string {
  return `${option}: ${message}`;
}

function differenceText({ path, chart, pipeline }: Difference): string {
  return `${path}\n  chart:    ${valueText(chart)}\n  pipeline: ${valueText(pipeline)}`;
}

function valueText(value: unknown): string {
  return value === undefined ? '(not there)' : JSON.stringify(value);
}
