import { compareObjects } from '../../compare/compare.ts';
import type { LiveCluster } from '../../tools/convert/cluster/live.ts';
import { ConvertError } from '../../tools/convert/convert-error.ts';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import { facts as lines } from '../../facts/lines/all.ts';
import { at, isFields } from '../../reference/values/objects.ts';
import { parseYaml } from '../../reference/helm/values-file.ts';
import type { AdoptCommand } from '../commands/adopt-command.ts';
import { kubectl } from './kubectl.ts';
import { lastLine, runProgram } from './run-program.ts';
import { chartDirectory } from '../disk/values-input.ts';

/** Version numbers of a Helm. */
export interface HelmVersion {
  readonly major: number;
  readonly minor: number;
}

/**
 * Which Helm it is.
 * @throws UsageError if there is none; ConvertError in one line if it cannot take objects over
 */
export async function helmVersion(helm: string): Promise<HelmVersion> {
  const result = await runProgram(helm, ['version', '--template', '{{.Version}}'], { option: '--helm PATH' });
  const [, major = '', minor = ''] = /v?(\d+)\.(\d+)/.exec(result.stdout) ?? [];
  if (major === '')
    throw new ConvertError(
      result.exitCode === 0 ? `${helm}: says no version of Helm` : `${helm} version: ${lastLine(result)}`,
    );
  const version = { major: Number(major), minor: Number(minor) };
  if (version.major > 3 || (version.major === 3 && version.minor >= 17)) return version;
  throw new ConvertError(`${helm}: is Helm ${major}.${minor}, which takes nothing over: expected 3.17 or later, or 4`);
}

/** The arguments of the `helm install` that takes a cluster over, or of the `helm upgrade` that changes it then. */
export function releaseArguments(
  command: 'install' | 'upgrade',
  given: AdoptCommand,
  { helm, line, output }: { readonly helm: HelmVersion; readonly line: string; readonly output: string },
): string[] {
  return [
    ...[command, given.name ?? given.clusterId, chartDirectory(line), '--namespace', given.namespace],
    ...['--values', output, ...(command === 'install' ? ['--take-ownership'] : [])],
    // It applies on the server, where the fields that Flink's client has set stay the client's too: at every change they are in the way.
    ...(helm.major >= 4 ? ['--force-conflicts'] : []),
    ...(given.kubeconfig === undefined ? [] : ['--kubeconfig', given.kubeconfig]),
    ...(given.context === undefined ? [] : ['--kube-context', given.context]),
  ];
}

/**
 * The Deployment as Helm renders it from the values.
 * @throws ConvertError in one line if it does not
 */
export async function manifestOf(given: AdoptCommand, line: string, values: string): Promise<KubernetesObject> {
  const where = ['--namespace', given.namespace, '--skip-tests', '--values', '-'];
  const args = ['template', given.name ?? given.clusterId, chartDirectory(line), ...where];
  const result = await runProgram(given.helm, args, { option: '--helm PATH', input: values });
  if (result.exitCode !== 0) throw new ConvertError(`${given.clusterId}: helm template: ${lastLine(result)}`);
  const objects = parseYaml(result.stdout) as unknown as readonly (KubernetesObject | null)[];
  const found = objects.find((object) => object?.kind === 'Deployment' && object.metadata.name === given.clusterId);
  if (found == null) throw new ConvertError(`${given.clusterId}: the chart renders no Deployment of its name`);
  return found;
}

/**
 * Where the pod template would change if Helm took the Deployment over, as the API server says: by server-side apply, which is
 * Helm 4's way, and by a merge, which is Helm 3's.
 * @throws ConvertError in one line if the API server refuses
 */
export async function dryRunDifferences(
  given: AdoptCommand,
  { deployment }: LiveCluster,
  manifest: KubernetesObject,
): Promise<string[]> {
  const json = JSON.stringify(manifest);
  const where = ['--namespace', given.namespace, '--dry-run=server', '--output', 'json'];
  const ways = [
    ['apply', '--server-side', '--force-conflicts', '--field-manager=helm', '--filename', '-', ...where],
    ['patch', 'deployment', given.clusterId, '--type', 'strategic', '--patch', json, ...where],
  ];
  const found = new Set<string>();
  for (const args of ways) {
    const result = await kubectl(given, args, json);
    if (result.exitCode !== 0)
      throw new ConvertError(`${given.clusterId}: kubectl ${args[0] ?? ''}: ${lastLine(result)}`);
    const answer: unknown = JSON.parse(result.stdout);
    for (const path of templateDifferences(deployment, answer)) found.add(path);
  }
  return [...found];
}

function templateDifferences(before: KubernetesObject, after: unknown): string[] {
  const [row] = lines;
  if (row === undefined || !isFields(after)) return ['the API server answers with no object'];
  const only = (object: unknown): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'template' },
    template: at(object, 'spec', 'template'),
  });
  return compareObjects([only(after)], [only(before)], row).map(({ path }) => path.replace(/^\S+ /, ''));
}
