import { generatedBy } from '../chart/serialize.ts';
import type { Line } from '../facts/line.ts';
import { type JsonMap, parseValuesFile } from '../reference/helm/values-file.ts';
import { mergeValues } from '../reference/helm/merge.ts';
import { renderRelease } from '../reference/render.ts';
import { manifests } from '../reference/values/manifests.ts';

/**
 * What an example's values render, by path: `examples/NAME/rendered/KIND.yaml`. Documentation: what a release deploys can be read without Helm,
 * and a change of the chart shows as a change of manifests.
 * @param name The example's folder, which is the release's name too
 * @throws Error if the values are refused
 */
export function renderedExample(name: string, values: string, defaults: JsonMap, line: Line): Map<string, string> {
  const merged = mergeValues(defaults, [parseValuesFile(values)]);
  const result = renderRelease(merged, { name, namespace: 'flink' }, line);
  if ('refusal' in result) throw new Error(`examples/${name}: ${result.refusal.option}: ${result.refusal.message}`);
  const kinds = [...new Set(result.objects.map(({ kind }) => kind))];
  return new Map(
    kinds.map((kind) => [
      `examples/${name}/rendered/${kind.toLowerCase()}.yaml`,
      `# ${generatedBy(`examples/${name}/values.yaml`)}\n${manifests(result.objects.filter((one) => one.kind === kind))}`,
    ]),
  );
}
