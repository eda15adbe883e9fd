import type { Pod } from 'kubernetes-types/core/v1.d.ts';
import type { Api, ApiObject } from './api.ts';

const kinds = ['configmaps', 'secrets'] as const;
type Kind = (typeof kinds)[number];

/** Which version of each ConfigMap and Secret the cluster has, followed by one watch for each kind: no pod has to ask. */
export class Sources {
  readonly #versions = new Map<Kind, ReadonlyMap<string, string>>();

  /** Follows the cluster until `signal` aborts. */
  async follow(api: Api, signal: AbortSignal): Promise<void> {
    await Promise.all(
      kinds.map((kind) =>
        api.follow<ApiObject>(
          `/api/v1/${kind}`,
          (items) => {
            this.#versions.set(
              kind,
              new Map([...items.values()].map(({ metadata }) => [nameOf(metadata), metadata?.resourceVersion ?? ''])),
            );
          },
          signal,
        ),
      ),
    );
  }

  /** Changes whenever something changes that the pod's volumes are written from. */
  signature(pod: Pod): string {
    const { namespace = '', labels, annotations } = pod.metadata ?? {};
    const versions = referencesOf(pod).map(
      ([kind, name]) => this.#versions.get(kind)?.get(nameOf({ namespace, name })) ?? 'none',
    );
    return JSON.stringify([versions, labels, annotations]);
  }
}

function nameOf({ namespace = '', name = '' }: NonNullable<ApiObject['metadata']> = {}): string {
  return `${namespace}/${name}`;
}

/** What the volumes of a pod come from. */
function referencesOf(pod: Pod): readonly (readonly [Kind, string])[] {
  return (pod.spec?.volumes ?? []).flatMap(({ configMap, secret, projected }) => {
    const sources = [{ configMap, secret: secret && { name: secret.secretName } }, ...(projected?.sources ?? [])];
    return sources.flatMap(({ configMap, secret }) => [
      ...(configMap === undefined ? [] : [['configmaps', configMap.name ?? ''] as const]),
      ...(secret === undefined ? [] : [['secrets', secret.name ?? ''] as const]),
    ]);
  });
}
