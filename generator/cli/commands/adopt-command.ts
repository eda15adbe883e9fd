import { type ClusterAccess } from '../processes/kubectl.ts';

/** What `flink-chart adopt` is told. */
export interface AdoptCommand extends ClusterAccess {
  readonly clusterId: string;
  readonly namespace: string;
  /** Left out: the one of the image's tag. */
  readonly line?: string | undefined;
  /** Left out: the cluster's id. */
  readonly name?: string | undefined;
  readonly helm: string;
  readonly allowSensitive: boolean;
  readonly output?: string | undefined;
  readonly force: boolean;
  readonly apply: boolean;
}
