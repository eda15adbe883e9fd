import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import type { KubernetesObject } from '../../../generator/reference/flink/client.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { mergeValues } from '../../../generator/reference/helm/merge.ts';
import { type JsonMap, parseValuesFile } from '../../../generator/reference/helm/values-file.ts';
import { asValues } from '../../differential/scenario-values.ts';
import { throughTemplates } from '../../harness/harness.ts';
import type { Helm } from '../../helpers/helm.ts';
import { readScenario, scenarioInput, scenarioNames } from '../../helpers/scenario.ts';

/** What a line's chart makes of some values, and where they come from. */
export interface Rendering {
  readonly title: string;
  readonly objects: readonly KubernetesObject[];
}

/**
 * What a line's chart makes of every scenario that it accepts, with its own rules on, and of everything in its `ci/`.
 * What its rules refuse never meets an API server.
 */
export async function renderings(helm: Helm, line: string): Promise<readonly Rendering[]> {
  const chart = chartDirectory(line);
  const defaults = parseValuesFile(readFileSync(join(chart, 'values.yaml'), 'utf8'));
  const given = [...ciValues(chart), ...scenarioValues(line), ...addedValues].map(({ title, values }) => ({
    title,
    values: mergeValues(defaults, [values]),
    name: 'release',
    namespace: 'default',
    rules: true,
  }));
  const answers = await throughTemplates(helm, given, undefined, line);
  return answers.flatMap((answer, index) =>
    'objects' in answer ? [{ title: given[index]?.title ?? '', objects: answer.objects }] : [],
  );
}

/** Objects beside the client's. Those of the Gateway API and of OpenShift an API server knows by their own definitions only. */
const addedValues: readonly Titled[] = [
  {
    title: 'network',
    values: {
      ingress: {
        enabled: true,
        className: 'nginx',
        host: '*.flink.example.com',
        pathType: 'ImplementationSpecific',
        tls: [{ secretName: 'flink-tls', hosts: ['*.flink.example.com'] }],
        labels: { team: 'data' },
        annotations: { 'nginx.ingress.kubernetes.io/auth-url': 'https://login.example.com' },
      },
      networkPolicy: {
        enabled: true,
        rest: { from: [{ namespaceSelector: { matchLabels: { team: 'ingress' } } }] },
        apiServer: { cidrs: ['10.0.0.1/32'] },
        egress: [{ to: [{ ipBlock: { cidr: '10.1.0.0/16' } }], ports: [{ port: 9000 }] }],
        ingress: [{ ports: [{ port: 9249 }] }],
      },
      jobManager: { podDisruptionBudget: { enabled: true } },
      taskManager: { podDisruptionBudget: { enabled: true, minAvailable: 2 } },
      commonLabels: { team: 'data', 'example.com/cost': '' },
      commonAnnotations: { 'Example.com/Owner': 'a b' },
      extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'extra' }, data: { a: '{{ b }}' } }],
    },
  },
];

interface Titled {
  readonly title: string;
  readonly values: JsonMap;
}

function ciValues(chart: string): readonly Titled[] {
  const files = readdirSync(join(chart, 'ci'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      title: `ci/${name}`,
      values: parseValuesFile(readFileSync(join(chart, 'ci', name), 'utf8')),
    }));
}

function scenarioValues(line: string): readonly Titled[] {
  const loaded = loadLine(line);
  return scenarioNames(line).flatMap((name) => {
    const scenario = readScenario(name, line);
    const own = scenario.values as JsonMap | undefined;
    const as = own === undefined ? asValues(scenarioInput(scenario, loaded.facts), loaded) : { values: own };
    if (!('values' in as)) return [];
    return [{ title: name, values: { ...as.values, profile: 'helm', strictOptions: true } }];
  });
}
