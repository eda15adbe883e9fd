import { retentionOption } from './high-availability.ts';
import type { Preset } from './preset.ts';

/** `job.upgradeMode`: what a job goes on from is kept when it is cancelled, or fails for good. */
export const upgradeMode: Preset = ({ values, mode, profile }) => {
  const given = values.job?.upgradeMode;
  if (mode !== 'application' || profile !== 'helm' || given === undefined || given === 'stateless') return {};
  return { derives: [{ key: retentionOption, text: 'RETAIN_ON_CANCELLATION', from: 'job.upgradeMode' }] };
};
