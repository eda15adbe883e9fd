import type { ReleaseContext } from './context.ts';

/** Whether an option that the line has is set to true. */
export function isOn(context: ReleaseContext, key: string): boolean {
  const { options } = context.line.catalogue;
  return options.some((one) => one.key === key) && context.effective(key)?.toLowerCase() === 'true';
}

/** Whether the pods have the node's network, where a JobManager takes any free port (`KubernetesEntrypointUtils.loadConfiguration`). */
export function onHostNetwork(context: ReleaseContext): boolean {
  return isOn(context, 'kubernetes.hostnetwork.enabled');
}
