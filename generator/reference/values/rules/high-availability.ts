import { highAvailabilityWords as words } from '../../../facts/words/high-availability.ts';
import { say } from '../../flink/say.ts';
import { isHighlyAvailable } from '../high-availability.ts';
import { directoryOptions } from '../presets/high-availability.ts';
import type { ReleaseContext } from '../context.ts';
import type { RuleCheck } from './rule.ts';

/** High availability without a place to keep its data, or with results that would stand for a changed program. */
export const highAvailabilityRule: RuleCheck = {
  check: (context) => {
    const store = keptResults(context);
    if (store !== undefined)
      return { option: `${store}.delete-on-commit`, ...say(words.keptResults, `${store}.storage-path`) };
    const { type, directory, zookeeper } = context.values.highAvailability ?? {};
    if (type === undefined) return undefined;
    const missing = directoryOptions(context.line.facts).find(([key]) => context.effective(key) === undefined);
    if (directory === undefined && missing !== undefined) {
      return { option: 'highAvailability.directory', ...say(words.directory, missing[0]) };
    }
    if (type !== 'zookeeper' || zookeeper?.quorum !== undefined) return undefined;
    return { option: 'highAvailability.zookeeper.quorum', ...say(words.quorum) };
  },
};

/** The store of results that an application keeps in the directory of all its programs (`FileSystemJobResultStore`). */
function keptResults(context: ReleaseContext): string | undefined {
  if (context.mode !== 'application' || !isHighlyAvailable(context)) return undefined;
  return context.line.facts.client.resultStores.find(
    (store) =>
      context.effective(`${store}.delete-on-commit`)?.toLowerCase() === 'false' &&
      context.effective(`${store}.storage-path`) === undefined,
  );
}
