import type { KubernetesObject } from '../../reference/flink/client.ts';
import { at } from '../../reference/values/objects.ts';
import { consequence, type Consequence } from './consequence.ts';
import type { ReleaseState } from './state.ts';

/** Services whose type changes: in place, or not at all. */
export function serviceConsequences(before: ReleaseState, after: ReleaseState): Consequence[] {
  const old = new Map(servicesOf(before).map((service) => [service.metadata.name, service]));
  const { namespace } = after.side.release;
  return servicesOf(after).flatMap((service) => {
    const { name } = service.metadata;
    const [from, to] = [typeOf(old.get(name)), typeOf(service)];
    if (from === undefined || to === undefined || from === to) return [];
    if (from !== headless && to !== headless)
      return [
        consequence(
          'service-type',
          `The type of the Service "${name}" changes in place, from ${from} to ${to}, and no pod restarts for it.`,
        ),
      ];
    return [
      consequence(
        'service-not-in-place',
        `The Service "${name}" cannot change from ${from} to ${to} in place: Kubernetes keeps the address that a Service has, or has not. Delete it right before the change: kubectl delete service ${name} --namespace ${namespace}`,
      ),
    ];
  });
}

const headless = 'headless';

function servicesOf({ side: { objects } }: ReleaseState): readonly KubernetesObject[] {
  return objects.filter(({ kind }) => kind === 'Service');
}

function typeOf(service: KubernetesObject | undefined): string | undefined {
  if (service === undefined) return undefined;
  if (at(service, 'spec', 'clusterIP') === 'None') return headless;
  const type = at(service, 'spec', 'type');
  return typeof type === 'string' ? type : 'ClusterIP';
}
