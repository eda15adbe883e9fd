import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { SharedCluster } from '../shared.ts';

/** Watches the pods of a namespace that bear a label. */
export interface PodWatch {
  /** The greatest number of pods that ran at one time since the watch began. */
  most(): number;
  /** How many pods were seen to run in all. */
  seen(): number;
  stop(): void;
}

/** A pod is at work from the moment that it runs until it is gone: one that is to end works still. */
export function watchPods(cluster: SharedCluster, namespace: string, selector: string): PodWatch {
  const shown = '{.type} {.object.metadata.uid} {.object.status.phase}{"\\n"}';
  const child = spawn(cluster.kubectl, [
    'get',
    'pods',
    `--namespace=${namespace}`,
    `--selector=${selector}`,
    `--kubeconfig=${cluster.kubeconfig}`,
    '--watch',
    '--output-watch-events',
    `--output=jsonpath=${shown}`,
  ]);
  const working = new Set<string>();
  const all = new Set<string>();
  let most = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [type, uid = '', phase] = line.split(' ');
    if (type === 'DELETED' || phase !== 'Running') working.delete(uid);
    else {
      working.add(uid);
      all.add(uid);
    }
    most = Math.max(most, working.size);
  });
  return { most: () => most, seen: () => all.size, stop: () => child.kill() };
}
