import { words } from './word.ts';

export const metricsWords = words('metrics', {
  off: 'has no effect without %s: set that to true, or leave both out',
  idle: 'has no effect without %s.enabled: set that to true, or leave the rest of %s out',
  native:
    "has no effect with profile: native, which renders the objects of Flink's client and nothing else: leave it out, or set profile: helm",
  port: '%s must be a port from 1 to 65535, such as 9249',
  taken: '%s is the port of %s already: set another, such as 9249',
  twice: 'makes Prometheus read each pod twice beside metrics.podMonitor.enabled: leave out one of the two',
  hostNetwork:
    'does not work with kubernetes.hostnetwork.enabled, with which pods of one node would take the same port: leave out one of the two',
  reporters:
    '%s leaves out the reporter %s of metrics.enabled: add %s to it, or leave it out, which starts every reporter that has options',
  alert: '%s is not an alert of the chart: it has %s',
  noOpenTelemetry:
    'does not work with Flink %s, whose image has no reporter for it: leave it out, and let a collector read metrics.enabled as Prometheus does',
  noEndpoint: 'needs metrics.openTelemetry.endpoint, such as http://otel-collector.monitoring.svc:4317',
  noApi:
    'needs the API %s of the Prometheus operator, which this cluster does not have: install the operator, or set metrics.annotations.enabled in its place',
});
