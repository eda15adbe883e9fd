import { at } from '../../reference/values/objects.ts';
import { defaultAccount } from '../../reference/values/presets/service-account.ts';
import { consequence, type Consequence } from './consequence.ts';
import { releasePods } from './pods.ts';
import type { ReleaseState } from './state.ts';

/** The accounts that the pods run as and that the release does not make; every namespace has `default`. */
export function foreignAccounts(state: ReleaseState): readonly string[] {
  const own = accountsOf(state);
  return [...usersOf(state).keys()].filter((name) => name !== defaultAccount && !own.has(name));
}

/**
 * Accounts that the pods run as and that will not be there.
 * @param existing those of {@link foreignAccounts} that there are now; left out where nobody may say
 */
export function accountConsequences(
  before: ReleaseState,
  after: ReleaseState,
  existing: readonly string[] | undefined,
): Consequence[] {
  const old = accountsOf(before);
  const users = usersOf(after);
  const { namespace } = after.side.release;
  return foreignAccounts(after).flatMap((name) => {
    const isMissing = existing !== undefined && !existing.includes(name);
    const goes = old.has(name);
    if (!isMissing && !goes) return [];
    const what = goes ? 'is deleted by this change, which no longer creates it' : 'does not exist';
    const create = `kubectl create serviceaccount ${name} --namespace ${namespace}`;
    return [
      consequence(
        'account-missing',
        `The service account "${name}" ${what}: ${(users.get(name) ?? []).join(', and ')}. Create it${goes ? ' again' : ''}: ${create}`,
      ),
    ];
  });
}

/** Each account, and what is not made without it. */
function usersOf(state: ReleaseState): Map<string, string[]> {
  const { jobManager, taskManager } = releasePods(state);
  const users = new Map<string, string[]>();
  const add = (pod: unknown, without: string): void => {
    const name = at(pod, 'spec', 'serviceAccountName') ?? at(pod, 'spec', 'serviceAccount');
    if (typeof name === 'string') users.set(name, [...(users.get(name) ?? []), without]);
  };
  add(jobManager, 'without it the JobManager has no pod (kubectl describe replicaset says so)');
  add(taskManager, "no TaskManager can be made (the JobManager's log says so)");
  return users;
}

function accountsOf({ side }: ReleaseState): ReadonlySet<string> {
  return new Set(side.objects.filter(({ kind }) => kind === 'ServiceAccount').map(({ metadata }) => metadata.name));
}
