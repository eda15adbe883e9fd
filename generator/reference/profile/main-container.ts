import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { at, mapAt } from '../values/objects.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The Deployment with another main container. */
export function editMainContainer(
  { line }: ReleaseContext,
  deployment: KubernetesObject,
  edit: (main: Fields) => Fields,
): KubernetesObject {
  const spec = mapAt(deployment, 'spec');
  const template = mapAt(spec, 'template');
  const pod = mapAt(template, 'spec');
  const containers = at(pod, 'containers') as readonly Fields[];
  const index = containers.findLastIndex(({ name }) => name === line.facts.names.mainContainer);
  const edited = containers.map((one, place) => (place === index ? edit(one) : one));
  return { ...deployment, spec: { ...spec, template: { ...template, spec: { ...pod, containers: edited } } } };
}
