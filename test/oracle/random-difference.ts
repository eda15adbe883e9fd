import type { KubernetesObject, ToldRefusal } from '../../generator/reference/flink/client.ts';
import { flatten } from '../helpers/flatten.ts';
import { inStableOrder } from '../helpers/stable-order.ts';

/** What a side made of a configuration. */
export type Side = { readonly objects: readonly KubernetesObject[] } | { readonly refused: ToldRefusal };

/**
 * Where the pipeline differs from live Flink: a line a place with both values, the pipeline's first; none if they agree.
 * Refusals are equal when the options that they name are.
 */
export function differencesToFlink(pipeline: Side, flink: Side): readonly string[] {
  if ('objects' in pipeline && 'objects' in flink) {
    const [ours, theirs] = [pipeline, flink].map(({ objects }) => flatten(numbered(inStableOrder(objects))));
    const paths = [...new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])];
    return paths
      .filter((path) => ours?.get(path) !== theirs?.get(path))
      .map((path) => `${path}: pipeline ${ours?.get(path) ?? 'nothing'}, live Flink ${theirs?.get(path) ?? 'nothing'}`);
  }
  const options = [pipeline, flink].map((side) => ('refused' in side ? side.refused.option : undefined));
  return options[0] === options[1] ? [] : [`pipeline ${summary(pipeline)}; live Flink ${summary(flink)}`];
}

/** The order of objects counts. */
function numbered(objects: readonly KubernetesObject[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    objects.map((object, index) => [`${String(index + 1)}. ${object.kind}/${object.metadata.name}`, object]),
  );
}

function summary(side: Side): string {
  return 'refused' in side
    ? `refuses ${side.refused.option}: ${side.refused.message}`
    : `deploys ${String(side.objects.length)} objects`;
}
