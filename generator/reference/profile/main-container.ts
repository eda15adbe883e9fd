import type { LineFacts } from '../../facts/lines/line-facts.ts';
import type { KubernetesObject } from '../flink/client.ts';
import { mainIndex } from '../values/additions/main-container.ts';
import { isFields, listAt, mapAt } from '../values/objects.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The Deployment with another pod. */
export function editPod(deployment: KubernetesObject, edit: (pod: Fields) => Fields): KubernetesObject {
  const spec = mapAt(deployment, 'spec');
  const template = mapAt(spec, 'template');
  return { ...deployment, spec: { ...spec, template: { ...template, spec: edit(mapAt(template, 'spec')) } } };
}

/** The Deployment with another main container. */
export function editMainContainer(
  facts: LineFacts,
  deployment: KubernetesObject,
  edit: (main: Fields) => Fields,
): KubernetesObject {
  return editPod(deployment, (pod) => {
    const containers = listAt(pod, 'containers');
    const index = mainIndex(facts, containers);
    const edited = containers.map((one, place) => (place === index && isFields(one) ? edit(one) : one));
    return { ...pod, containers: edited };
  });
}

/** The container that runs Flink; one without fields if there is none. */
export function mainContainer(facts: LineFacts, pod: unknown): Fields {
  const containers = listAt(pod, 'containers');
  const main = containers[mainIndex(facts, containers)];
  return isFields(main) ? main : {};
}
