import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { scripts } from '../../generator/facts/scripts.ts';
import { FakeApiServer } from './fake-api-server.ts';
import { FakeJobManager } from './fake-job-manager.ts';
import { addJobManager, addRelease, handoverVariables, withAccount } from './handover-container.ts';
import { shellCurl } from './shell-curl.ts';

// The handover's container with the state's script, before a fake API server and a fake JobManager. What it is made of is of one test.

export const core = '/api/v1/namespaces/data';
export const apps = '/apis/apps/v1/namespaces/data';
const configMap = `${core}/configmaps/flink-config-a`;
export const stateMap = `${core}/configmaps/flink-state-a`;
export const oldPod = `${core}/pods/a-0`;
export const service = `${core}/services/a-rest`;
export const made = 'The handover is made: Flink starts.';
export const job = 'aaaabbbbccccdddd0000000000000001';
export const haMap = `${core}/configmaps/a-${job}-config-map`;
export const highAvailability = {
  STANDBYS: 'yes',
  HA_CHECKPOINTS: '-config-map',
  ID_OPTIONS: '$internal.pipeline.job-id',
  RESULT_STORE: 'job-result-store',
};
export const lastState = { ...highAvailability, UPGRADE_MODE: 'last-state', SAVEPOINT_DIRECTORY: '' };
/** What a JobManager of revision old has recorded as it began. */
export const ran = { revision: 'old', keeper: 'none', start: 's3://b/begun' };
export const ranHighlyAvailable = { ...ran, keeper: 'kubernetes', job };
export const checkpoint = (id: number, kind = 'CHECKPOINT', more: object = {}) => ({
  id,
  checkpoint_type: kind,
  external_path: `s3://b/${kind}-${String(id)}`,
  ...more,
});
export const waits = { PATIENCE: '600' };

export let directory: string;
export let api: FakeApiServer;
export let flink: FakeJobManager;
export let env: Readonly<Record<string, string>>;
let script: string;

/** A release of which nothing has run. */
export async function setUp(): Promise<void> {
  directory = mkdtempSync(join(tmpdir(), 'flink-chart-state-'));
  script = withAccount(scripts.state + scripts.handover, directory)
    .replaceAll(' /flink-chart/', ` ${directory}/`)
    .replaceAll('/dev/termination-log', join(directory, 'termination-log'))
    .replace(/\bsleep 1\b/g, 'sleep 0.05')
    .replace('pause 10', 'pause 0.05');
  [api, flink] = [new FakeApiServer(), new FakeJobManager()];
  env = {
    ...handoverVariables(await api.start()),
    STATE_CONFIG_MAP: 'flink-state-a',
    SERVICES: 'a-rest',
    UPGRADE_MODE: 'savepoint',
    SAVEPOINT_DIRECTORY: 's3://b/savepoints',
    RESTORE_OPTION: 'execution.savepoint.path',
    REST: `http ${await flink.start()}`,
  };
  addRelease(api);
  api.objects.set(service, { metadata: { name: 'a-rest', resourceVersion: '7' } });
  addJobManager(api, 'a-1', 'mine', 'new', { phase: 'Pending', ready: false });
  // A pod that has been ended answers no more.
  flink.before = () => (api.objects.has(oldPod) ? undefined : 0);
}

export function tearDown(): void {
  api.stop();
  flink.stop();
  rmSync(directory, { recursive: true });
}

/** The revision old runs, or ran, with a job. */
export function runs(status: string, data: Record<string, string> = ran, { ready = true } = {}): void {
  addJobManager(api, 'a-0', 'uid-0', 'old', { ready, made: '2026-01-01T00:00:00Z' });
  flink.jobs = [{ id: job, status }];
  handedOver('old', data);
}

export function handedOver(text: string, data: Record<string, string>): void {
  const [config, state] = [api.objects.get(configMap), api.objects.get(stateMap)];
  if (config !== undefined) config.metadata.annotations = { 'flink-chart/handover': text };
  if (state !== undefined) state.data = { ...data };
}

export const noted = () => api.objects.get(stateMap)?.data ?? {};
export const begun = () => readFileSync(join(directory, 'arguments'), 'utf8').trim();
export const startsFrom = (path: string) => `-D execution.savepoint.path=${path}`;

/** Runs the script as the container does. */
export function start(more: Readonly<Record<string, string>> = {}, curl = shellCurl) {
  return execa('bash', ['-c', curl + script], {
    env: { ...env, ...more },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 30_000,
  });
}

export async function run(more: Readonly<Record<string, string>> = {}, curl = shellCurl) {
  const { exitCode, stdout, stderr } = await start(more, curl);
  return { exitCode, stdout: stdout.split('\n'), stderr };
}
