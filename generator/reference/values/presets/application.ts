import type { Preset } from './preset.ts';

const option = 'execution.shutdown-on-application-finish';

/** `mode: application`: as under Flink's operator the JobManager outlives its job, so that nothing takes the Deployment for lost and starts it again. */
export const application: Preset = ({ mode, profile, line }) => {
  const known = line.catalogue.options.some(({ key }) => key === option);
  if (mode !== 'application' || profile !== 'helm' || !known) return {};
  return { derives: [{ key: option, text: 'false', from: 'mode' }] };
};
