import { isHighAvailabilityMode } from '../flink/parameters/job-manager.ts';
import type { ReleaseContext } from './context.ts';
import { hasText } from './text.ts';

/** Whether there is high availability, of any kind. */
export function isHighlyAvailable(context: ReleaseContext): boolean {
  return isHighAvailabilityMode(modeOf(context));
}

/** Whether Kubernetes keeps its data, in ConfigMaps. */
export function usesConfigMaps(context: ReleaseContext): boolean {
  return hasText(context.line.facts.kubernetesHighAvailability, modeOf(context));
}

/** Whether ZooKeeper keeps its data. */
export function usesZooKeeper(context: ReleaseContext): boolean {
  return modeOf(context)?.toLowerCase() === 'zookeeper';
}

function modeOf(context: ReleaseContext): string | undefined {
  return context.effective(context.line.facts.client.optionKeys.highAvailability);
}
