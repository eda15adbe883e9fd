import type { KubernetesObject } from '../../reference/flink/client.ts';
import type { LineRows } from '../../facts/line.ts';
import { at, isFields } from '../../reference/values/objects.ts';
import { isSensitive } from '../../reference/values/sensitive.ts';

/** An object on both sides; `undefined` where a side has none. */
export type Pair = readonly [before: KubernetesObject | undefined, after: KubernetesObject | undefined];

/** Secret texts of both sides as `kubectl diff` shows them: `***`, or where they differ `*** (before)` and `*** (after)`. */
export function masked([before, after]: Pair, line: LineRows): Pair {
  return [hidden(before, after, line, 'before'), hidden(after, before, line, 'after')];
}

function hidden(
  object: KubernetesObject | undefined,
  other: KubernetesObject | undefined,
  line: LineRows,
  side: 'before' | 'after',
): KubernetesObject | undefined {
  if (object === undefined || !isFields(object['data'])) return object;
  const hide = (path: readonly string[], value: unknown): unknown => {
    const theirs = at(other, 'data', ...path);
    return theirs === undefined || theirs === value ? '***' : `*** (${side})`;
  };
  const data = Object.entries(object['data']).map(([name, value]): [string, unknown] => {
    if (object.kind === 'Secret') return [name, hide([name], value)];
    if (name !== line.facts.confFile || !isFields(value)) return [name, value];
    const options = Object.entries(value).map(([key, text]): [string, unknown] => [
      key,
      isSensitive(key, line) && text !== '' ? hide([name, key], text) : text,
    ]);
    return [name, Object.fromEntries(options)];
  });
  return { ...object, data: Object.fromEntries(data) };
}
