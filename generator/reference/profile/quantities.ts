import type { LineFacts } from '../../facts/lines/line-facts.ts';
import type { KubernetesObject } from '../flink/client.ts';
import { isFields, mapAt } from '../values/objects.ts';
import { editMainContainer } from './main-container.ts';
import { storedQuantity } from './quantity.ts';

/**
 * A Deployment whose main container's cpu and memory, which are calculated, read as the API server stores them: where an applied text
 * differs from the stored one, server-side apply finds another owner's value. What a template says of other resources stays.
 */
export function withStoredQuantities(object: KubernetesObject, facts: LineFacts): KubernetesObject {
  return object.kind === 'Deployment' ? editMainContainer(facts, object, withStored) : object;
}

function withStored(container: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const resources = mapAt(container, 'resources');
  const calculated = ['requests', 'limits'].filter((name) => isFields(resources[name]));
  const stored = calculated.map((name) => [name, storedList(mapAt(resources, name))]);
  if (stored.length === 0) return container;
  return { ...container, resources: { ...resources, ...(Object.fromEntries(stored) as object) } };
}

function storedList(list: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(list).map(([name, amount]) => [
      name,
      (name === 'cpu' || name === 'memory') && typeof amount === 'string' ? storedQuantity(amount) : amount,
    ]),
  );
}
