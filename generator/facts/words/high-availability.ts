import { words } from './word.ts';

export const highAvailabilityWords = words('high-availability', {
  keptResults:
    'keeps the results of jobs that have ended, and Flink does not run what has one: a changed program would not run. Leave it out, or name a directory for the results of this program by %s',
  directory: 'missing, and so is the option %s: set a directory that all pods can reach, such as s3://my-bucket/flink',
  quorum: 'missing: set the addresses of ZooKeeper, such as zk-0.zk:2181,zk-1.zk:2181,zk-2.zk:2181',
});
