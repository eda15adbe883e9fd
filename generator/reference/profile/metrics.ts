import { metrics } from '../../facts/metrics/reporters.ts';
import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { hasMetrics } from '../values/metrics.ts';

/** What reads the metrics of the pods, where the values ask for it. */
export function metricsObjects(context: ReleaseContext): KubernetesObject[] {
  const { values } = context;
  if (!hasMetrics(values)) return [];
  return values.metrics?.podMonitor?.enabled === true ? [podMonitor(context)] : [];
}

/** By it the Prometheus operator finds JobManagers and TaskManagers alike: Flink gives both these labels. */
function podMonitor({ values, clusterId, line }: ReleaseContext): KubernetesObject {
  const { interval, scrapeTimeout, relabelings, metricRelabelings, labels } = values.metrics?.podMonitor ?? {};
  const given = Object.entries({ interval, scrapeTimeout, relabelings, metricRelabelings });
  return {
    apiVersion: metrics.operatorApi,
    kind: 'PodMonitor',
    metadata: { name: clusterId, ...(labels === undefined ? {} : { labels }) },
    spec: {
      selector: { matchLabels: { app: clusterId, type: line.facts.names.labelType } },
      podMetricsEndpoints: [
        { port: metrics.portName, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) },
      ],
    },
  };
}
