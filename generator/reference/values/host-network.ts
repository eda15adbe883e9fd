import type { ReleaseContext } from './context.ts';

const key = 'kubernetes.hostnetwork.enabled';

/** Whether the pods have the node's network, where a JobManager takes any free port (`KubernetesEntrypointUtils.loadConfiguration`). */
export function onHostNetwork(context: ReleaseContext): boolean {
  const { options } = context.line.catalogue;
  return options.some((one) => one.key === key) && context.effective(key)?.toLowerCase() === 'true';
}
