import { readFileSync } from 'node:fs';
import { ConvertError } from '../../tools/convert/convert-error.ts';
import { type ClusterName, type LiveCluster, liveCluster, liveResources } from '../../tools/convert/cluster/live.ts';
import { lastLine, type ProgramResult, runProgram, withProgress } from './run-program.ts';

/** How the user's cluster is reached: by kubectl, with the user's own configuration. */
export interface ClusterAccess {
  readonly kubectl: string;
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
}

/** Runs kubectl on a namespace; an answer comes within half a minute. */
export async function kubectl(
  { kubectl: program, kubeconfig, context }: ClusterAccess,
  args: readonly string[],
  input?: string,
): Promise<ProgramResult> {
  const flags = [
    ...(kubeconfig === undefined ? [] : [`--kubeconfig=${kubeconfig}`]),
    ...(context === undefined ? [] : [`--context=${context}`]),
    '--request-timeout=30s',
  ];
  const how = { option: '--kubectl PATH', ...(input === undefined ? {} : { input }) };
  return withProgress('waiting for the API server', runProgram(program, [...args, ...flags], how));
}

/**
 * The namespace that kubectl and Helm take where none is named: Helm's variable, the context's, in a pod without a kubeconfig the pod's
 * own, and `default`.
 * @throws UsageError where there is no kubectl
 */
export async function currentNamespace(access: ClusterAccess): Promise<string> {
  const ofHelm = process.env['HELM_NAMESPACE'] ?? '';
  if (ofHelm !== '') return ofHelm;
  const result = await kubectl(access, [
    'config',
    'view',
    '--minify',
    '--output',
    'jsonpath={.contexts[0].context.namespace}',
  ]);
  const found = result.exitCode === 0 ? result.stdout.trim() : podNamespace();
  return found === '' ? 'default' : found;
}

function podNamespace(): string {
  try {
    return readFileSync('/var/run/secrets/kubernetes.io/serviceaccount/namespace', 'utf8').trim();
  } catch {
    return '';
  }
}

/**
 * What the API server has of a cluster.
 * @throws ConvertError in one line where there is no such cluster, or no way to it; UsageError where there is no kubectl
 */
export async function readCluster(access: ClusterAccess, name: ClusterName): Promise<LiveCluster> {
  const flags = ['--namespace', name.namespace, '--ignore-not-found', '--output', 'json'];
  const result = await kubectl(access, ['get', ...liveResources(name.clusterId), ...flags]);
  if (result.exitCode !== 0) throw new ConvertError(`${name.clusterId}: kubectl get: ${lastLine(result)}`);
  return liveCluster(name, result.stdout.trim() === '' ? undefined : JSON.parse(result.stdout));
}
