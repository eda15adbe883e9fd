import type { TestProject } from 'vitest/node';
import { kubectlBinary } from '../helpers/kubectl.ts';
import { startControlPlane } from './control-plane/control-plane.ts';
import { progress } from './control-plane/progress.ts';
import type { SharedCluster } from './shared.ts';

/**
 * One control plane for all files of the project `cluster`, or the cluster that FLINK_CHART_KUBECONFIG names.
 * What cannot be had here fails the run and says what was not run: never a pass.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { cluster, stop } = await shared();
    project.provide('cluster', cluster);
    return stop;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`none of the cluster suites was run: ${reason}`, { cause: error });
  }
}

async function shared(): Promise<{ cluster: SharedCluster; stop: () => Promise<void> }> {
  const named = process.env['FLINK_CHART_KUBECONFIG'];
  if (named !== undefined) {
    progress(`using the cluster of ${named}`);
    return { cluster: { kubeconfig: named, kubectl: await kubectlBinary() }, stop: () => Promise.resolve() };
  }
  const plane = await startControlPlane();
  const { kubeconfig, kubectl, directory } = plane;
  return { cluster: { kubeconfig, kubectl, directory }, stop: () => plane.stop() };
}
