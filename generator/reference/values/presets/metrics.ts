import { metrics as facts } from '../../../facts/metrics/reporters.ts';
import { hasMetrics, metricsPort } from '../metrics.ts';
import { type Preset, written } from './preset.ts';

/**
 * `metrics`: a reporter. `metrics.reporters` stays as it is: without it Flink starts every reporter that has options, those of
 * `flinkConfiguration` too.
 */
export const metrics: Preset = (context) => {
  const [toPrometheus, toCollector] = [prometheus(context), openTelemetry(context)];
  return {
    writes: [...(toPrometheus.writes ?? []), ...(toCollector.writes ?? [])],
    derives: toCollector.derives ?? [],
  };
};

const prometheus: Preset = ({ values }) => {
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

/** Both sides call themselves by the cluster id, unless an option says otherwise. */
const openTelemetry: Preset = ({ values, clusterId }) => {
  const { enabled, endpoint, protocol } = values.metrics?.openTelemetry ?? {};
  if (enabled !== true) return {};
  const option = `metrics.reporter.${facts.openTelemetry}`;
  const from = 'metrics.openTelemetry';
  return {
    writes: [
      ...written(`${option}.factory.class`, facts.openTelemetryFactory, `${from}.enabled`),
      ...written(`${option}.exporter.endpoint`, endpoint, `${from}.endpoint`),
      ...written(`${option}.exporter.protocol`, protocol, `${from}.protocol`),
    ],
    derives: written(`${option}.service.name`, clusterId, `${from}.enabled`),
  };
};
