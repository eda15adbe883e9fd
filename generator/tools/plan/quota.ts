import type { KubernetesObject } from '../../reference/flink/client.ts';
import { quantityOf, quantityText } from '../../reference/profile/quantity.ts';
import { at, listAt, mapAt } from '../../reference/values/objects.ts';
import { consequence, type Consequence } from './consequence.ts';
import { releasePods } from './pods.ts';
import type { ReleaseState } from './state.ts';

/** What pods ask for, by the names of quotas, in thousandths. */
type Asked = ReadonlyMap<string, bigint>;

/** Names of a quota for what a container's `resources` say: `cpu` is the older name of `requests.cpu`. */
const containerNames: Readonly<Record<string, readonly [list: string, name: string]>> = {
  cpu: ['requests', 'cpu'],
  memory: ['requests', 'memory'],
  'requests.cpu': ['requests', 'cpu'],
  'requests.memory': ['requests', 'memory'],
  'limits.cpu': ['limits', 'cpu'],
  'limits.memory': ['limits', 'memory'],
};
const countNames = ['pods', 'count/pods'];

/** Scopes that Flink's pods are in: they ask for something, and have no end. */
const ownScopes: readonly unknown[] = ['NotTerminating', 'NotBestEffort'];

/**
 * Quotas of the namespace that cannot hold the JobManagers and one TaskManager, one line each.
 * @param pods the release's own pods of now, whose share is free for the new ones
 */
export function quotaConsequences(
  after: ReleaseState,
  quotas: readonly KubernetesObject[],
  pods: readonly KubernetesObject[],
): Consequence[] {
  const { jobManager, taskManager } = releasePods(after);
  if (jobManager === undefined) return [];
  const replicas = at(after.deployment, 'spec', 'replicas');
  const count = BigInt(typeof replicas === 'number' ? replicas : 1);
  const one = askedBy(jobManager);
  const all = new Map([...one].map(([name, amount]) => [name, amount * count]));
  const own = pods.map(askedBy);
  return quotas.filter(countsPods).flatMap((quota) => {
    for (const [name, hard] of Object.entries(mapAt(at(quota, 'status'), 'hard'))) {
      const limit = thousandths(hard);
      const first = all.get(name);
      if (limit === undefined || first === undefined) continue;
      const used = thousandths(mapAt(at(quota, 'status'), 'used')[name]) ?? 0n;
      const left = own.reduce((rest, pod) => rest + (pod.get(name) ?? 0n), limit - used);
      const second = taskManager === undefined ? 0n : (askedBy(taskManager).get(name) ?? 0n);
      if (first > left) return [tooMuch(quota, name, { who: 'the JobManager', asks: first, left })];
      if (first + second > left)
        return [tooMuch(quota, name, { who: 'a TaskManager', asks: second, left: left - first })];
    }
    return [];
  });
}

interface Shortage {
  readonly who: 'the JobManager' | 'a TaskManager';
  readonly asks: bigint;
  readonly left: bigint;
}

function tooMuch(quota: KubernetesObject, name: string, { who, asks, left }: Shortage): Consequence {
  const { name: quotaName, namespace } = quota.metadata;
  const [wanted, rest] = [asks, left < 0n ? 0n : left].map((amount) => shown(name, amount));
  const isJobManager = who === 'the JobManager';
  const then = isJobManager ? 'its pod is not made' : 'it is not made, and jobs wait for it';
  const value = isJobManager ? 'jobManager.resource' : 'taskManager.resource';
  const way = countNames.includes(name) ? 'Have the quota raised' : `Have the quota raised, or ask for less (${value})`;
  const where = typeof namespace === 'string' ? ` --namespace ${namespace}` : '';
  return consequence(
    'quota',
    `quota ${quotaName}: ${who} asks for ${wanted ?? ''} of ${name}, ${rest ?? ''} is left: ${then}. ${way}: kubectl describe quota ${quotaName}${where}`,
  );
}

/** Bytes in units of 1024, as Flink counts; the rest as Kubernetes writes it. */
function shown(name: string, amount: bigint): string {
  return quantityText(amount, name.endsWith('memory'));
}

/** Whether a quota counts Flink's pods; one for a priority class is left alone. */
function countsPods(quota: KubernetesObject): boolean {
  const scopes = listAt(at(quota, 'spec'), 'scopes');
  return at(quota, 'spec', 'scopeSelector') === undefined && scopes.every((scope) => ownScopes.includes(scope));
}

/** What a pod, or the template of one, asks for: all its containers together, or the one that needs most before them. */
function askedBy(pod: unknown): Asked {
  const spec = at(pod, 'spec');
  const amounts = Object.entries(containerNames).map(([name, [list, resource]]): [string, bigint] => {
    const of = (container: unknown): bigint => {
      const resources = at(container, 'resources');
      return thousandths(at(resources, list, resource) ?? at(resources, 'limits', resource)) ?? 0n;
    };
    const together = listAt(spec, 'containers').reduce<bigint>((sum, container) => sum + of(container), 0n);
    const before = listAt(spec, 'initContainers').map(of);
    return [name, before.reduce((most, amount) => (amount > most ? amount : most), together)];
  });
  return new Map([...amounts, ...countNames.map((name): [string, bigint] => [name, 1000n])]);
}

function thousandths(amount: unknown): bigint | undefined {
  return typeof amount === 'string' || typeof amount === 'number' ? quantityOf(String(amount)) : undefined;
}
