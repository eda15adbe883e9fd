import { words } from './word.ts';

export const highAvailabilityWords = words('high-availability', {
  directory: 'missing, and so is the option %s: set a directory that all pods can reach, such as s3://my-bucket/flink',
  quorum: 'missing: set the addresses of ZooKeeper, such as zk-0.zk:2181,zk-1.zk:2181,zk-2.zk:2181',
});
