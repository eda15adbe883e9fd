import { chartName } from '../facts/chart/chart-name.ts';
import type { LineRows } from '../facts/line.ts';
import { project } from '../facts/project.ts';
import { generatedBy, yamlText } from './serialize.ts';

/** `Chart.yaml` of a line. */
export function chartYaml({ facts, chart }: LineRows): string {
  return (
    `# ${generatedBy(`generator/facts/lines/${facts.line}.ts and generator/facts/project.ts`)}\n` +
    yamlText({
      apiVersion: 'v2',
      name: chartName(facts.line),
      description: `Apache Flink ${facts.line} on Kubernetes: a session or an application, as Flink's own native Kubernetes client deploys it`,
      type: 'application',
      version: chart.chartVersion,
      appVersion: facts.flinkVersion,
      kubeVersion: '>=1.21.0-0',
      home: project.url,
      icon: project.icon,
      sources: project.sources,
      maintainers: project.maintainers,
      keywords: ['flink', 'stream-processing', 'batch', 'kubernetes', 'native-kubernetes'],
      // Artifact Hub reads these.
      annotations: {
        'artifacthub.io/category': 'streaming-messaging',
        'artifacthub.io/license': project.license,
        'artifacthub.io/links': yamlText([{ name: 'documentation', url: project.documentation }]),
      },
    })
  );
}
