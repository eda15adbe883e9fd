import type { Line } from '../../../facts/line.ts';
import type { Preset } from './preset.ts';

/** Whether Flink deletes the Deployment when the application ends. */
export const shutdownOption = 'execution.shutdown-on-application-finish';

/** Whether a line has that option. Its REST API then knows a `triggerId` too, by which a repeated stop with a savepoint is the same one. */
export function stopsWithSavepoints({ catalogue }: Pick<Line, 'catalogue'>): boolean {
  return catalogue.options.some(({ key }) => key === shutdownOption);
}

/** `mode: application`: as under Flink's operator the JobManager outlives its job, so that nothing takes the Deployment for lost and starts it again. */
export const application: Preset = ({ mode, profile, line }) => {
  if (mode !== 'application' || profile !== 'helm' || !stopsWithSavepoints(line)) return {};
  return { derives: [{ key: shutdownOption, text: 'false', from: 'mode' }] };
};
