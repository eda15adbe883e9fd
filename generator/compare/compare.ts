import type { KubernetesObject } from '../reference/flink/client.ts';
import type { LineFacts } from '../facts/lines/line-facts.ts';
import { isFields } from '../reference/values/objects.ts';
import { normalise } from './normalise.ts';

/** A place where two sides differ; `undefined` where a side has nothing. */
export interface Difference {
  /** `Kind/name`, then the field's path. */
  readonly path: string;
  readonly chart: unknown;
  readonly pipeline: unknown;
}

/** All places where the chart's objects differ from the pipeline's, objects matched by kind and name. */
export function compareObjects(
  chart: readonly KubernetesObject[],
  pipeline: readonly KubernetesObject[],
  facts: LineFacts,
): Difference[] {
  const [ours, theirs] = [byName(normalise(chart, facts)), byName(normalise(pipeline, facts))];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) =>
    differences(ours.get(name), theirs.get(name), name, ' '),
  );
}

/** An object that is there twice gets a name of its own, so that it is missed on the other side. */
function byName(objects: readonly KubernetesObject[]): Map<string, KubernetesObject> {
  const named = new Map<string, KubernetesObject>();
  for (const object of objects) {
    const name = `${object.kind}/${object.metadata.name}`;
    named.set(named.has(name) ? `${name} (again)` : name, object);
  }
  return named;
}

function differences(chart: unknown, pipeline: unknown, path: string, separator = '.'): Difference[] {
  if (Array.isArray(chart) && Array.isArray(pipeline)) {
    const [left, right] = [chart as readonly unknown[], pipeline as readonly unknown[]];
    const length = Math.max(left.length, right.length);
    return Array.from({ length }, (_, index) => differences(left[index], right[index], `${path}[${index}]`)).flat();
  }
  if (isFields(chart) && isFields(pipeline)) {
    const names = [...new Set([...Object.keys(chart), ...Object.keys(pipeline)])];
    return names.flatMap((name) => differences(chart[name], pipeline[name], fieldPath(path, name, separator)));
  }
  return Object.is(chart, pipeline) ? [] : [{ path, chart, pipeline }];
}

/** A name with dots stands in brackets, so that a path can be read back. */
function fieldPath(path: string, name: string, separator: string): string {
  return /^[\w-]+$/.test(name) ? path + separator + name : `${path}[${JSON.stringify(name)}]`;
}

/**
 * Every field of the objects, by the paths that differences have.
 * @param shown what is made of a normalised object before
 */
export function fieldsOf(
  objects: readonly KubernetesObject[],
  facts: LineFacts,
  shown: (object: KubernetesObject) => KubernetesObject,
): { readonly path: string; readonly value: unknown }[] {
  return [...byName(normalise(objects, facts).map(shown))].flatMap(([name, object]) => leaves(object, name, ' '));
}

function leaves(value: unknown, path: string, separator = '.'): { readonly path: string; readonly value: unknown }[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((item, index) => leaves(item, `${path}[${index}]`));
  if (!isFields(value) || Object.keys(value).length === 0) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, fieldPath(path, name, separator)));
}
