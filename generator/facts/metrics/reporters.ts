/** Flink's reporters of metrics, as the chart sets them up. The image has their jars among its plugins. */
export const metrics = {
  /** Where Prometheus finds each pod, unless `metrics.port` says otherwise: Flink's own default. */
  port: 9249,
  /** What the container's port is called, by which a PodMonitor finds it. */
  portName: 'metrics',
  /** The name of the reporter in Flink's options: `metrics.reporter.prom.…`. */
  prometheus: 'prom',
  prometheusFactory: 'org.apache.flink.metrics.prometheus.PrometheusReporterFactory',
  /** The API of the Prometheus operator. */
  operatorApi: 'monitoring.coreos.com/v1',
  /** The name of the reporter that sends metrics to a collector: `metrics.reporter.otel.…`. */
  openTelemetry: 'otel',
  openTelemetryFactory: 'org.apache.flink.metrics.otel.OpenTelemetryMetricReporterFactory',
} as const;

/** Ports that Flink takes in the same pods: the option, and what the client makes of it where it is not set. */
export const flinkPorts: Readonly<Record<string, string>> = {
  'blob.server.port': '6124',
  'jobmanager.rpc.port': '6123',
  'rest.port': '8081',
  'taskmanager.rpc.port': '6122',
};

/** What is switched below `metrics` for those who read them from the pods. */
export const metricsReaders = ['annotations', 'podMonitor', 'prometheusRule', 'dashboards'] as const;

/** Of these, what adds objects. */
export const metricsObjectReaders = ['podMonitor', 'prometheusRule', 'dashboards'] as const;

/** Of these, what needs the Prometheus operator. */
export const operatorReaders: readonly string[] = ['podMonitor', 'prometheusRule'];
