import { clusterValues } from '../../tools/convert/cluster/from-cluster.ts';
import { lineOfCluster } from '../../tools/convert/cluster/live.ts';
import { loadLine } from '../disk/read-line.ts';
import { type ConvertCommand, finish, refusalOf } from './convert.ts';
import { type ClusterAccess, readCluster } from '../processes/kubectl.ts';
import type { CommandResult } from './render.ts';

/** What `flink-chart convert --from-cluster` is told. */
export interface ConvertClusterCommand
  extends ClusterAccess, Pick<ConvertCommand, 'line' | 'allowSensitive' | 'output' | 'force'> {
  readonly clusterId: string;
  readonly namespace: string;
}

/**
 * `flink-chart convert --from-cluster ID`: the values that give a running cluster's own objects.
 * @throws UsageError where there is no kubectl, or the file must not be written
 */
export async function convertClusterCommand(given: ConvertClusterCommand): Promise<CommandResult> {
  try {
    const cluster = await readCluster(given, given);
    const line = loadLine(given.line ?? lineOfCluster(cluster));
    const from = `the cluster ${given.clusterId} in the namespace ${given.namespace}`;
    return finish(given, line, from, () => clusterValues(cluster, line, given));
  } catch (error) {
    return refusalOf(error);
  }
}
