import type { Preset } from './preset.ts';

/** Whether Flink deletes the Deployment when the application ends. */
export const shutdownOption = 'execution.shutdown-on-application-finish';

/** `mode: application`: as under Flink's operator the JobManager outlives its job, so that nothing takes the Deployment for lost and starts it again. */
export const application: Preset = ({ mode, profile, line }) => {
  const known = line.catalogue.options.some(({ key }) => key === shutdownOption);
  if (mode !== 'application' || profile !== 'helm' || !known) return {};
  return { derives: [{ key: shutdownOption, text: 'false', from: 'mode' }] };
};
