import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { stringify } from 'yaml';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import type { FlinkCluster } from '../session/flink-cluster.ts';
import type { Release } from '../session/installed-release.ts';
import type { Deployer } from './changes.ts';

/** How a command ended: without an error, or what it said. */
type Refused = string | undefined;

/** What is deployed. */
interface Given {
  readonly values: JsonMap;
  readonly newerChart: boolean;
  /** More arguments of Helm. */
  readonly args?: readonly string[];
}

/**
 * Deploys values as one of the deployers does. `kubectl apply` stands for Argo CD too, which renders by `helm template`, leaves test hooks out and
 * applies; Helm for Flux, which upgrades and installs as Helm does.
 * @returns What it said where it was refused.
 */
export async function deploy(
  cluster: FlinkCluster,
  release: Release,
  deployer: Deployer,
  given: Given,
): Promise<Refused> {
  const { namespace } = release;
  if (deployer.startsWith('Helm')) {
    const [program = '', ...args] = await commandOf(cluster, release, deployer, given);
    return run(program, args);
  }
  const { directory, args } = chartAndValues(cluster, release, given);
  const rendered = await execa(await helmOf('Helm 4'), ['template', ...args, '--skip-tests']);
  const manifests = join(directory, 'manifests.yaml');
  writeFileSync(manifests, rendered.stdout);
  await kubectl(cluster, ['create', 'namespace', namespace]);
  const serverSide = deployer === 'server-side apply' ? ['--server-side'] : [];
  return kubectl(cluster, ['apply', ...serverSide, '--namespace', namespace, '--filename', manifests]);
}

/** The program and the arguments by which Helm installs or upgrades. */
export async function commandOf(
  cluster: FlinkCluster,
  release: Release,
  deployer: Deployer,
  given: Given,
): Promise<readonly string[]> {
  const { args } = chartAndValues(cluster, release, given);
  const kubeconfig = `--kubeconfig=${cluster.kubeconfig}`;
  return [await helmOf(deployer), 'upgrade', '--install', ...args, '--create-namespace', kubeconfig];
}

function chartAndValues(
  cluster: FlinkCluster,
  { name, namespace, line }: Release,
  { values, newerChart, args = [] }: Given,
): { readonly directory: string; readonly args: readonly string[] } {
  const directory = mkdtempSync(join(cluster.shared, 'values-'));
  const file = join(directory, 'values.yaml');
  // As Helm reads it: a text `yes` is quoted.
  writeFileSync(file, stringify(values, { compat: 'yaml-1.1' }));
  const chart = newerChart ? newer(chartDirectory(line.line), join(directory, 'chart')) : chartDirectory(line.line);
  return { directory, args: [name, chart, '--namespace', namespace, '--values', file, ...args] };
}

/** `helm rollback` to the revision before. */
export async function rollBack(cluster: FlinkCluster, release: Release, deployer: Deployer): Promise<Refused> {
  const { name, namespace } = release;
  return helm(cluster, deployer, ['rollback', name, '--namespace', namespace]);
}

/** Helm as the administrator. */
export async function helm(cluster: FlinkCluster, deployer: Deployer, args: readonly string[]): Promise<Refused> {
  return run(await helmOf(deployer), [...args, `--kubeconfig=${cluster.kubeconfig}`]);
}

/** kubectl as the administrator. */
export async function kubectl(cluster: FlinkCluster, args: readonly string[]): Promise<Refused> {
  return run(cluster.controlPlane.kubectl, [...args, `--kubeconfig=${cluster.kubeconfig}`]);
}

async function helmOf(deployer: Deployer): Promise<string> {
  return (await helmBinaries()).find(({ name }) => name === deployer)?.path ?? 'helm';
}

/** The same chart under a newer version of its own. */
function newer(chart: string, copy: string): string {
  cpSync(chart, copy, { recursive: true });
  const path = join(copy, 'Chart.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^version: .*$/m, 'version: 9.9.9'));
  return copy;
}

async function run(program: string, args: readonly string[]): Promise<Refused> {
  const { exitCode, stderr } = await execa(program, args, { reject: false, timeout: 600_000, stdin: 'ignore' });
  return exitCode === 0 ? undefined : stderr;
}
