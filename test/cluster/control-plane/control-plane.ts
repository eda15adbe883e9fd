import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { kubectlBinary } from '../../helpers/kubectl.ts';
import { controlPlaneBinaries, type ControlPlaneBinaries } from './binaries.ts';
import { writeFiles, writeKubeconfig, type StaticUser } from './files.ts';
import { end, freed, freePorts, isOurs, launch, signal, until } from './processes.ts';
import {
  argumentsOf,
  auditLogOf,
  certificateOf,
  kubeconfigOf,
  programNames,
  type Ports,
  type ProgramName,
} from './programs.ts';
import { progress } from './progress.ts';
import { readState, writeState, type ControlPlaneState } from './state.ts';

/** A running etcd, API server (RBAC, audit log), controller manager and scheduler on loopback; it has no node. */
export interface ControlPlane {
  /** Everything it has lies here. */
  readonly directory: string;
  /** Path of the administrator's kubeconfig. */
  readonly kubeconfig: string;
  /** `https://127.0.0.1:PORT`. */
  readonly server: string;
  /** Path of the certificates (PEM) that a client has to trust. */
  readonly ca: string;
  readonly adminToken: string;
  /** Path of the audit log: one JSON event a line, of level Metadata. */
  readonly auditLog: string;
  /** Path of a kubectl of the server's version. */
  readonly kubectl: string;
  /** The process ids of now. */
  pids(): Readonly<Record<ProgramName, number>>;
  /** Ends the API server at once, as a crash would. */
  killApiServer(): Promise<void>;
  /** Starts the API server again on the same port, killing one that runs, and waits until it is ready. */
  restartApiServer(): Promise<void>;
  /** Starts controller manager and scheduler again, as happens where they have lost their lease to an API server that was long away. */
  restartControllers(): Promise<void>;
  /** Ends all four programs and removes the directory. */
  stop(): Promise<void>;
}

/** How a control plane is started. */
export interface ControlPlaneOptions {
  /** Where its directory is made; a temporary one otherwise. */
  readonly directory?: string;
  /** Leave it running when this process ends; otherwise it goes with it. */
  readonly leave?: boolean;
  /** Admission plugins to switch on besides those that are on by default, such as `OwnerReferencesPermissionEnforcement`. */
  readonly admissionPlugins?: readonly string[];
}

/**
 * Starts a control plane, building its programs first where the cache has none.
 * @throws Error in one line if something needed is missing, or with the end of a log if a program does not come up.
 */
export async function startControlPlane(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  const [binaries, kubectl] = await Promise.all([controlPlaneBinaries(), kubectlBinary()]);
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'flink-chart-cluster-'));
  mkdirSync(directory, { recursive: true });
  progress(`starting etcd, API server, controller manager and scheduler in ${directory}`);
  const started = Date.now();
  const state = await prepare(directory, binaries, kubectl);
  writeState({ ...state, admissionPlugins: options.admissionPlugins ?? [] });
  if (options.leave !== true)
    process.on('exit', () => {
      killAll(directory);
    });
  try {
    await bringUp(directory);
  } catch (error) {
    await stop(directory);
    throw error;
  }
  progress(`up after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return attachControlPlane(directory);
}

/** The control plane that another process started in `directory`. */
export function attachControlPlane(directory: string): ControlPlane {
  const { ports, adminToken, kubectl } = readState(directory);
  return {
    directory,
    kubeconfig: kubeconfigOf(directory, 'admin'),
    server: serverOf(ports),
    ca: certificateOf(directory),
    adminToken,
    auditLog: auditLogOf(directory),
    kubectl,
    pids: () => readState(directory).pids,
    killApiServer: () => end(readState(directory).pids.apiServer, directory, 0),
    restartApiServer: async () => {
      await restart(directory, 'apiServer');
      await ready(directory);
    },
    restartControllers: async () => {
      await restart(directory, 'controllerManager');
      await restart(directory, 'scheduler');
    },
    stop: () => stop(directory),
  };
}

/** Whether all programs of the control plane in `directory` run. */
export function isRunning(directory: string): boolean {
  return (
    existsSync(join(directory, 'state.json')) &&
    Object.values(readState(directory).pids).every((pid) => isOurs(pid, directory))
  );
}

async function prepare(directory: string, binaries: ControlPlaneBinaries, kubectl: string): Promise<ControlPlaneState> {
  const [etcd = 0, etcdPeer = 0, apiServer = 0, controllerManager = 0, scheduler = 0] = await freePorts(5);
  const ports = { etcd, etcdPeer, apiServer, controllerManager, scheduler };
  const { tokens } = writeFiles(directory);
  const kubeconfigs: readonly [Parameters<typeof kubeconfigOf>[1], StaticUser][] = [
    ['admin', 'admin'],
    ['controllerManager', 'system:kube-controller-manager'],
    ['scheduler', 'system:kube-scheduler'],
  ];
  for (const [name, user] of kubeconfigs) {
    writeKubeconfig(kubeconfigOf(directory, name), serverOf(ports), certificateOf(directory), user, tokens[user]);
  }
  const pids = { etcd: 0, apiServer: 0, controllerManager: 0, scheduler: 0 };
  return { directory, ports, binaries, adminToken: tokens.admin, kubectl, admissionPlugins: [], pids };
}

async function bringUp(directory: string): Promise<void> {
  run(directory, 'etcd');
  run(directory, 'apiServer');
  await ready(directory);
  run(directory, 'controllerManager');
  run(directory, 'scheduler');
  // The service account is the controller manager's work: before it is there no pod is taken.
  await until({
    check: () => answers(directory, ['get', 'serviceaccount', 'default', '--namespace=default']),
    alive: () => alive(directory, 'controllerManager'),
    what: 'the controller manager makes no service account',
    log: logOf(directory, 'controllerManager'),
  });
}

function run(directory: string, program: ProgramName): void {
  const state = readState(directory);
  const args = argumentsOf(program, state);
  const pid = launch(state.binaries[program], args, logOf(directory, program));
  writeState({ ...state, pids: { ...state.pids, [program]: pid } });
}

async function restart(directory: string, program: ProgramName): Promise<void> {
  const { pids, ports } = readState(directory);
  await end(pids[program], directory, 0);
  await freed(ports[program]);
  run(directory, program);
}

async function ready(directory: string): Promise<void> {
  await until({
    check: () => answers(directory, ['get', '--raw=/readyz']),
    alive: () => alive(directory, 'apiServer'),
    what: 'the API server does not become ready',
    log: logOf(directory, 'apiServer'),
  });
}

async function answers(directory: string, args: readonly string[]): Promise<boolean> {
  const config = [`--kubeconfig=${kubeconfigOf(directory, 'admin')}`, '--request-timeout=5s'];
  return (await execa(readState(directory).kubectl, [...args, ...config], { reject: false })).exitCode === 0;
}

function alive(directory: string, program: ProgramName): boolean {
  return isOurs(readState(directory).pids[program], directory);
}

async function stop(directory: string): Promise<void> {
  const { pids } = readState(directory);
  // etcd last: the API server would wait for it.
  for (const group of [['scheduler', 'controllerManager'], ['apiServer'], ['etcd']] as const) {
    await Promise.all(group.map((program) => end(pids[program], directory)));
  }
  rmSync(directory, { recursive: true, force: true });
}

function killAll(directory: string): void {
  if (!existsSync(join(directory, 'state.json'))) return;
  const { pids } = readState(directory);
  for (const program of programNames) signal(pids[program], directory, 'SIGKILL');
  rmSync(directory, { recursive: true, force: true });
}

function serverOf(ports: Ports): string {
  return `https://127.0.0.1:${String(ports.apiServer)}`;
}

function logOf(directory: string, program: ProgramName): string {
  return join(directory, `${program}.log`);
}
