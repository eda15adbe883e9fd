import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareObjects } from '../../generator/compare/compare.ts';
import type { KubernetesObject } from '../../generator/flink/client.ts';
import { defaultLine, loadLine } from '../../generator/lines.ts';
import { mergeValues } from '../../generator/release/merge.ts';
import { renderRelease } from '../../generator/release/render.ts';
import { type JsonMap, parseValuesFile } from '../../generator/release/values-file.ts';
import type { ChartAnswer, HarnessCase } from '../harness/harness.ts';

export const chartDirectory = join(import.meta.dirname, '..', '..', 'charts', 'flink');
export const line = loadLine(defaultLine);
const defaults = parseValuesFile(readFileSync(join(chartDirectory, 'values.yaml'), 'utf8'));

/** A values file of a user and its release, with the values as Helm hands them to the templates. */
export function givenValues(
  own: JsonMap,
  name: string,
  namespace: string,
  rules: boolean,
): HarnessCase & { values: JsonMap } {
  return { values: mergeValues(defaults, [own]), name, namespace, rules };
}

/** What release and pipeline make of a case. */
export function throughPipeline(one: HarnessCase & { values: JsonMap }): ChartAnswer {
  return renderRelease(one.values, { name: one.name, namespace: one.namespace }, line, { rules: one.rules });
}

/** Where chart and pipeline differ, one line a place; none if they agree. A refusal is equal when its option is. */
export function disagreements(chart: ChartAnswer, pipeline: ChartAnswer): readonly string[] {
  if ('objects' in chart && 'objects' in pipeline) return objectDisagreements(chart.objects, pipeline.objects);
  if ('refusal' in chart && 'refusal' in pipeline && chart.refusal.option === pipeline.refusal.option) return [];
  return [`chart: ${summary(chart)}; pipeline: ${summary(pipeline)}`];
}

/** The same for objects alone. */
export function objectDisagreements(
  chart: readonly KubernetesObject[],
  pipeline: readonly KubernetesObject[],
): readonly string[] {
  return compareObjects(chart, pipeline, line.facts).map(
    (difference) =>
      `${difference.path}: chart ${JSON.stringify(difference.chart)}, pipeline ${JSON.stringify(difference.pipeline)}`,
  );
}

function summary(answer: ChartAnswer): string {
  return 'refusal' in answer
    ? `refuses ${answer.refusal.option}: ${answer.refusal.message}`
    : `${String(answer.objects.length)} objects`;
}
