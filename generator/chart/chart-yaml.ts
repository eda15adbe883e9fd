import type { LineFacts } from '../flink/lines/line.ts';
import { generatedBy, yamlText } from './text.ts';

/** `Chart.yaml` of a line. */
export function chartYaml(facts: LineFacts): string {
  return (
    `# ${generatedBy(`generator/flink/lines/${facts.line}.ts`)}\n` +
    yamlText({
      apiVersion: 'v2',
      name: 'flink',
      description: `Apache Flink ${facts.line} on Kubernetes: a session or an application, as Flink's own native Kubernetes client deploys it`,
      type: 'application',
      version: facts.chartVersion,
      appVersion: facts.flinkVersion,
      kubeVersion: '>=1.21.0-0',
      home: 'https://flink.apache.org/',
      sources: ['https://github.com/apache/flink'],
      keywords: ['flink', 'stream-processing', 'batch', 'kubernetes', 'native-kubernetes'],
    })
  );
}
