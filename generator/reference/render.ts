import type { KubernetesObject, Refusal } from './flink/client.ts';
import { deploy } from './flink/deploy.ts';
import type { Line } from '../facts/line.ts';
import { checkedInput } from './values/client-input.ts';
import type { Release } from './values/context.ts';
import { ownObject } from './values/extra-objects.ts';
import { applyProfile } from './profile/profile.ts';
import type { JsonMap } from './helm/values-file.ts';

/** What a release installs, or why it is refused. */
export type Rendered = { readonly objects: readonly KubernetesObject[] } | { readonly refusal: Refusal };

/** Values, as Helm merged them → the objects of the release: rules, the client's part, the profile. */
export function renderRelease(
  values: JsonMap,
  name: Release,
  line: Line,
  options: { readonly rules: boolean } = { rules: true },
): Rendered {
  const released = checkedInput(values, name, line, options);
  if ('refusal' in released) return released;
  const result = deploy(released.input, line);
  if ('refusal' in result) return result;
  const objects = applyProfile(released.context, result);
  const refusal = ownObject(released.context, objects);
  return refusal === undefined ? { objects } : { refusal };
}
