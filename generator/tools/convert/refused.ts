import type { Refusal } from '../../reference/flink/client.ts';
import { maskedValue } from '../../reference/flink/secrets.ts';
import type { Release } from '../../reference/values/context.ts';
import { ReleaseContext } from '../../reference/values/context.ts';
import { mergeValues } from '../../reference/helm/merge.ts';
import { firstRefusal } from '../../reference/values/rules/index.ts';
import { type JsonMap, isJsonMap, parseValuesFile } from '../../reference/helm/values-file.ts';
import { valuesYaml } from '../../chart/values/values-yaml.ts';
import type { LineRows } from '../../facts/line.ts';
import type { Draft } from './draft.ts';

/** Values that the chart takes, and the options that it would have refused. */
export interface Kept {
  readonly values: JsonMap;
  readonly refused: ReadonlyMap<string, { readonly text: string; readonly message: string }>;
}

/** Takes out, one by one, the options that a rule of the chart refuses. Another refusal is final. */
export function withoutRefused(values: JsonMap, release: Release, draft: Draft): Kept | { readonly refusal: Refusal } {
  const refused = new Map<string, { text: string; message: string }>();
  let kept = values;
  for (;;) {
    const refusal = firstRefusal(new ReleaseContext(overDefaults(kept, draft.line), release, draft.line), {
      rules: true,
    });
    if (refusal === undefined) return { values: kept, refused };
    const options = kept['flinkConfiguration'];
    if (!isJsonMap(options) || !Object.hasOwn(options, refusal.option)) return { refusal };
    const { [refusal.option]: value = null, ...others } = options;
    const text = value === null || typeof value === 'object' ? '' : String(value);
    refused.set(refusal.option, { text: maskedValue(refusal.option, text), message: refusal.message });
    draft.explained.add(refusal.option);
    kept = { ...kept, flinkConfiguration: others };
  }
}

/** Values over the defaults of the line's chart. */
export function overDefaults(values: JsonMap, line: LineRows): JsonMap {
  return mergeValues(parseValuesFile(valuesYaml(line)), [values]);
}
