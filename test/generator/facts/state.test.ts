import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scripts } from '../../../generator/facts/scripts.ts';
import { root } from '../../../generator/root.ts';
import { FakeApiServer } from '../../helpers/fake-api-server.ts';
import { FakeJobManager } from '../../helpers/fake-job-manager.ts';
import { shellCurl } from '../../helpers/shell-curl.ts';

const core = '/api/v1/namespaces/data';
const apps = '/apis/apps/v1/namespaces/data';
const deployment = `${apps}/deployments/a`;
const configMap = `${core}/configmaps/flink-config-a`;
const stateMap = `${core}/configmaps/flink-state-a`;
const oldPod = `${core}/pods/a-0`;
const service = `${core}/services/a-rest`;
const made = 'The handover is made: Flink starts.';
const job = 'aaaabbbbccccdddd0000000000000001';
const haMap = `${core}/configmaps/a-${job}-config-map`;
const highAvailability = {
  STANDBYS: 'yes',
  HA_CHECKPOINTS: '-config-map',
  ID_OPTIONS: '$internal.pipeline.job-id',
  RESULT_STORE: 'job-result-store',
};
const lastState = { ...highAvailability, UPGRADE_MODE: 'last-state', SAVEPOINT_DIRECTORY: '' };
/** What a JobManager of revision old has recorded as it began. */
const ran = { revision: 'old', keeper: 'none', start: 's3://b/begun' };
const ranHighlyAvailable = { ...ran, keeper: 'kubernetes', job };
const checkpoint = (id: number, kind = 'CHECKPOINT', more: object = {}) => ({
  id,
  checkpoint_type: kind,
  external_path: `s3://b/${kind}-${String(id)}`,
  ...more,
});
const waits = { PATIENCE: '600' };

let directory: string;
let api: FakeApiServer;
let flink: FakeJobManager;
let env: Readonly<Record<string, string>>;
let script: string;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'flink-chart-state-'));
  for (const [name, text] of Object.entries({ token: 'abc', namespace: 'data', 'ca.crt': '' }))
    writeFileSync(join(directory, name), text);
  script = (scripts.state + scripts.handover)
    .replace('/var/run/secrets/kubernetes.io/serviceaccount', directory)
    .replaceAll('/flink-chart/arguments', join(directory, 'arguments'))
    .replaceAll('/dev/termination-log', join(directory, 'termination-log'))
    .replace(/\bsleep 1\b/g, 'sleep 0.05')
    .replace('pause 10', 'pause 0.05');
  [api, flink] = [new FakeApiServer(), new FakeJobManager()];
  env = {
    PATH: `${join(root, 'test/helpers/bin')}:${process.env['PATH'] ?? ''}`,
    DEPLOYMENT: 'a',
    CONFIG_MAP: 'flink-config-a',
    STATE_CONFIG_MAP: 'flink-state-a',
    SERVICES: 'a-rest',
    LOST_NODE_SECONDS: '600',
    POD_UID: 'mine',
    TEMPLATE: 'new',
    PATIENCE: '0',
    KUBERNETES_SERVICE_HOST: '127.0.0.1',
    KUBERNETES_SERVICE_PORT: await api.start(),
    UPGRADE_MODE: 'savepoint',
    SAVEPOINT_DIRECTORY: 's3://b/savepoints',
    RESTORE_OPTION: 'execution.savepoint.path',
    REST: `http ${await flink.start()}`,
  };
  api.objects.set(deployment, { metadata: { name: 'a', uid: 'deployment' } });
  api.objects.set(configMap, { metadata: { name: 'flink-config-a', resourceVersion: '5' } });
  api.objects.set(stateMap, { metadata: { name: 'flink-state-a', resourceVersion: '7' } });
  api.objects.set(service, { metadata: { name: 'a-rest', resourceVersion: '7' } });
  replicaSet('old', 1);
  replicaSet('new', 2);
  jobManager('a-1', 'mine', 'new', { phase: 'Pending', ready: false });
  // A pod that has been ended answers no more.
  flink.before = () => (api.objects.has(oldPod) ? undefined : 0);
});
afterEach(() => {
  api.stop();
  flink.stop();
  rmSync(directory, { recursive: true });
});

const labels = { app: 'a', component: 'jobmanager' };

function replicaSet(uid: string, revision: number): void {
  const annotations = { 'deployment.kubernetes.io/revision': String(revision) };
  const ownerReferences = [{ uid: 'deployment', controller: true }];
  api.objects.set(`${apps}/replicasets/${uid}`, { metadata: { name: uid, uid, labels, annotations, ownerReferences } });
}

/** A pod in the order of the API server, which is the one of Kubernetes' types. */
function jobManager(
  name: string,
  uid: string,
  owner: string,
  { phase = 'Running', ready = true, made: creationTimestamp = '2026-01-01T00:00:05Z' } = {},
): void {
  api.objects.set(`${core}/pods/${name}`, {
    metadata: {
      name,
      uid,
      creationTimestamp,
      labels: { ...labels, type: 'flink-native-kubernetes' },
      ownerReferences: [{ uid: owner, controller: true }],
    },
    status: {
      phase,
      conditions: [
        { type: 'Initialized', status: 'True' },
        { type: 'Ready', status: ready ? 'True' : 'False' },
        { type: 'PodScheduled', status: 'True' },
      ],
      podIP: '127.0.0.1',
    },
  });
}

/** The revision old runs, or ran, with a job. */
function runs(status: string, data: Record<string, string> = ran, { ready = true } = {}): void {
  jobManager('a-0', 'uid-0', 'old', { ready, made: '2026-01-01T00:00:00Z' });
  flink.jobs = [{ id: job, status }];
  handedOver('old', data);
}

function handedOver(text: string, data: Record<string, string>): void {
  const [config, state] = [api.objects.get(configMap), api.objects.get(stateMap)];
  if (config !== undefined) config.metadata.annotations = { 'flink-chart/handover': text };
  if (state !== undefined) state.data = { ...data };
}

const noted = () => api.objects.get(stateMap)?.data ?? {};
const begun = () => readFileSync(join(directory, 'arguments'), 'utf8').trim();
const startsFrom = (path: string) => `-D execution.savepoint.path=${path}`;

/** Runs the script as the container does. */
function start(more: Readonly<Record<string, string>> = {}, curl = shellCurl) {
  return execa('bash', ['-c', curl + script], {
    env: { ...env, ...more },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 30_000,
  });
}

async function run(more: Readonly<Record<string, string>> = {}, curl = shellCurl) {
  const { exitCode, stdout, stderr } = await start(more, curl);
  return { exitCode, stdout: stdout.split('\n'), stderr };
}

/** Flink started; what ran before is gone. */
async function succeeds(more: Readonly<Record<string, string>> = {}) {
  const ended = await run({ ...waits, ...more });
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ended.stdout.at(-1)).toBe(made);
  expect(api.objects.has(oldPod)).toBe(false);
  expect(noted()).not.toHaveProperty('stopping');
  return ended.stdout;
}

/** Flink does not start, and says why; the old pod stays. */
async function refuses(says: string, more: Readonly<Record<string, string>> = {}) {
  const had = api.objects.has(oldPod);
  const { exitCode, stderr } = await run(more);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(says);
  expect(stderr.split('\n')).toHaveLength(1);
  expect(readFileSync(join(directory, 'termination-log'), 'utf8')).toBe(`${stderr}\n`);
  expect(existsSync(join(directory, 'arguments'))).toBe(false);
  expect(api.objects.has(oldPod)).toBe(had);
}

/** The script ends as it makes this change, which is made. */
async function killedAt(change: number, more: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const running = start({ ...waits, ...more });
  let [left, killed] = [change, false];
  const count = (method: string) => {
    if (method === 'GET' || --left !== 0) return;
    killed = running.kill('SIGKILL');
  };
  const before = flink.before;
  api.before = ({ method }) => {
    count(method);
    return undefined;
  };
  flink.before = (asked) => {
    count(asked.split(' ')[0] ?? '');
    return before(asked);
  };
  await running;
  api.before = () => undefined;
  flink.before = before;
  return killed;
}

describe('a first start', () => {
  test('is empty, and remembered', async () => {
    await succeeds();
    expect(begun()).toBe('');
    expect(noted()).toEqual({ revision: 'new', rest: env['REST'], keeper: 'none' });
  });

  test.each([
    ['without high availability', {}, ''],
    ['with it', highAvailability, ' -D job-result-store.delete-on-commit=false'],
    ['stateless', { UPGRADE_MODE: 'stateless' }, ''],
    ['with a nonce', { SAVEPOINT_NONCE: '1' }, ''],
  ])('begins from a path of the values: %s', async (_, more, options) => {
    const INITIAL_SAVEPOINT = 's3://b/it&that<x';
    await succeeds({ ...more, INITIAL_SAVEPOINT });
    expect(begun()).toBe(startsFrom(INITIAL_SAVEPOINT) + options);
  });

  test.each([
    ['stateless', { UPGRADE_MODE: 'stateless' }],
    ['savepoint with a nonce', { SAVEPOINT_NONCE: '1' }],
  ])('that was cut off anywhere begins from that path all the same: %s', async (_, more) => {
    const given = { ...more, INITIAL_SAVEPOINT: 's3://b/s' };
    for (let change = 1; await killedAt(change, given); change += 1) {
      jobManager('a-1', 'mine', 'new', { phase: 'Pending' });
      await succeeds(given);
      expect(begun()).toContain(startsFrom('s3://b/s'));
      handedOver('', {});
      rmSync(join(directory, 'arguments'));
    }
  });

  test('that never began is the first one for the next revision, too', async () => {
    api.before = ({ method, path }) => (method === 'PATCH' && path === service ? 403 : undefined);
    await refuses('Service', { TEMPLATE: 'wrong', INITIAL_SAVEPOINT: 's3://b/s' });
    api.before = () => undefined;
    await succeeds({ INITIAL_SAVEPOINT: 's3://b/s', ...highAvailability });
    expect(begun()).toContain(startsFrom('s3://b/s'));
  });

  test.each(['savepoint', 'stateless'])('that is suspended begins from that path later: %s', async (UPGRADE_MODE) => {
    const given = { UPGRADE_MODE, INITIAL_SAVEPOINT: 's3://b/s' };
    await run({ ...waits, ...given, TEMPLATE: 'small', JOB_SUSPENDED: 'yes' });
    expect(existsSync(join(directory, 'arguments'))).toBe(false);
    await succeeds(given);
    expect(begun()).toBe(startsFrom('s3://b/s'));
  });

  test.each(['s3://b/a path', 's3://b/"', 's3://b/\\'])(
    'does not take a path that no argument can hold: %s',
    async (INITIAL_SAVEPOINT) => {
      await refuses('cannot stand in the path of a savepoint', { INITIAL_SAVEPOINT });
    },
  );
});

describe('an upgrade with a savepoint', () => {
  test('records each step before the next one, asked with the flags of the real curl', async () => {
    runs('RUNNING');
    const order: string[] = [];
    const before = flink.before;
    flink.before = (asked) => {
      if (asked.startsWith('POST')) order.push(`stop ${noted()['stopping']?.endsWith(job) === true ? 'recorded' : ''}`);
      return before(asked);
    };
    api.before = ({ method, path }) => {
      if (method === 'DELETE') order.push(`${path} ${noted()['stopped'] ?? ''} ${noted()['start'] ?? ''}`);
      return undefined;
    };
    const path = 's3://b/savepoints/savepoint-aaaabb-1';
    const { exitCode, stdout } = await run(waits, '');
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        `Job ${job} is stopped with a savepoint in s3://b/savepoints; Flink waits for it.`,
        `The savepoint ${path} is what the job goes on from.`,
        'Ends the JobManager a-0 of another revision.',
        made,
      ],
    });
    expect(order).toEqual(['stop recorded', `${oldPod} yes ${path}`]);
    expect(begun()).toBe(startsFrom(path));
    expect(noted()).toEqual({
      start: path,
      savepoint: path,
      job: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      revision: 'new',
      rest: env['REST'],
      keeper: 'none',
    });
    expect(flink.triggers).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  test('that is cut off after any change takes one savepoint, and goes on from it', { timeout: 60_000 }, async () => {
    let change = 1;
    for (; ; change += 1) {
      flink.triggers.length = 0;
      flink.latest = { completed: checkpoint(1) };
      runs('RUNNING');
      jobManager('a-1', 'mine', 'new', { phase: 'Pending' });
      if (!(await killedAt(change))) break;
      await succeeds();
      expect(new Set(flink.triggers).size).toBe(1);
      expect(begun()).toContain(startsFrom('s3://b/savepoints/savepoint-aaaabb-'));
      expect(flink.latest.savepoint?.external_path).toBe(noted()['start']);
      rmSync(join(directory, 'arguments'));
    }
    expect(change).toBeGreaterThan(6);
  });

  test('whose savepoint fails leaves the old pod alone, and tries another one next time', async () => {
    runs('RUNNING');
    const reason = 'java.util.X: a "b"\n\tat y\nCaused by: Z: no space\n\tat z';
    flink.failures.push(reason);
    await refuses(
      `no savepoint can be taken of the job ${job}, which goes on, so Flink does not start: java.util.X: a "b": Z: no space.`,
    );
    expect(noted()).toEqual(ran);
    await succeeds();
    expect(new Set(flink.triggers).size).toBe(2);
    expect(begun()).toBe(startsFrom('s3://b/savepoints/savepoint-aaaabb-2'));
  });

  test('whose savepoints keep failing says so to Kubernetes', async () => {
    runs('RUNNING');
    flink.failures.push(...Array<string>(500).fill('no space'));
    await refuses('no space', { PATIENCE: '1' });
    expect(flink.triggers.length).toBeGreaterThan(1);
  });

  test('is not begun by a pod of a revision that is not wanted', async () => {
    runs('RUNNING');
    replicaSet('newer', 3);
    const running = start(waits);
    await new Promise((resolve) => running.stdout.once('data', resolve));
    running.kill('SIGTERM');
    expect(await running).toMatchObject({
      exitCode: 143,
      stdout: 'Another revision is wanted; Flink does not start in this pod.',
    });
    expect([api.changes(), flink.asked]).toEqual([[], []]);
  });

  test('ends a pod of another revision that waits and was made before, and none that was made later', async () => {
    runs('RUNNING');
    jobManager('a-2', 'earlier', 'old', { phase: 'Pending', made: '2026-01-01T00:00:01Z' });
    jobManager('a-3', 'later', 'old', { phase: 'Pending', made: '2026-01-01T00:00:09Z' });
    await succeeds();
    expect(['a-2', 'a-3'].map((name) => api.objects.has(`${core}/pods/${name}`))).toEqual([false, true]);
  });

  test('asks the JobManager that is ready, where one stands by', async () => {
    runs('RUNNING', ranHighlyAvailable);
    const stored = api.objects.get(oldPod);
    api.objects.delete(oldPod);
    jobManager('a-4', 'standby', 'old', { ready: false });
    const standby = api.objects.get(`${core}/pods/a-4`);
    if (standby?.status !== undefined) Object.assign(standby.status, { podIP: '127.0.0.9' });
    if (stored !== undefined) api.objects.set(oldPod, stored);
    await succeeds(highAvailability);
    expect(begun()).toContain(startsFrom('s3://b/savepoints/savepoint-aaaabb-1'));
  });

  test('of a release without a record', async () => {
    runs('RUNNING', {});
    await succeeds({ INITIAL_SAVEPOINT: 's3://b/initial' });
    expect(begun()).toBe(startsFrom('s3://b/savepoints/savepoint-aaaabb-1'));
  });
});

describe('a pod that is to end while it stops a job', () => {
  /** Ends the script with SIGTERM as this is asked for, so often. */
  async function endedAt(times: number, asked: string, more: Readonly<Record<string, string>> = {}) {
    const running = start({ ...waits, ...more });
    const before = flink.before;
    let left = times;
    flink.before = (one) => {
      if (one.startsWith(asked) && --left === 0) running.kill('SIGTERM');
      return before(one);
    };
    api.before = ({ method, path }) => {
      if (`${method} ${path}` === asked && --left === 0) running.kill('SIGTERM');
      return undefined;
    };
    expect((await running).exitCode).toBe(143);
  }

  test('waits for the savepoint, and ends the JobManager that has no job any more', async () => {
    runs('RUNNING');
    await endedAt(1, 'POST');
    expect(noted()).toMatchObject({ stopped: 'yes', start: 's3://b/savepoints/savepoint-aaaabb-1' });
    expect(api.objects.has(oldPod)).toBe(false);
  });

  test('does so though it is looking for pods', async () => {
    runs('RUNNING');
    await endedAt(2, `GET ${apps}/replicasets`);
    expect(noted()['stopped']).toBe('yes');
    expect(api.objects.has(oldPod)).toBe(false);
  });

  test('ends that JobManager once the savepoint is recorded, too', async () => {
    runs('RUNNING');
    const running = start(waits);
    api.before = ({ method, path, body }) => {
      if (method === 'PATCH' && path === stateMap && body.includes('"stopped": "yes"')) running.kill('SIGTERM');
      return undefined;
    };
    expect((await running).exitCode).toBe(143);
    expect(api.objects.has(oldPod)).toBe(false);
  });

  test('leaves a JobManager alone whose savepoint failed', async () => {
    runs('RUNNING');
    flink.failures.push('no space');
    await endedAt(1, 'POST', { PATIENCE: '600' });
    expect(api.objects.has(oldPod)).toBe(true);
    expect(noted()).toEqual(ran);
    expect(flink.triggers).toHaveLength(1);
  });

  test('begins no stop', async () => {
    runs('RUNNING');
    await endedAt(1, 'GET /jobs');
    expect([flink.triggers, api.objects.has(oldPod)]).toEqual([[], true]);
  });
});
