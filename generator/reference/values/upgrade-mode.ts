import type { ReleaseContext } from './context.ts';

/** Whether changes of an application take its state along as the values say, and not as Flink does. */
export function hasUpgradeMode({ mode, profile, values }: ReleaseContext): boolean {
  return mode === 'application' && profile === 'helm' && values.job?.upgradeMode !== undefined;
}

/** Whether the job is stopped, with its state kept. */
export function isSuspended(context: ReleaseContext): boolean {
  return hasUpgradeMode(context) && context.values.job?.state === 'suspended';
}
