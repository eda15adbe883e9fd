import { metrics } from '../../facts/metrics/reporters.ts';
import type { LineFacts } from '../../facts/lines/line-facts.ts';
import type { JsonMap } from '../helm/values-file.ts';
import type { Values } from './values.generated.ts';

/** Whether Prometheus reads the pods. */
export function hasMetrics({ metrics: given }: Values): boolean {
  return given?.enabled === true;
}

/** The port at which Prometheus reads them. */
export function metricsPort({ metrics: given }: Values): number {
  return given?.port ?? metrics.port;
}

/** What the pods have of it, as a pod template: the port, and the annotations where they are asked for. */
export function metricsPod(values: Values, { names }: LineFacts): JsonMap {
  const containerPort = metricsPort(values);
  const annotations = {
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': String(containerPort),
    'prometheus.io/path': '/metrics',
  };
  return {
    ...(values.metrics?.annotations?.enabled === true ? { metadata: { annotations } } : {}),
    spec: { containers: [{ name: names.mainContainer, ports: [{ name: metrics.portName, containerPort }] }] },
  };
}
