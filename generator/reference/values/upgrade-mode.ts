import type { ReleaseContext } from './context.ts';

/** Whether changes of an application take its state along as the values say, and not as Flink does. */
export function hasUpgradeMode({ mode, profile, values }: ReleaseContext): boolean {
  return mode === 'application' && profile === 'helm' && values.job?.upgradeMode !== undefined;
}

/** Whether changes of a session ask it for its jobs. */
export function hasUpgradePolicy({ mode, profile, values }: ReleaseContext): boolean {
  return mode === 'session' && profile === 'helm' && values.upgradePolicy !== undefined;
}

/** Whether a new JobManager asks the one before it, which runs until then. */
export function asksBefore(context: ReleaseContext): boolean {
  return hasUpgradeMode(context) || hasUpgradePolicy(context);
}

/** Whether the job is stopped, with its state kept. */
export function isSuspended(context: ReleaseContext): boolean {
  return hasUpgradeMode(context) && context.values.job?.state === 'suspended';
}
