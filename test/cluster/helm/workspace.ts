import { execa } from 'execa';
import type { Helm } from '../../helpers/helm.ts';
import type { SharedCluster } from '../shared.ts';

/** How a command ended. */
export interface Ended {
  readonly ok: boolean;
  readonly out: string;
  readonly err: string;
}

/** A namespace of a cluster, with kubectl and a Helm that work in it. */
export interface Workspace {
  readonly namespace: string;
  kubectl(...args: readonly string[]): Promise<Ended>;
  /** As the cluster's administrator, unless `args` name another `--kubeconfig`. */
  helm(...args: readonly string[]): Promise<Ended>;
  /** Every object of the namespace that a release or Flink may have made, `Kind/name` sorted; events and what every namespace has are left out. */
  objects(): Promise<readonly string[]>;
  /** Deletes the namespace. */
  remove(): Promise<void>;
}

/** What every namespace has. */
const always = ['ConfigMap/kube-root-ca.crt', 'ServiceAccount/default'];
const kinds =
  'deployments,replicasets,pods,services,endpointslices,configmaps,secrets,serviceaccounts,roles,rolebindings,jobs,persistentvolumeclaims,leases';

/** Makes the namespace. */
export async function workspace(cluster: SharedCluster, helm: Helm, namespace: string): Promise<Workspace> {
  const kubectl: Workspace['kubectl'] = (...args) =>
    run(cluster.kubectl, [...args, `--namespace=${namespace}`, `--kubeconfig=${cluster.kubeconfig}`]);
  const made = await kubectl('create', 'namespace', namespace);
  if (!made.ok) throw new Error(made.err);
  await kubectl('wait', 'serviceaccount/default', '--for=create', '--timeout=30s');
  return {
    namespace,
    kubectl,
    helm: (...args) => run(helm.path, ['--namespace', namespace, '--kubeconfig', cluster.kubeconfig, ...args]),
    objects: async () => {
      const listed = await kubectl(
        'get',
        kinds,
        '--output=jsonpath={range .items[*]}{.kind}/{.metadata.name}{"\\n"}{end}',
      );
      if (!listed.ok) throw new Error(listed.err);
      const found = listed.out.split('\n').filter((name) => name !== '' && !always.includes(name));
      return found.sort();
    },
    remove: async () => {
      await kubectl('delete', 'namespace', namespace, '--wait=false');
    },
  };
}

/** Asks until `check` holds or `seconds` have passed; says whether it held. */
export async function eventually(check: () => Promise<boolean>, seconds = 30): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await check())) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return true;
}

async function run(program: string, args: readonly string[]): Promise<Ended> {
  const result = await execa(program, args, { reject: false, timeout: 120_000, stdin: 'ignore' });
  return { ok: result.exitCode === 0, out: result.stdout, err: result.stderr };
}
