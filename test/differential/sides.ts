import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import { compareObjects } from '../../generator/compare/compare.ts';
import type { KubernetesObject, Refusal, ToldRefusal } from '../../generator/reference/flink/client.ts';
import type { Line } from '../../generator/facts/line.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { mergeValues } from '../../generator/reference/helm/merge.ts';
import { renderRelease } from '../../generator/reference/render.ts';
import { type JsonMap, parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import type { ChartAnswer, HarnessCase } from '../harness/harness.ts';

export type GivenValues = HarnessCase & { readonly values: JsonMap };

/** Both sides of a line: its chart's values, and what release and pipeline make of them. */
export interface Sides {
  readonly line: Line;
  /** A values file of a user and its release, with the values as Helm hands them to the templates. */
  readonly givenValues: (own: JsonMap, name: string, namespace: string, rules: boolean) => GivenValues;
  /** What release and pipeline make of a case. */
  readonly throughPipeline: (one: GivenValues) => ChartAnswer;
  /** Where chart and pipeline differ, one line a place; none if they agree. A refusal is equal when option and message are; of real Flink's the option is enough. */
  readonly disagreements: (chart: ChartAnswer, pipeline: ChartAnswer) => readonly string[];
  /** The same for objects alone. */
  readonly objectDisagreements: (
    chart: readonly KubernetesObject[],
    pipeline: readonly KubernetesObject[],
  ) => readonly string[];
}

/** The sides of a line. */
export function sidesOf(name: string): Sides {
  const line = loadLine(name);
  const defaults = parseValuesFile(readFileSync(join(chartDirectory(name), 'values.yaml'), 'utf8'));
  const objectDisagreements: Sides['objectDisagreements'] = (chart, pipeline) =>
    compareObjects(chart, pipeline, line.facts).map(
      (difference) =>
        `${difference.path}: chart ${JSON.stringify(difference.chart)}, pipeline ${JSON.stringify(difference.pipeline)}`,
    );
  return {
    line,
    givenValues: (own, release, namespace, rules) => ({
      values: mergeValues(defaults, [own]),
      name: release,
      namespace,
      rules,
    }),
    throughPipeline: (one) => renderRelease(one.values, one, line, { rules: one.rules }),
    disagreements: (chart, pipeline) => {
      if ('objects' in chart && 'objects' in pipeline) return objectDisagreements(chart.objects, pipeline.objects);
      if ('refusal' in chart && 'refusal' in pipeline && sameRefusal(chart.refusal, pipeline.refusal)) return [];
      return [`chart: ${summary(chart)}; pipeline: ${summary(pipeline)}`];
    },
    objectDisagreements,
  };
}

/** Real Flink's refusals have messages of their own, and no code. */
function sameRefusal(chart: ToldRefusal, other: ToldRefusal | Refusal): boolean {
  return chart.option === other.option && (!('code' in other) || chart.message === other.message);
}

function summary(answer: ChartAnswer): string {
  return 'refusal' in answer
    ? `refuses ${answer.refusal.option}: ${answer.refusal.message}`
    : `${String(answer.objects.length)} objects`;
}
