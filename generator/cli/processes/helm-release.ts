import { parseValuesFile, ValuesFileError, type JsonMap } from '../../reference/helm/values-file.ts';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import { at } from '../../reference/values/objects.ts';
import { UsageError } from '../usage-error.ts';
import { printedObjects } from './helm-template.ts';
import type { ClusterAccess } from './kubectl.ts';
import { lastLine, runProgram, withProgress } from './run-program.ts';

/** A release that is installed, and how Helm and kubectl reach it. */
export interface InstalledRelease extends ClusterAccess {
  readonly release: string;
  readonly namespace: string;
  readonly helm: string;
}

/** What Helm knows of the newest revision of a release. */
export interface ReleaseRevision {
  readonly revision: number;
  /** `deployed`, `failed`, `pending-upgrade` … */
  readonly status: string;
  /** Name of its chart. */
  readonly chart: string;
  /** Flink's release. */
  readonly appVersion: string;
}

/**
 * Asks Helm which revision a release has.
 * @throws UsageError in one line where there is no such release, or no way to it
 */
export async function readRevision(given: InstalledRelease): Promise<ReleaseRevision> {
  const answer = await helmGet(given, 'metadata', ['--output', 'json'], (text): unknown => JSON.parse(text));
  const text = (name: string): string => {
    const value = at(answer, name);
    return typeof value === 'string' ? value : '';
  };
  return {
    revision: Number(at(answer, 'revision')),
    status: text('status'),
    chart: text('chart'),
    appVersion: text('appVersion'),
  };
}

/** The objects that Helm has installed of it, without hooks. */
export async function readManifest(given: InstalledRelease): Promise<readonly KubernetesObject[]> {
  return helmGet(given, 'manifest', [], printedObjects);
}

/** The values that its user has given; `all`: with the defaults of its chart. */
export async function readReleaseValues(given: InstalledRelease, all: boolean): Promise<JsonMap> {
  return helmGet(given, 'values', ['--output', 'json', ...(all ? ['--all'] : [])], parseValuesFile);
}

/** Whether any revision of it has ever been deployed: Helm says so of one that was superseded too. In doubt one has. */
export async function wasDeployed(given: InstalledRelease): Promise<boolean> {
  const { release, namespace } = given;
  const args = ['history', release, '--namespace', namespace, '--output', 'json', ...accessFlags(given)];
  const result = await withProgress('waiting for Helm', runProgram(given.helm, args, { option: '--helm PATH' }));
  try {
    const revisions = JSON.parse(result.stdout) as unknown;
    return (
      !Array.isArray(revisions) ||
      revisions.some((one) => ['deployed', 'superseded'].includes(String(at(one, 'status'))))
    );
  } catch {
    return true;
  }
}

function accessFlags({ kubeconfig, context }: InstalledRelease): readonly string[] {
  return [
    ...(kubeconfig === undefined ? [] : ['--kubeconfig', kubeconfig]),
    ...(context === undefined ? [] : ['--kube-context', context]),
  ];
}

/** What `helm get` answers, read by `parse`. */
async function helmGet<T>(
  given: InstalledRelease,
  what: string,
  more: readonly string[],
  parse: (text: string) => T,
): Promise<T> {
  const { release, namespace, helm } = given;
  const args = ['get', what, release, '--namespace', namespace, ...more, ...accessFlags(given)];
  const result = await withProgress('waiting for Helm', runProgram(helm, args, { option: '--helm PATH' }));
  if (result.exitCode === 0) {
    try {
      return parse(result.stdout);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof ValuesFileError)) throw error;
      throw new UsageError(`${release}: helm get ${what}: the answer cannot be read: ${error.message}`);
    }
  }
  if (/release: not found/.test(result.stderr))
    throw new UsageError(
      `${release}: there is no such release in the namespace ${namespace}: helm list --namespace ${namespace} lists those that there are`,
    );
  throw new UsageError(`${release}: helm get ${what}: ${lastLine(result)}`);
}
