import type { ClientInput, KubernetesObject, Refusal } from './client.ts';
import { requestTaskManager } from './cluster/resource-manager.ts';
import { deploy, type PipelineLine } from './deploy.ts';
import { ImageDecidesError, RefusalError, refusalOf } from './refusal.ts';

/**
 * The Pod of a TaskManager; or why there is none: the client deploys no JobManager, or (`side`) that one could not ask for it, or what it
 * asks for is decided by its image.
 */
export type TaskManagerResult =
  { readonly pod: KubernetesObject } | { readonly refusal: Refusal; readonly side?: 'taskmanager' | 'image' };

/**
 * The Pod that the JobManager, once the client has deployed it for this input, requests for its first TaskManager. What nobody knows
 * before it runs is said by stand-ins: the JobManager's address is 192.0.2.1, the random part of `web.tmpdir` zeros, a port on the
 * node's own network 0.
 */
export function deployTaskManager(input: ClientInput, line: PipelineLine): TaskManagerResult {
  const deployed = deploy(input, line);
  if ('refusal' in deployed) return deployed;
  try {
    return { pod: requestTaskManager(deployed.objects, line, input.mode === 'application') };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { refusal: refusalOf(error), side: error instanceof ImageDecidesError ? 'image' : 'taskmanager' };
  }
}
