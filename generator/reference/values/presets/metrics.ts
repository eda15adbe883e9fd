import { metrics as facts } from '../../../facts/metrics/reporters.ts';
import { hasMetrics, metricsPort } from '../metrics.ts';
import { type Preset, written } from './preset.ts';

/**
 * `metrics`: a reporter. `metrics.reporters` stays as it is: without it Flink starts every reporter that has options, those of
 * `flinkConfiguration` too.
 */
export const metrics: Preset = ({ values }) => {
  if (!hasMetrics(values)) return {};
  const option = `metrics.reporter.${facts.prometheus}`;
  const from = 'metrics.enabled';
  return {
    writes: [
      ...written(`${option}.factory.class`, facts.prometheusFactory, from),
      ...written(
        `${option}.port`,
        String(metricsPort(values)),
        values.metrics?.port === undefined ? from : 'metrics.port',
      ),
    ],
  };
};
