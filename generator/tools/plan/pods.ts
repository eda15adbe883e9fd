import { orRefusal } from '../../reference/flink/refusal.ts';
import { requestTaskManager } from '../../reference/flink/cluster/resource-manager.ts';
import { at } from '../../reference/values/objects.ts';
import type { ReleaseState } from './state.ts';

/** The two kinds of pods that a release leads to. */
export interface ReleasePods {
  readonly jobManager: unknown;
  /** Left out where only the image says what the JobManager asks for, or it could not ask. */
  readonly taskManager: unknown;
}

/** The JobManager's pod and that of its first TaskManager; neither where there is no Deployment. */
export function releasePods({ deployment, mode, side }: ReleaseState): ReleasePods {
  if (deployment === undefined) return { jobManager: undefined, taskManager: undefined };
  const { objects, line } = side;
  const first = [deployment, ...objects.filter((one) => one !== deployment)];
  const pod = orRefusal(() => requestTaskManager(first, line, mode === 'application'));
  return {
    jobManager: at(deployment, 'spec', 'template'),
    taskManager: 'refusal' in pod ? undefined : pod,
  };
}
