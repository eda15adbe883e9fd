import type { Refusal } from '../../reference/flink/client.ts';
import { maskedValue } from '../../reference/flink/secrets.ts';
import type { Release } from '../../reference/values/context.ts';
import { ReleaseContext } from '../../reference/values/context.ts';
import { mergeValues } from '../../reference/helm/merge.ts';
import { firstRefusal } from '../../reference/values/rules/index.ts';
import { type Json, type JsonMap, isJsonMap, parseValuesFile } from '../../reference/helm/values-file.ts';
import { valuesYaml } from '../../chart/values/values-yaml.ts';
import type { LineRows } from '../../facts/line.ts';
import type { Draft, Withheld } from './draft.ts';

/** Values that the chart takes, and the options that it would have refused. */
export interface Kept {
  readonly values: JsonMap;
  readonly refused: ReadonlyMap<string, { readonly text: string; readonly message: string }>;
  /** Values that only an operator could honour as things are. */
  readonly withheld: readonly Withheld[];
}

/** What says how a job's state is kept: the one needs the other. */
const stateValues = ['upgradeMode', 'state', 'savepointRedeployNonce'];

/** Takes out, one by one, the options that a rule of the chart refuses, and what it cannot keep the state by. Another refusal is final. */
export function withoutRefused(values: JsonMap, release: Release, draft: Draft): Kept | { readonly refusal: Refusal } {
  const refused = new Map<string, { text: string; message: string }>();
  const withheld: Withheld[] = [];
  let kept = values;
  for (;;) {
    const refusal = firstRefusal(new ReleaseContext(overDefaults(kept, draft.line), release, draft.line), {
      rules: true,
    });
    if (refusal === undefined) return { values: kept, refused, withheld };
    const state = stateOf(kept);
    if (state.length > 0 && refusalWithoutState(kept, release, draft)?.option !== refusal.option) {
      const reason = `${refusal.option}: ${refusal.message}`;
      withheld.push(...state.map(([name, value]) => ({ path: `job/${name}`, value, reason })));
      const { savepoint = null } = kept;
      if (savepoint !== null) withheld.push({ path: 'savepoint', value: savepoint, reason });
      kept = withoutState(kept);
      continue;
    }
    const { ingress = null } = kept;
    if (ingress !== null && /^ingress\b/.test(refusal.option)) {
      withheld.push({ path: 'ingress', value: ingress, reason: `${refusal.option}: ${refusal.message}` });
      kept = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== 'ingress'));
      continue;
    }
    const options = kept['flinkConfiguration'];
    if (!isJsonMap(options) || !Object.hasOwn(options, refusal.option)) return { refusal };
    const { [refusal.option]: value = null, ...others } = options;
    const text = value === null || typeof value === 'object' ? '' : String(value);
    refused.set(refusal.option, { text: maskedValue(refusal.option, text), message: refusal.message });
    draft.explained.add(refusal.option);
    kept = { ...kept, flinkConfiguration: others };
  }
}

function refusalWithoutState(values: JsonMap, release: Release, { line }: Draft): Refusal | undefined {
  return firstRefusal(new ReleaseContext(overDefaults(withoutState(values), line), release, line), { rules: true });
}

function stateOf({ job }: JsonMap): [string, Json][] {
  return isJsonMap(job) ? Object.entries(job).filter(([name]) => stateValues.includes(name)) : [];
}

/** The values without what says how the state is kept, and when savepoints are taken. */
export function withoutState(values: JsonMap): JsonMap {
  const { job } = values;
  if (!isJsonMap(job)) return values;
  const others = Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'savepoint'));
  return { ...others, job: Object.fromEntries(Object.entries(job).filter(([name]) => !stateValues.includes(name))) };
}

/** Values over the defaults of the line's chart. */
export function overDefaults(values: JsonMap, line: LineRows): JsonMap {
  return mergeValues(parseValuesFile(valuesYaml(line)), [values]);
}
