import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { chartName } from '../../generator/facts/chart/chart-name.ts';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { parseManifests } from '../harness/harness.ts';
import { helmTemplate } from '../helpers/helm.ts';
import type { LineWithHelm } from '../helpers/lines-in-turn.ts';
import { confLines } from './conf-lines.ts';

/** A rendered release; every lookup fails the test if there is no such thing. */
export class Release {
  readonly objects: readonly KubernetesObject[];

  constructor(objects: readonly KubernetesObject[]) {
    this.objects = objects;
  }

  /** `Kind/name` of every object. */
  get names(): string[] {
    return this.objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
  }

  object(kind: string, name: string): KubernetesObject {
    const found = this.objects.find((object) => object.kind === kind && object.metadata.name === name);
    if (found === undefined) throw new Error(`no ${kind}/${name}; there are ${this.names.join(', ')}`);
    return found;
  }

  /** The JobManager's pod template. */
  get pod(): Pod {
    const deployment = this.objects.find(({ kind }) => kind === 'Deployment');
    if (deployment === undefined) throw new Error('no Deployment');
    return (deployment['spec'] as { template: Pod }).template;
  }

  /** The main container: the last one. */
  get main(): Container {
    const main = this.pod.spec.containers.at(-1);
    if (main === undefined) throw new Error('no container');
    return main;
  }

  /** The options of the cluster's configuration file. */
  get options(): Record<string, string> {
    return confLines({ objects: this.objects });
  }
}

export interface Container {
  readonly name: string;
  readonly env: readonly { readonly name: string }[];
  readonly [field: string]: unknown;
}

export interface Pod {
  readonly metadata: { readonly labels: Record<string, string>; readonly annotations: Record<string, string> };
  readonly spec: { readonly containers: readonly Container[]; readonly [field: string]: unknown };
}

/** `helm template` of a line's whole chart, schema on, as release `my-session` in namespace `data`. */
export async function wholeRender({ line, helm }: LineWithHelm, values: object): Promise<Release> {
  return withFiles(async (directory) => {
    const path = join(directory, 'values.yaml');
    writeFileSync(path, stringify(values, { compat: 'yaml-1.1' }));
    const args = ['--skip-tests', '--namespace', 'data', '-f', path];
    const answer = await helmTemplate(helm, 'my-session', chartDirectory(line), args);
    if ('error' in answer) throw new Error(answer.error);
    return new Release(parseManifests(answer.yaml));
  });
}

/** The text of NOTES.txt. `helm template` does not print it, so a template of a copy of the chart does; `alter` may change the copy first. */
export async function renderedNotes(
  { line, helm }: LineWithHelm,
  values: object,
  alter: (chart: string) => void = () => undefined,
): Promise<string> {
  return withFiles(async (directory) => {
    const copy = join(directory, 'chart');
    cpSync(chartDirectory(line), copy, { recursive: true });
    writeFileSync(
      join(copy, 'templates', 'notes.yaml'),
      `{{ dict "apiVersion" "v1" "kind" "ConfigMap" "metadata" (dict "name" "notes") "data" (dict "text" (include "${chartName(line)}/templates/NOTES.txt" .)) | toYaml }}`,
    );
    alter(copy);
    const path = join(directory, 'values.yaml');
    writeFileSync(path, stringify(values, { compat: 'yaml-1.1' }));
    const answer = await helmTemplate(helm, 'my-session', copy, ['--skip-tests', '--namespace', 'data', '-f', path]);
    if ('error' in answer) throw new Error(answer.error);
    const notes = new Release(parseManifests(answer.yaml)).object('ConfigMap', 'notes');
    return (notes as unknown as { data: { text: string } }).data.text;
  });
}

async function withFiles<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-render-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
