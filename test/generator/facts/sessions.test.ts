import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scripts } from '../../../generator/facts/scripts.ts';
import { FakeApiServer } from '../../helpers/fake-api-server.ts';
import { FakeSession, type SessionJob } from '../../helpers/fake-session.ts';
import { addJobManager, addRelease, handoverVariables, withAccount } from '../../helpers/handover-container.ts';
import { shellCurl } from '../../helpers/shell-curl.ts';

const core = '/api/v1/namespaces/data';
const apps = '/apis/apps/v1/namespaces/data';
const configMap = `${core}/configmaps/flink-config-a`;
const stateMap = `${core}/configmaps/flink-state-a`;
const oldPod = `${core}/pods/a-0`;
const made = 'The handover is made: Flink starts.';
const waits = { PATIENCE: '600' };
const savepoints = { UPGRADE_MODE: 'savepoint', SAVEPOINT_DIRECTORY: 's3://b/savepoints' };

let directory: string;
let api: FakeApiServer;
let session: FakeSession;
let env: Readonly<Record<string, string>>;
let script: string;
let one: SessionJob;
let two: SessionJob;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'flink-chart-sessions-'));
  script = withAccount(scripts.sessions + scripts.handover, directory)
    .replaceAll('/dev/termination-log', join(directory, 'termination-log'))
    .replace(/\bsleep 1\b/g, 'sleep 0.05')
    .replace(/\bpause 10?\b/g, 'pause 0.05');
  [api, session] = [new FakeApiServer(), new FakeSession()];
  env = {
    ...handoverVariables(await api.start()),
    STATE_CONFIG_MAP: 'flink-state-a',
    SERVICES: '',
    UPGRADE_MODE: 'refuse',
    STOPS_JOBS: 'yes',
    REST: `http ${await session.start()}`,
  };
  addRelease(api);
  Object.assign(api.objects.get(configMap)?.metadata ?? {}, { annotations: { 'flink-chart/handover': 'old' } });
  addJobManager(api, 'a-1', 'mine', 'new', { phase: 'Pending', ready: false });
  addJobManager(api, 'a-0', 'uid-0', 'old', { made: '2026-01-01T00:00:00Z' });
  one = { id: 'aaaa0000000000000000000000000001', name: 'counts "words"', status: 'RUNNING', failures: [] };
  two = { id: 'bbbb0000000000000000000000000002', name: 'orders', status: 'RUNNING' };
  session.jobs = [two, one];
  // A pod that has been ended answers no more.
  session.before = () => (api.objects.has(oldPod) ? undefined : 0);
});
afterEach(() => {
  api.stop();
  session.stop();
  rmSync(directory, { recursive: true });
});

const noted = () => api.objects.get(stateMap)?.data ?? {};
const isNoted = (data: Record<string, string>): void => {
  Object.assign(api.objects.get(stateMap) ?? {}, { data });
};
const goesOn = () => api.objects.has(oldPod);

/** Runs the script as the container does. */
function start(more: Readonly<Record<string, string>> = {}) {
  return execa('bash', ['-c', shellCurl + script], {
    env: { ...env, ...more },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 30_000,
  });
}

/** The same, killed as soon as the session, or the API server, has been asked for something. */
async function killed(at: (asked: string) => boolean, more: Readonly<Record<string, string>>): Promise<void> {
  const running = start({ ...waits, ...more });
  const kill = (asked: string): void => {
    if (at(asked)) running.kill('SIGKILL');
  };
  const [ofSession, ofApi] = [session.before, api.before];
  session.before = (asked) => {
    kill(asked);
    return ofSession(asked);
  };
  api.before = (asked) => {
    kill(`${asked.method} ${asked.path} ${asked.body}`);
    return undefined;
  };
  expect((await running).signal).toBe('SIGKILL');
  [session.before, api.before] = [ofSession, ofApi];
}

const restart = (job: SessionJob, name: string): string =>
  `The job ${job.id} (${name}) is stopped. Start it again with: flink run --target kubernetes-session -Dkubernetes.cluster-id=a -Dkubernetes.namespace=data -s ${session.path(job)} JAR`;

describe('refuse', () => {
  const [first, second] = [
    "aaaa0000000000000000000000000001 counts 'words'",
    'bbbb0000000000000000000000000002 orders',
  ];

  test('says which jobs run, and leaves the session alone', async () => {
    const { exitCode, stderr } = await start();
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `handover: the session runs 2 jobs: ${first}, ${second}, and goes on, so Flink does not start: Stop them, or set upgradePolicy: savepoint.`,
    });
    expect([goesOn(), session.stops]).toEqual([true, []]);
  });

  test.each(['INITIALIZING', 'RESTARTING', 'CANCELLING', 'SUSPENDED'])('counts a job that is %s', async (status) => {
    session.jobs = [
      { ...two, status },
      { ...one, status: 'FINISHED' },
    ];
    expect((await start({ STOPS_JOBS: '' })).stderr).toBe(
      `handover: the session runs 1 job: ${second}, and goes on, so Flink does not start: Stop them.`,
    );
    expect(goesOn()).toBe(true);
  });

  test('names ten, and counts the others', async () => {
    session.jobs = Array.from({ length: 12 }, (_, number) => ({ ...one, id: `a${String(10 + number)}`, name: 'x' }));
    expect((await start()).stderr).toMatch(/runs 12 jobs: a10 x, a11 x,.* a19 x and 2 more, and goes on/);
  });

  test('goes on once none runs', async () => {
    let asked = 0;
    session.before = (what) => {
      if (what === 'GET /jobs' && ++asked === 3) for (const job of session.jobs) job.status = 'CANCELED';
      return goesOn() ? undefined : 0;
    };
    const { exitCode, stdout } = await start(waits);
    expect({ exitCode, said: stdout.split('\n').slice(-2) }).toEqual({
      exitCode: 0,
      said: ['Ends the JobManager a-0 of another revision.', made],
    });
    expect([goesOn(), noted()]).toEqual([false, { rest: env['REST'] }]);
  });

  test('asks where the session that runs answers, though the values have another port', async () => {
    isNoted({ rest: env['REST'] ?? '' });
    expect((await start({ REST: 'https 1' })).stderr).toContain('the session runs 2 jobs');
  });

  test('a session that is ready and does not answer goes on', async () => {
    session.before = () => 503;
    expect((await start()).stderr).toContain(
      'the session that runs cannot be asked for its jobs, so Flink does not start: the JobManager a-0 says 503',
    );
    expect(goesOn()).toBe(true);
  });

  test('one that is not ready and does not answer is given a minute', async () => {
    addJobManager(api, 'a-0', 'uid-0', 'old', { ready: false, made: '2026-01-01T00:00:00Z' });
    session.before = () => 0;
    const { stdout } = await start({ PATIENCE: '1' });
    expect(stdout).toMatch(
      /^The JobManager a-0 does not answer; Flink waits for it\.\nThe JobManager a-0 does not run/,
    );
    expect(goesOn()).toBe(false);
  });

  test('the first start asks nobody', async () => {
    api.objects.delete(oldPod);
    expect((await start()).stdout).toBe(made);
  });

  test('a pod of an older revision asks nothing and ends nothing', async () => {
    const rest = api.objects.get(`${apps}/replicasets/old`)?.metadata.annotations;
    if (rest !== undefined) rest['deployment.kubernetes.io/revision'] = '3';
    const running = start(waits);
    await new Promise((resolve) => setTimeout(resolve, 500));
    running.kill('SIGTERM');
    expect((await running).stdout).toBe('Another revision is wanted; Flink does not start in this pod.');
    expect(api.changes()).toEqual([]);
  });
});

describe('savepoint', () => {
  test('stops one job after the other, notes where each savepoint is, and then goes on', async () => {
    const { exitCode, stdout } = await start({ ...waits, ...savepoints });
    const stopping = (job: SessionJob) =>
      `The job ${job.id} is stopped with a savepoint in s3://b/savepoints; Flink waits for it.`;
    expect({ exitCode, said: stdout.split('\n') }).toEqual({
      exitCode: 0,
      said: [
        stopping(one),
        restart(one, "counts 'words'"),
        stopping(two),
        restart(two, 'orders'),
        'Ends the JobManager a-0 of another revision.',
        made,
      ],
    });
    expect(noted()).toEqual({
      [`savepoint.${one.id}`]: session.path(one),
      [`name.${one.id}`]: "counts 'words'",
      [`savepoint.${two.id}`]: session.path(two),
      [`name.${two.id}`]: 'orders',
      rest: env['REST'],
    });
    expect([...session.directories]).toEqual(['s3://b/savepoints']);
  });

  test.each<[string, (asked: string) => boolean]>([
    ['before its trigger is noted', (asked) => asked.includes('"stopping": "')],
    ['before it is asked to stop', (asked) => asked.startsWith('GET /jobs/aaaa')],
    ['as it is asked to stop', (asked) => asked.endsWith('/stop')],
    ['before its path is noted', (asked) => asked.includes('"savepoint.aaaa')],
    ['before the JobManager ends', (asked) => asked.startsWith('DELETE')],
  ])('killed %s it takes one savepoint', async (_, at) => {
    session.jobs = [one];
    await killed(at, savepoints);
    expect((await start({ ...waits, ...savepoints })).exitCode).toBe(0);
    expect(new Set(session.stops).size).toBe(1);
    expect(noted()).toMatchObject({ [`savepoint.${one.id}`]: session.path(one) });
  });

  test('a trigger that Flink has forgotten: the path is that of its last savepoint', async () => {
    session.jobs = [{ ...one, status: 'FINISHED' }];
    isNoted({ stopping: `t ${one.id}` });
    expect((await start({ ...waits, ...savepoints })).exitCode).toBe(0);
    expect([noted(), session.stops]).toMatchObject([{ [`savepoint.${one.id}`]: session.path(one) }, []]);
  });

  test('none is stopped while one cannot be', async () => {
    two.status = 'RESTARTING';
    const { exitCode, stderr } = await start(savepoints);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      `the job ${two.id} orders is RESTARTING, so no savepoint can be taken of it. The session goes on, so Flink does not start`,
    );
    expect([goesOn(), session.stops]).toEqual([true, []]);
  });

  test('one of which none can be taken goes on, and so does the session', async () => {
    one.failures?.push(
      'java.util.concurrent.CompletionException: no\\n\\tat x\\nCaused by: java.io.IOException: read-only\\n\\tat y',
    );
    const { exitCode, stderr } = await start(savepoints);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`no savepoint can be taken of the job ${one.id}, which goes on, so .*CompletionException: `),
    );
    expect([goesOn(), noted(), session.stops.length]).toEqual([true, {}, 1]);
    expect((await start({ ...waits, ...savepoints })).exitCode).toBe(0);
    expect(new Set(session.stops).size).toBe(3);
  });

  test('a JobManager that goes while a job is stopped: it says how the path begins', async () => {
    api.objects.delete(oldPod);
    isNoted({ stopping: `t ${one.id}` });
    const { exitCode, stdout } = await start(savepoints);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('begins with s3://b/savepoints/savepoint-aaaa00-, if it was completed.');
    expect(noted()).toEqual({ [`unknown.${one.id}`]: 's3://b/savepoints/savepoint-aaaa00-', rest: env['REST'] });
  });

  test('ended meanwhile it notes the path of what it stops, and stops no other job', async () => {
    const running = start({ ...waits, ...savepoints });
    const before = session.before;
    session.before = (asked) => {
      if (asked.endsWith('/stop')) running.kill('SIGTERM');
      return before(asked);
    };
    expect((await running).exitCode).toBe(143);
    expect(noted()).toMatchObject({ [`savepoint.${one.id}`]: session.path(one) });
    expect([goesOn(), session.stops.length, two.status]).toEqual([true, 1, 'RUNNING']);
  });

  test('a record that another pod has changed is read again', async () => {
    let first = true;
    api.before = ({ method, path }) => {
      if (method !== 'PATCH' || path !== stateMap || !first) return undefined;
      first = false;
      return 409;
    };
    session.jobs = [one];
    expect((await start({ ...waits, ...savepoints })).exitCode).toBe(0);
    expect(session.stops).toHaveLength(1);
  });
});
