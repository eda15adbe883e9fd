import { highAvailabilityWords as words } from '../../../facts/words/high-availability.ts';
import { say } from '../../flink/say.ts';
import { directoryOptions } from '../presets/high-availability.ts';
import type { RuleCheck } from './rule.ts';

/** High availability without a place to keep its data. */
export const highAvailabilityRule: RuleCheck = {
  check: (context) => {
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
