import { directoryOptions } from '../presets/high-availability.ts';
import type { Rule } from './rule.ts';

/** High availability without a place to keep its data. */
export const highAvailabilityRule: Rule = {
  name: 'high-availability',
  switch: 'none',
  check: (context) => {
    const { type, directory, zookeeper } = context.values.highAvailability ?? {};
    if (type === undefined) return undefined;
    const missing = directoryOptions(context.line.facts).find(([key]) => context.effective(key) === undefined);
    if (directory === undefined && missing !== undefined) {
      return {
        option: 'highAvailability.directory',
        message: `not set, nor is the option ${missing[0]}: expected a shared directory, for example s3://my-bucket/flink`,
      };
    }
    if (type !== 'zookeeper' || zookeeper?.quorum !== undefined) return undefined;
    return {
      option: 'highAvailability.zookeeper.quorum',
      message: 'not set: expected the servers, for example zk-0.zk:2181,zk-1.zk:2181,zk-2.zk:2181',
    };
  },
};
