import { join } from 'node:path';
import type { ControlPlaneBinaries } from './binaries.ts';
import { filesOf } from './files.ts';
import type { ControlPlaneState } from './state.ts';

/** The programs of a control plane. */
export const programNames = ['etcd', 'apiServer', 'controllerManager', 'scheduler'] as const;
/** One of them. */
export type ProgramName = keyof ControlPlaneBinaries;

/** Loopback ports of a control plane. */
export interface Ports {
  readonly etcd: number;
  readonly etcdPeer: number;
  readonly apiServer: number;
  readonly controllerManager: number;
  readonly scheduler: number;
}

const loopback = '127.0.0.1';

/** The certificate that the API server makes for itself in `directory`, with the authority that signed it. */
export function certificateOf(directory: string): string {
  return join(directory, 'certificates', 'apiserver.crt');
}

/** The file that every request is written to. */
export function auditLogOf(directory: string): string {
  return join(directory, 'audit.log');
}

/** The kubeconfig of a program of the control plane. */
export function kubeconfigOf(directory: string, name: 'admin' | 'controllerManager' | 'scheduler'): string {
  return join(directory, `${name}.kubeconfig`);
}

/** What the programs' arguments are made of. */
type Settings = Pick<ControlPlaneState, 'directory' | 'ports' | 'admissionPlugins'>;

/** A program's arguments. All state lies in its directory, which is on every command line. */
export function argumentsOf(program: ProgramName, settings: Settings): readonly string[] {
  return { etcd, apiServer, controllerManager, scheduler }[program](settings);
}

function etcd({ directory, ports }: Settings): readonly string[] {
  const client = `http://${loopback}:${String(ports.etcd)}`;
  const peer = `http://${loopback}:${String(ports.etcdPeer)}`;
  return [
    `--data-dir=${join(directory, 'etcd')}`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    '--unsafe-no-fsync', // nothing here has to outlive a power cut
    '--log-level=warn',
  ];
}

function apiServer({ directory, ports, admissionPlugins }: Settings): readonly string[] {
  const files = filesOf(directory);
  return [
    `--etcd-servers=http://${loopback}:${String(ports.etcd)}`,
    `--bind-address=${loopback}`,
    `--advertise-address=${loopback}`,
    '--endpoint-reconciler-type=none', // it takes no loopback address
    `--secure-port=${String(ports.apiServer)}`,
    `--cert-dir=${join(directory, 'certificates')}`,
    `--token-auth-file=${files.tokens}`,
    '--authorization-mode=RBAC',
    '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
    `--service-account-key-file=${files.serviceAccountKey}`,
    `--service-account-signing-key-file=${files.serviceAccountKey}`,
    '--service-cluster-ip-range=10.0.0.0/24',
    '--allow-privileged=true',
    '--kubelet-preferred-address-types=InternalIP', // a test's node has a name that no name server knows
    `--audit-policy-file=${files.auditPolicy}`,
    `--audit-log-path=${auditLogOf(directory)}`,
    '--audit-log-maxsize=2000',
    '--shutdown-delay-duration=0s',
    ...(admissionPlugins.length === 0 ? [] : [`--enable-admission-plugins=${admissionPlugins.join(',')}`]),
  ];
}

function controllerManager({ directory, ports }: Settings): readonly string[] {
  return [
    ...client(kubeconfigOf(directory, 'controllerManager'), ports.controllerManager),
    `--service-account-private-key-file=${filesOf(directory).serviceAccountKey}`,
    `--root-ca-file=${certificateOf(directory)}`,
    '--use-service-account-credentials=true',
    '--cluster-name=flink-chart',
  ];
}

function scheduler({ directory, ports }: Settings): readonly string[] {
  return client(kubeconfigOf(directory, 'scheduler'), ports.scheduler);
}

function client(kubeconfig: string, port: number): readonly string[] {
  return [
    `--kubeconfig=${kubeconfig}`,
    `--authentication-kubeconfig=${kubeconfig}`,
    `--authorization-kubeconfig=${kubeconfig}`,
    `--bind-address=${loopback}`,
    `--secure-port=${String(port)}`,
    '--leader-elect=false',
  ];
}
