import type { LineRows } from '../../facts/line.ts';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import { mask } from '../../reference/flink/secrets.ts';
import { isFields } from '../../reference/values/objects.ts';
import { maskedObject } from '../mask.ts';

/** An object on both sides; `undefined` where a side has none. */
export type Pair = readonly [before: KubernetesObject | undefined, after: KubernetesObject | undefined];

/** Secret texts of both sides as `kubectl diff` shows them: `***`, or where they differ `*** (before)` and `*** (after)`. */
export function masked([before, after]: Pair, { facts }: LineRows): Pair {
  const shown = [before, after].map((object) => object && maskedObject(object, facts.confFile));
  const [left, right] = shown;
  return [
    left && (marked(left, right, before, after, 'before') as KubernetesObject),
    right && (marked(right, left, after, before, 'after') as KubernetesObject),
  ];
}

/** What is masked alike on both sides and was not the same says so. */
function marked(shown: unknown, other: unknown, own: unknown, theirs: unknown, side: string): unknown {
  if (typeof shown === 'string') {
    const isHidden = shown !== own && shown === other && own !== theirs;
    return isHidden ? shown.replaceAll(mask, `${mask} (${side})`) : shown;
  }
  if (Array.isArray(shown)) {
    return shown.map((item: unknown, index) =>
      marked(item, itemOf(other, index), itemOf(own, index), itemOf(theirs, index), side),
    );
  }
  if (!isFields(shown)) return shown;
  return Object.fromEntries(
    Object.entries(shown).map(([name, inner]) => [
      name,
      marked(inner, fieldOf(other, name), fieldOf(own, name), fieldOf(theirs, name), side),
    ]),
  );
}

function itemOf(list: unknown, index: number): unknown {
  return Array.isArray(list) ? (list as readonly unknown[])[index] : undefined;
}

function fieldOf(map: unknown, name: string): unknown {
  return isFields(map) && Object.hasOwn(map, name) ? map[name] : undefined;
}
