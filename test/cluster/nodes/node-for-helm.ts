import { sharedCluster, sharedControlPlane } from '../shared.ts';
import { type FakeNode, startFakeNode } from './fake-node.ts';

/** Where the pods of a life-cycle suite go. */
export interface NodeForHelm {
  /** For titles: what kind of node a result was had on. */
  readonly kind: 'fake node' | 'nodes of FLINK_CHART_KUBECONFIG';
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A fake node on a control plane of ours; on a person's cluster its own nodes. */
export function nodeForHelm(): NodeForHelm {
  if (sharedCluster().directory === undefined) {
    const nothing = (): Promise<void> => Promise.resolve();
    return { kind: 'nodes of FLINK_CHART_KUBECONFIG', start: nothing, stop: nothing };
  }
  let node: FakeNode | undefined;
  return {
    kind: 'fake node',
    start: async () => {
      const plane = sharedControlPlane();
      if (plane !== undefined) node = await startFakeNode(plane);
    },
    stop: async () => {
      await node?.stop();
    },
  };
}
