import { metrics } from '../../metrics/reporters.ts';
import type { ValueEntry } from '../entry.ts';
import { count, flag, group, maps, oneOf, strings, text, texts } from '../types.ts';

const prometheus = `metrics.reporter.${metrics.prometheus}`;
const openTelemetry = `metrics.reporter.${metrics.openTelemetry}`;
const pods = ['jobmanager', 'taskmanager'].map((side) => `kubernetes.pod-template-file.${side}`);

const enabled = (description: string, writes?: readonly string[]): ValueEntry => ({
  name: 'enabled',
  type: flag,
  description,
  otherwise: 'false',
  example: true,
  ...(writes === undefined ? {} : { writes }),
});

const labels = (of: string): ValueEntry => ({
  name: 'labels',
  type: texts,
  description: `Labels of the ${of}, by which Prometheus selects it.`,
  example: { release: 'prometheus' },
});

/** What is seen of the pods: reporters, and the objects that Prometheus and Grafana read. */
export const metricsEntry: ValueEntry = {
  name: 'metrics',
  type: group,
  description: "Metrics of JobManager and TaskManagers: Flink's reporters, and who reads them.",
  fields: [
    enabled('Whether Prometheus can read the metrics of each pod, at /metrics.', [
      `${prometheus}.factory.class`,
      `${prometheus}.port`,
      ...pods,
    ]),
    {
      name: 'port',
      type: count,
      description: `At which port. Each container has it by the name \`${metrics.portName}\`.`,
      otherwise: String(metrics.port),
      example: metrics.port + 1,
      writes: [`${prometheus}.port`],
    },
    {
      name: 'annotations',
      type: group,
      description: 'Annotations that a Prometheus without operator finds the pods by.',
      fields: [enabled('Whether the pods have prometheus.io/scrape, /port and /path.')],
    },
    {
      name: 'podMonitor',
      type: group,
      description: 'A PodMonitor, by which the Prometheus operator finds the pods.',
      fields: [
        enabled('Whether to create it.'),
        labels('PodMonitor'),
        {
          name: 'interval',
          type: text,
          description: 'How often to read them.',
          otherwise: "Prometheus' own",
          example: '30s',
        },
        {
          name: 'scrapeTimeout',
          type: text,
          description: 'How long a pod may take to answer.',
          otherwise: "Prometheus' own",
          example: '10s',
        },
        {
          name: 'relabelings',
          type: maps,
          description: 'What Prometheus changes of the labels of a pod.',
          example: [{ sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' }],
        },
        {
          name: 'metricRelabelings',
          type: maps,
          description: 'What it changes of the metrics, or leaves out.',
          example: [{ sourceLabels: ['__name__'], regex: 'flink_.*_numBytes.*', action: 'drop' }],
        },
      ],
    },
    {
      name: 'prometheusRule',
      type: group,
      description: 'A PrometheusRule: alerts on jobs, checkpoints and pods of the release.',
      fields: [
        enabled('Whether to create it.'),
        labels('PrometheusRule'),
        {
          name: 'disabled',
          type: strings,
          description: 'Alerts of the chart to leave out, by name.',
          example: ['FlinkBackpressure'],
        },
        {
          name: 'rules',
          type: maps,
          description: 'Rules of yours beside them.',
          example: [{ alert: 'LateRecords', expr: 'flink_taskmanager_job_task_operator_numLateRecordsDropped > 0' }],
        },
      ],
    },
    {
      name: 'dashboards',
      type: group,
      description: "A ConfigMap with a dashboard, which Grafana's sidecar loads.",
      fields: [
        enabled('Whether to create it.'),
        {
          ...labels('ConfigMap'),
          description: 'Labels of the ConfigMap besides `grafana_dashboard: "1"`.',
          example: { grafana_dashboard: 'flink' },
        },
      ],
    },
    {
      name: 'openTelemetry',
      type: group,
      description: 'Sends the metrics to a collector of OpenTelemetry, with or without Prometheus.',
      fields: [
        enabled('Whether to send them. Flink 2.3 and later.', [
          `${openTelemetry}.factory.class`,
          `${openTelemetry}.service.name`,
        ]),
        {
          name: 'endpoint',
          type: text,
          description: 'Where the collector listens.',
          example: 'http://otel-collector.monitoring.svc:4317',
          writes: [`${openTelemetry}.exporter.endpoint`],
        },
        {
          name: 'protocol',
          type: oneOf('gRPC', 'HTTP'),
          description: 'How it is spoken to.',
          otherwise: 'gRPC',
          example: 'HTTP',
          writes: [`${openTelemetry}.exporter.protocol`],
        },
      ],
    },
  ],
};
