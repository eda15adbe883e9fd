import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { alerts, ruleOf } from '../../facts/metrics/alerts.ts';
import { dashboardText } from '../../facts/metrics/dashboard.ts';
import { metrics } from '../../facts/metrics/reporters.ts';
import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { hasMetrics } from '../values/metrics.ts';
import { present } from '../values/objects.ts';

/** What reads the metrics of the pods, where the values ask for it. */
export function metricsObjects(context: ReleaseContext): KubernetesObject[] {
  const { values } = context;
  if (!hasMetrics(values)) return [];
  const { podMonitor: monitored, prometheusRule: ruled, dashboards } = values.metrics ?? {};
  return [
    ...(monitored?.enabled === true ? [podMonitor(context)] : []),
    ...(ruled?.enabled === true ? [prometheusRule(context)] : []),
    ...(dashboards?.enabled === true ? [dashboard(context)] : []),
  ];
}

/** By it the Prometheus operator finds JobManagers and TaskManagers alike: Flink gives both these labels. */
function podMonitor({ values, clusterId, line }: ReleaseContext): KubernetesObject {
  const { interval, scrapeTimeout, relabelings, metricRelabelings, labels } = values.metrics?.podMonitor ?? {};
  return {
    apiVersion: metrics.operatorApi,
    kind: 'PodMonitor',
    metadata: { name: clusterId, ...present({ labels }) },
    spec: {
      selector: { matchLabels: { app: clusterId, type: line.facts.names.labelType } },
      podMetricsEndpoints: [
        { port: metrics.portName, ...present({ interval, scrapeTimeout, relabelings, metricRelabelings }) },
      ],
    },
  };
}

/** What selects the pods of the release in PromQL: a JobManager of a Deployment, and TaskManagers as Flink names them. */
function podsOf({ clusterId, release }: ReleaseContext): string {
  const pods = `${clusterId}-(taskmanager-[0-9-]+|[a-z0-9]+-[a-z0-9]{5})`;
  return `{namespace='${release.namespace}',pod=~'${pods}'}`;
}

/** The chart's alerts without those that the values leave out, then the user's rules. */
function prometheusRule(context: ReleaseContext): KubernetesObject {
  const { clusterId, mode, values } = context;
  const { labels, disabled = [], rules = [] } = values.metrics?.prometheusRule ?? {};
  const own = alerts
    .filter((alert) => !disabled.includes(alert.name) && (alert.mode ?? mode) === mode)
    .map((alert) => ruleOf(alert, podsOf(context)));
  return {
    apiVersion: metrics.operatorApi,
    kind: 'PrometheusRule',
    metadata: { name: clusterId, ...present({ labels }) },
    spec: { groups: [{ name: `flink-${clusterId}`, rules: [...own, ...rules] }] },
  };
}

/** A dashboard of the release, where Grafana's sidecar looks for one. */
function dashboard(context: ReleaseContext): KubernetesObject {
  const { clusterId, release, values } = context;
  const path = `${release.namespace}/${clusterId}`;
  const uid = bytesToHex(sha256(utf8ToBytes(path))).slice(0, 40);
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: `${clusterId}-dashboard`,
      labels: { grafana_dashboard: '1', ...values.metrics?.dashboards?.labels },
    },
    data: {
      [`flink-${release.namespace}-${clusterId}.json`]: dashboardText({
        pods: podsOf(context),
        title: `Flink ${path}`,
        uid,
      }),
    },
  };
}
