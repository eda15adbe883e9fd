import { inject } from 'vitest';
import { attachControlPlane, type ControlPlane } from './control-plane/control-plane.ts';

/** The cluster that the suites share, as plain data: their workers are other processes than the one that started it. */
export interface SharedCluster {
  readonly kubeconfig: string;
  readonly kubectl: string;
  /** The control plane's directory; not there for a person's own cluster. */
  readonly directory?: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: SharedCluster;
  }
}

/** The shared cluster. */
export function sharedCluster(): SharedCluster {
  return inject('cluster');
}

/** Its control plane, if it is ours: it has no node until a suite starts one. */
export function sharedControlPlane(): ControlPlane | undefined {
  const { directory } = sharedCluster();
  return directory === undefined ? undefined : attachControlPlane(directory);
}
