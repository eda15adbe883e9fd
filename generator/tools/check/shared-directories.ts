import { directoryOptions } from '../../reference/values/presets/high-availability.ts';
import type { ReleaseContext } from '../../reference/values/context.ts';
import { isHighlyAvailable, usesZooKeeper } from '../../reference/values/high-availability.ts';
import { quote } from '../../reference/flink/quote.ts';
import type { Environment } from './environment.ts';
import type { Severity } from './finding.ts';
import type { Remark } from './options.ts';
import { pathOf } from './refusals.ts';
import { keyText } from './source.ts';

/** Something outside the cluster that a release writes to. */
interface Store {
  readonly option: string;
  readonly what: 'storage' | 'checkpoints' | 'savepoints' | 'zookeeper';
  readonly place: string;
}

/** A remark about one of several environments. */
export interface SharedRemark extends Remark {
  readonly environment: Environment;
}

/** Places that two environments would both write to, reported at the later one. */
export function sharedDirectoryRemarks(environments: readonly Environment[]): SharedRemark[] {
  const all = environments.map((environment) => {
    const context = environment.context();
    return { environment, context, stores: storesOf(context) };
  });
  return all.flatMap(({ environment, context, stores }, index) =>
    stores.flatMap((store): SharedRemark[] => {
      const other = all.slice(0, index).find((one) => one.stores.some((theirs) => isSame(theirs, store)));
      if (other === undefined) return [];
      const path = pathOf(store.option, context) ?? [];
      const name = other.environment.sources.at(-1)?.path ?? '';
      const said = judge(store, context, other.context, name);
      return said === undefined
        ? []
        : [{ environment, rule: 'shared-directory', path, key: keyOf(store, path), ...said }];
    }),
  );
}

function keyOf({ option }: Store, path: readonly string[]): string {
  return path.length === 0 ? option : keyText(path);
}

function isSame(one: Store, other: Store): boolean {
  return one.what === other.what && one.place === other.place;
}

function storesOf(context: ReleaseContext): Store[] {
  const isAvailable = isHighlyAvailable(context);
  const kinds = ['storage', 'checkpoints', 'savepoints'] as const;
  const directories = directoryOptions(context.line.facts).flatMap(([option], index): Store[] => {
    const text = context.effective(option);
    const what = kinds[index];
    if (text === undefined || text === '' || what === undefined || (what === 'storage' && !isAvailable)) return [];
    return [{ option, what, place: text.replace(/\/+$/, '') }];
  });
  const quorum = context.effective('high-availability.zookeeper.quorum');
  if (!usesZooKeeper(context) || quorum === undefined) return directories;
  const root = context.effective('high-availability.zookeeper.path.root') ?? '/flink';
  const servers = quorum.split(',').map((server) => server.trim());
  const place = `${servers.sort().join(',')}${root.replace(/\/+$/, '')}`;
  return [...directories, { option: 'high-availability.zookeeper.quorum', what: 'zookeeper', place }];
}

/** What sharing a store means. High availability's data lie below the cluster id; a session's checkpoints below random job ids. */
function judge(
  { what, place }: Store,
  mine: ReleaseContext,
  theirs: ReleaseContext,
  other: string,
): { readonly severity: Severity; readonly message: string } | undefined {
  const isOneId = mine.clusterId === theirs.clusterId;
  const id = `both have the cluster id ${quote(mine.clusterId)}`;
  switch (what) {
    case 'zookeeper': {
      if (!isOneId) return undefined;
      const message = `the same ZooKeeper path as ${other}, and ${id}: the two would be one cluster; give another high-availability.zookeeper.path.root or clusterId`;
      return { severity: 'error', message };
    }
    case 'storage': {
      if (!isOneId) return { severity: 'warning', message: sharedText('high-availability directory', place, other) };
      const message = `${quote(place)} is the high-availability directory of ${other} too, and ${id}: each would remove the other's data; give each its own`;
      return { severity: 'error', message };
    }
    case 'checkpoints': {
      const isFixedId = mine.mode === 'application' && theirs.mode === 'application' && isOneId;
      if (!isFixedId) return { severity: 'warning', message: sharedText('checkpoint directory', place, other) };
      const message = `${quote(place)} is the checkpoint directory of ${other} too, and ${id}: their jobs may have one id and overwrite each other's checkpoints; give each its own`;
      return { severity: 'error', message };
    }
    case 'savepoints':
      return { severity: 'warning', message: sharedText('savepoint directory', place, other) };
  }
}

function sharedText(what: string, place: string, other: string): string {
  return `${quote(place)} is the ${what} of ${other} too: whoever cleans up after one removes the other's; give each its own`;
}
