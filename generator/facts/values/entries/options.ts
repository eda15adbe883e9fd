import type { ChartFacts } from '../../chart/chart-facts.ts';
import type { LineFacts } from '../../lines/line-facts.ts';
import type { ValueEntry } from '../entry.ts';
import { allowance, flag, options } from '../types.ts';

/** Flink's own options, and the switches of what the chart says of them. */
export function optionEntries(facts: LineFacts, chart: ChartFacts): readonly ValueEntry[] {
  const stock = { ...facts.stockConfiguration, ...chart.stockService };
  // Java's flags are a screen of their own.
  const list = Object.entries(stock).map(([key, text]) => (text.length > 60 ? key : `${key}: ${text}`));
  return [
    {
      name: 'flinkConfiguration',
      type: options,
      description: `Flink's options, by their own keys (https://nightlies.apache.org/flink/flink-docs-release-${facts.line}/docs/deployment/config/). null takes an option of the stock configuration out.`,
      default: {},
      example: { 'taskmanager.numberOfTaskSlots': 2, 'state.backend': 'rocksdb' },
    },
    {
      name: 'stockConfiguration',
      type: flag,
      description: "What Flink's distribution ships lies beneath your options, and a Service inside the cluster only.",
      details: `That is ${list.join(', ')}.`,
      default: true,
    },
    {
      name: 'strictOptions',
      type: flag,
      description:
        'Options that this Flink does not have, values of a wrong type and names that Kubernetes will not take are refused. false deploys them as the client would.',
      default: true,
    },
    {
      name: 'allowSensitiveConfiguration',
      type: allowance,
      description:
        'Options whose passwords and keys may stand in flinkConfiguration, and so readable in a ConfigMap, such as [security.ssl.rest.key-password]; true: all of them. A Secret by way of `s3.existingSecret` or kubernetes.env.secretKeyRef is better.',
      default: false,
    },
    {
      name: 'allowLineChange',
      type: flag,
      description: `true lets an upgrade turn a release of another Flink, such as 1.x into 2.x, into one of Flink ${facts.line}: stop its jobs with savepoints before.`,
      default: false,
    },
    {
      name: 'allowClusterIdChange',
      type: flag,
      description:
        'true lets an upgrade delete the cluster of the release and start another one, of another cluster id, which is empty.',
      default: false,
    },
    {
      name: 'allowStateChange',
      type: flag,
      description:
        'true lets an upgrade of a highly available cluster change mode, or leave the store of high availability and the jobs in it.',
      default: false,
    },
  ];
}
