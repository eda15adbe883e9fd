import { resolve } from 'node:path';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import { defaultLine } from '../../facts/lines/all.ts';
import { loadLine } from '../disk/read-line.ts';
import { root } from '../../root.ts';
import { renderRelease } from '../../reference/render.ts';
import { generateCommand } from './generate.ts';
import type { CommandResult } from './render.ts';
import { readValues } from '../disk/values-input.ts';

const example = ['examples/environments/base.yaml', 'examples/environments/dev.yaml'];
const release = 'my-session';

/** `npm start`: generates the chart, renders the example session without Helm, and says what to do next. */
export function startCommand(): CommandResult {
  const line = loadLine(defaultLine);
  const changes = generateCommand({ line: defaultLine, check: false });
  const files = example.map((path) => resolve(root, path));
  const input = { line: defaultLine, name: release, namespace: 'default', files, sets: [] };
  const rendered = renderRelease(readValues(input), input, line);
  if ('refusal' in rendered) {
    const { option, message } = rendered.refusal;
    return { exitCode: 1, stdout: '', stderr: `${option}: ${message}\n` };
  }
  const { options } = line.catalogue;
  const kubernetes = options.filter(({ key }) => key.startsWith('kubernetes.')).length;
  const valuesFiles = example.map((path) => `-f ${path}`).join(' ');
  const stdout = `charts/flink for Flink ${line.facts.flinkVersion}: ${options.length} options, ${kubernetes} of them kubernetes.*; ${changes.length === 0 ? 'up to date' : `files written: ${changes.length}`}

An example session, as Flink's client would deploy it, from ${example.join(' and ')}:
${rendered.objects.map((object) => `  ${summary(object)}\n`).join('')}
Its manifests:      npx flink-chart render --name ${release} ${valuesFiles}
On a cluster:       helm install ${release} charts/flink ${valuesFiles}
With your options:  helm install ${release} charts/flink --set flinkConfiguration.taskmanager\\\\.numberOfTaskSlots=4
`;
  return { exitCode: 0, stdout, stderr: '' };
}

/** An object in one line: kind, name, and what a reader wants to know of it first. */
function summary(object: KubernetesObject): string {
  return `${object.kind.padEnd(15)} ${object.metadata.name.padEnd(28)} ${detail(object)}`.trimEnd();
}

function detail(object: KubernetesObject): string {
  switch (object.kind) {
    case 'Deployment': {
      const { spec } = object as unknown as DeploymentView;
      const [main] = spec.template.spec.containers.slice(-1);
      const { cpu = '', memory = '' } = main?.resources?.limits ?? {};
      return `${main?.image ?? ''}, ${cpu} CPU, ${memory}`;
    }
    case 'Service': {
      const { spec } = object as unknown as ServiceView;
      const type = spec.clusterIP === 'None' ? 'headless' : (spec.type ?? '');
      return `${type}, ports ${spec.ports.map(({ port }) => port).join(', ')}`;
    }
    case 'ConfigMap':
      return Object.keys(object['data'] ?? {}).join(', ');
    default:
      return '';
  }
}

interface DeploymentView {
  spec: {
    template: { spec: { containers: { image?: string; resources?: { limits?: Record<string, string> } }[] } };
  };
}

interface ServiceView {
  spec: { type?: string; clusterIP?: string; ports: { port: number }[] };
}
