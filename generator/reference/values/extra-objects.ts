import { addedObjectsWords as words } from '../../facts/words/added-objects.ts';
import type { KubernetesObject, Refusal } from '../flink/client.ts';
import { quote } from '../flink/quote.ts';
import { say } from '../flink/say.ts';
import type { ReleaseContext } from './context.ts';

/** The objects of `extraObjects`, as they are written: the rules have seen to it that they are objects. */
export function extraObjects({ values }: ReleaseContext): readonly KubernetesObject[] {
  return (values.extraObjects ?? []) as unknown as readonly KubernetesObject[];
}

/**
 * Why an object of the user's cannot stand beside those that the chart makes: it would be one of them.
 * @param objects all of the release, the user's last
 */
export function ownObject(context: ReleaseContext, objects: readonly KubernetesObject[]): Refusal | undefined {
  const extras = extraObjects(context);
  if (extras.length === 0) return undefined;
  const own = new Set(objects.slice(0, -extras.length).map(objectKey));
  const index = extras.findIndex((one) => own.has(objectKey(one)));
  const clash = extras[index];
  return clash === undefined ? undefined : { option: 'extraObjects', ...say(words.own, index + 1, shown(clash)) };
}

/** What an object is told apart by within a namespace: the API group without its version, kind and name. */
export function objectKey({ apiVersion, kind, metadata }: KubernetesObject): string {
  return `${apiVersion.replace(/\/?[^/]*$/, '')}/${kind}/${metadata.name}`;
}

/** `"ConfigMap jobs"`. */
export function shown({ kind, metadata }: KubernetesObject): string {
  return quote(`${kind} ${metadata.name}`);
}
