import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import { cached } from '../../helpers/cache.ts';
import { progress } from './progress.ts';

/** The release of Kubernetes that the cluster tests run; test/cluster/go.mod names the same one. */
export const kubernetesVersion = '1.36.3';

const moduleDirectory = join(import.meta.dirname, '..');
const etcd = 'go.etcd.io/etcd/server/v3';
const controlPlanePackages = [
  etcd,
  'k8s.io/kubernetes/cmd/kube-apiserver',
  'k8s.io/kubernetes/cmd/kube-controller-manager',
  'k8s.io/kubernetes/cmd/kube-scheduler',
];

/** The programs of a control plane, as paths. */
export interface ControlPlaneBinaries {
  readonly etcd: string;
  readonly apiServer: string;
  readonly controllerManager: string;
  readonly scheduler: string;
}

/**
 * etcd and Kubernetes' own programs, built once by Go from the pinned modules (about eight minutes on two cores).
 * @throws Error in one line if Go is missing or too old.
 */
export async function controlPlaneBinaries(): Promise<ControlPlaneBinaries> {
  const directory = await built('control-plane', controlPlanePackages);
  return {
    etcd: join(directory, 'etcd'),
    apiServer: join(directory, 'kube-apiserver'),
    controllerManager: join(directory, 'kube-controller-manager'),
    scheduler: join(directory, 'kube-scheduler'),
  };
}

/**
 * Kubernetes' own node agent, of the same release: path of the program.
 * @throws Error in one line if Go is missing or too old.
 */
export async function kubeletBinary(): Promise<string> {
  return join(await built('kubelet', ['k8s.io/kubernetes/cmd/kubelet']), 'kubelet');
}

async function built(name: string, packages: readonly string[]): Promise<string> {
  const flags = buildFlags();
  const pins = ['go.mod', 'go.sum'].map((file) => readFileSync(join(moduleDirectory, file), 'utf8'));
  const key = createHash('sha256')
    .update([...pins, ...flags, ...packages].join('\n'))
    .digest('hex')
    .slice(0, 12);
  return cached(`${name}-${kubernetesVersion}-${key}`, async (work) => {
    await needGo();
    await compile(work, flags, packages);
    if (packages.includes(etcd)) renameSync(join(work, 'server'), join(work, 'etcd'));
  });
}

/** Unoptimised and without debug data: a third less to compile, and still quick enough to serve tests. */
function buildFlags(): readonly string[] {
  const [major, minor] = kubernetesVersion.split('.');
  const stamps = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap((variable) => [
    `-X ${variable}.gitVersion=v${kubernetesVersion}`,
    `-X ${variable}.gitMajor=${String(major)}`,
    `-X ${variable}.gitMinor=${String(minor)}`,
    `-X ${variable}.gitTreeState=clean`,
  ]);
  return ['-trimpath', '-buildvcs=false', '-gcflags=all=-N -l', `-ldflags=-s -w ${stamps.join(' ')}`];
}

/** `go build`, with a line on stderr every few seconds that says how many packages are done. */
async function compile(output: string, flags: readonly string[], packages: readonly string[]): Promise<void> {
  const env = { CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off' };
  progress(`fetching the modules of ${packages.map(baseName).join(', ')}`);
  const listed = await execa('go', ['list', '-deps', ...packages], { cwd: moduleDirectory, env });
  const total = listed.stdout.split('\n').length;
  progress(`compiling at most ${String(total)} packages (once; they are kept in the cache)`);
  const build = execa('go', ['build', '-v', ...flags, '-o', `${output}/`, ...packages], {
    cwd: moduleDirectory,
    env,
    stdout: 'ignore',
  });
  let done = 0;
  let said = Date.now();
  createInterface({ input: build.stderr }).on('line', () => {
    done += 1;
    if (Date.now() - said < 15_000) return;
    said = Date.now();
    progress(`${String(done)} of at most ${String(total)} packages compiled`);
  });
  await build;
}

async function needGo(): Promise<void> {
  const version = await execa('go', ['env', 'GOVERSION'], { reject: false });
  const minor = /^go1\.(\d+)/.exec(version.exitCode === 0 ? version.stdout : '')?.[1];
  if (Number(minor) >= 26) return;
  const found = version.exitCode === 0 ? `found ${version.stdout}` : 'found none';
  throw new Error(
    `the control plane needs Go 1.26 or later to build etcd and Kubernetes (${found}): install it, or name a cluster by FLINK_CHART_KUBECONFIG`,
  );
}

function baseName(path: string): string {
  return path === etcd ? 'etcd' : (path.split('/').at(-1) ?? path);
}
