import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scripts } from '../../../generator/facts/scripts.ts';
import { root } from '../../../generator/root.ts';
import { FakeApiServer } from '../../helpers/fake-api-server.ts';

const account = mkdtempSync(join(tmpdir(), 'flink-chart-account-'));
for (const [name, text] of Object.entries({ token: 'abc', namespace: 'data', 'ca.crt': '' }))
  writeFileSync(join(account, name), text);
afterAll(() => {
  rmSync(account, { recursive: true });
});

const script = scripts.savepoint.replace('/var/run/secrets/kubernetes.io/serviceaccount', account);
const configMap = '/api/v1/namespaces/data/configmaps/flink-state-a';
const job = 'a'.repeat(32);

/** As much of a JobManager as the script asks: one job, whose savepoints are called after the order of their triggers. */
class FakeJobManager {
  jobs: readonly { readonly id: string; readonly status: string }[] = [{ id: job, status: 'RUNNING' }];
  restored: string | undefined;
  readonly triggers: string[] = [];
  readonly bodies: unknown[] = [];
  readonly disposed: string[] = [];
  /** What is said of a savepoint once it has been asked for so often. */
  ends: Readonly<Record<string, unknown>> | undefined;
  /** What Flink says of a path that cannot be disposed of. */
  kept: Readonly<Record<string, string>> = {};
  /** How often a trigger is asked after before it is there. */
  lasts = 1;
  /** Asked before each request is answered. */
  before: (asked: string) => void = () => undefined;
  #asked = 0;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void (async () => {
        let body = '';
        for await (const part of request.setEncoding('utf8')) body += String(part);
        const asked = `${request.method ?? ''} ${request.url ?? ''}`;
        this.before(asked);
        const [code, answer] = this.#answer(asked, body);
        response.writeHead(code).end(JSON.stringify(answer));
      })();
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  stop(): void {
    this.#server.close();
  }

  #answer(asked: string, body: string): readonly [number, unknown] {
    const [, path = ''] = asked.split(' ');
    const id = path.split('/').at(-1) ?? '';
    if (path === '/jobs') return [200, { jobs: this.jobs }];
    if (path.endsWith('/checkpoints')) {
      const restored = this.restored === undefined ? null : { id: 1, external_path: this.restored };
      return [200, { latest: { completed: null, restored } }];
    }
    if (asked.startsWith('POST /jobs/')) {
      const given = JSON.parse(body) as { triggerId: string };
      this.triggers.push(given.triggerId);
      this.bodies.push(given);
      this.#asked = 0;
      return [202, { 'request-id': given.triggerId }];
    }
    if (asked === 'POST /savepoint-disposal') {
      const { 'savepoint-path': gone } = JSON.parse(body) as { 'savepoint-path': string };
      this.disposed.push(gone);
      return [200, { 'request-id': String(this.disposed.length - 1) }]; // Flink 2.3 says 200 here, and 202 of a savepoint
    }
    if (path.startsWith('/savepoint-disposal/')) {
      const why = this.kept[this.disposed[Number(id)] ?? ''];
      const operation = why === undefined ? {} : { 'failure-cause': { class: 'x', 'stack-trace': why } };
      return [200, { status: { id: 'COMPLETED' }, operation }];
    }
    const number = this.triggers.indexOf(id);
    if (number === -1) return [404, { errors: [`There is no savepoint operation with triggerId=${id}`] }];
    if (this.#asked++ < this.lasts) return [200, { status: { id: 'IN_PROGRESS' }, operation: null }];
    const operation = this.ends ?? { location: `s3://b/a&b/savepoint-${String(number + 1)}` };
    return [200, { status: { id: 'COMPLETED' }, operation }];
  }
}

let server: FakeApiServer;
let flink: FakeJobManager;
let env: Readonly<Record<string, string>>;
beforeEach(async () => {
  server = new FakeApiServer();
  flink = new FakeJobManager();
  env = {
    PATH: `${join(root, 'test/helpers/bin')}:${process.env['PATH'] ?? ''}`,
    STATE_CONFIG_MAP: 'flink-state-a',
    ADDRESS: await flink.start(),
    SAVEPOINT_DIRECTORY: 's3://b/a&b',
    KUBERNETES_SERVICE_HOST: '127.0.0.1',
    KUBERNETES_SERVICE_PORT: await server.start(),
    PATIENCE: '0',
    PAUSE: '0.05',
  };
  keep({ revision: 'new' });
});
afterEach(() => {
  server.stop();
  flink.stop();
});

function keep(data: Record<string, string>): void {
  server.objects.set(configMap, { metadata: { name: 'flink-state-a', resourceVersion: '5' }, data });
}
const noted = () => server.objects.get(configMap)?.data ?? {};
/** Somebody else's change of the ConfigMap. */
function change(data: Record<string, string>): void {
  const stored = server.objects.get(configMap);
  if (stored === undefined) return;
  stored.data = { ...stored.data, ...data };
  stored.metadata.resourceVersion = String(Number(stored.metadata.resourceVersion) + 100);
}

async function run(more: Readonly<Record<string, string>>) {
  const { exitCode, stdout, stderr } = await execa('sh', ['-c', script], {
    env: { ...env, ...more },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 20_000,
  });
  return { exitCode, stdout: stdout.split('\n'), stderr };
}
const nonce = { NONCE: '3' };
const schedule = { RETENTION: '2' };
const path = (number: number) => `s3://b/a&b/savepoint-${String(number)}`;
/** As JSON of an API server has it. */
const list = (...numbers: readonly number[]) => numbers.map(path).join('\n');

describe('the Job of a nonce', () => {
  test('takes one savepoint, once, and notes it as what a restart begins with', async () => {
    expect(await run(nonce)).toMatchObject({
      exitCode: 0,
      stdout: [`A savepoint of the job ${job} is taken in s3://b/a&b.`, `The savepoint is ${path(1)}.`],
      stderr: '',
    });
    expect(noted()).toMatchObject({ revision: 'new', savepoint: path(1), start: path(1), triggerNonce: '3' });
    expect(noted()['savepointTime']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(noted()).not.toHaveProperty('takingNonce');
    expect(noted()).not.toHaveProperty('scheduled');
    expect(flink.bodies).toEqual([
      { 'target-directory': 's3://b/a&b', 'cancel-job': false, triggerId: flink.triggers[0] },
    ]);
    expect(await run(nonce)).toMatchObject({
      exitCode: 0,
      stdout: ['The savepoint of job.savepointTriggerNonce: 3 has been taken before.'],
    });
    expect(flink.triggers).toHaveLength(1);
  });

  test('with high availability notes it, and leaves what the job starts from', async () => {
    keep({ revision: 'new', start: 's3://b/first' });
    expect(await run({ ...nonce, STANDBYS: 'yes' })).toMatchObject({ exitCode: 0 });
    expect(noted()).toMatchObject({ savepoint: path(1), start: 's3://b/first' });
  });

  test('a pod that was killed: the next one asks for the same savepoint', async () => {
    const trigger = 'b'.repeat(32);
    keep({ revision: 'new', takingNonce: `${trigger} ${job} new` });
    expect(await run(nonce)).toMatchObject({ exitCode: 0 });
    expect(flink.triggers).toEqual([trigger]);
    keep({ revision: 'new', takingNonce: `${trigger} ${job} new` });
    expect(await run(nonce)).toMatchObject({ exitCode: 0, stdout: [`The savepoint is ${path(1)}.`] });
    expect(flink.triggers).toEqual([trigger]);
  });

  test.each([`${'b'.repeat(32)} ${'c'.repeat(32)} new`, `${'b'.repeat(32)} ${job} old`])(
    'what was begun of another job or revision is not taken for this one: %s',
    async (takingNonce) => {
      keep({ revision: 'new', takingNonce });
      expect(await run(nonce)).toMatchObject({ exitCode: 0 });
      expect(flink.triggers).toHaveLength(1);
      expect(flink.triggers[0]).not.toBe('b'.repeat(32));
    },
  );

  test.each([
    ['RESTARTING', 'savepoint: The job does not run: it is RESTARTING, so none is taken.'],
    ['', 'savepoint: The job does not run: it is not there, so none is taken.'],
  ])('fails while the job is %s', async (status, says) => {
    flink.jobs = status === '' ? [] : [{ id: job, status }];
    expect(await run(nonce)).toMatchObject({ exitCode: 1, stderr: says });
  });

  test('waits until the job runs', async () => {
    flink.jobs = [{ id: job, status: 'CREATED' }];
    flink.before = () => {
      if (flink.triggers.length === 0 && server.asked.length > 1) flink.jobs = [{ id: job, status: 'RUNNING' }];
    };
    expect(await run({ ...nonce, PATIENCE: '60' })).toMatchObject({ exitCode: 0 });
  });

  test('says why none can be taken, and begins anew the next time', async () => {
    flink.ends = {
      'failure-cause': {
        class: 'x',
        'stack-trace': 'java.util.Failure: No\n\tat x\nCaused by: java.io.IOException: full\n\tat y',
      },
    };
    const { exitCode, stderr } = await run(nonce);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `savepoint: none can be taken of the job ${job}, which goes on: java.util.Failure: No: java.io.IOException: full.`,
    );
    expect(noted()).toEqual({ revision: 'new' });
  });

  test('tasks that do not run yet are waited for', async () => {
    const text =
      'CheckpointException: Checkpoint triggering task x. Failure reason: Not all required tasks are currently running.';
    flink.ends = { 'failure-cause': { class: 'x', 'stack-trace': text } };
    expect(await run(nonce)).toMatchObject({
      exitCode: 1,
      stderr: `savepoint: Not all tasks of the job ${job} run, so none is taken.`,
    });
    expect(noted()).toEqual({ revision: 'new' });
    flink.before = () => {
      if (flink.triggers.length === 3) flink.ends = undefined;
    };
    expect(await run({ ...nonce, PATIENCE: '60' })).toMatchObject({ exitCode: 0 });
    expect(noted()).toMatchObject({ savepoint: path(3) });
  });

  test.each([403, 404, 500])('says that the ConfigMap cannot be read: %i', async (code) => {
    server.before = () => code;
    const { exitCode, stderr } = await run(nonce);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the ConfigMap flink-state-a cannot be read and changed');
    expect(flink.triggers).toEqual([]);
  });

  test('several jobs are refused', async () => {
    flink.jobs = [...flink.jobs, { id: 'd'.repeat(32), status: 'RUNNING' }];
    expect(await run(nonce)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('several jobs') as string });
  });

  test('a job that has ended beside it does not matter', async () => {
    flink.jobs = [{ id: 'd'.repeat(32), status: 'FINISHED' }, ...flink.jobs];
    expect(await run(nonce)).toMatchObject({ exitCode: 0 });
    expect(flink.bodies).toHaveLength(1);
  });
});

describe('while a change is made', () => {
  test.each([{ stopping: `x ${job}` }, { stopped: 'yes' }])(
    'nothing is asked for and nothing written: %j',
    async (data) => {
      keep({ revision: 'new', ...data });
      expect(await run(schedule)).toMatchObject({
        exitCode: 0,
        stdout: ['A change stops the job, so no savepoint is taken this time.'],
      });
      expect(await run(nonce)).toMatchObject({ exitCode: 1 });
      expect(flink.triggers).toEqual([]);
      expect(server.changes()).toEqual([]);
    },
  );

  test('one that begins as a savepoint is taken comes before it', async () => {
    flink.before = (asked) => {
      if (flink.triggers.length > 0 && asked.startsWith('GET /jobs/')) change({ stopping: `x ${job}` });
    };
    expect(await run(schedule)).toMatchObject({ exitCode: 0 });
    expect(noted()).not.toHaveProperty('savepoint');
    expect(noted()).not.toHaveProperty('start');
  });

  test('one that is made in between counts, and not the savepoint of the job before', async () => {
    flink.before = (asked) => {
      if (flink.triggers.length > 0 && asked.startsWith('GET /jobs/')) {
        flink.before = () => undefined;
        change({ revision: 'newer', start: 's3://b/upgrade', savepoint: 's3://b/upgrade' });
        flink.jobs = [{ id: 'e'.repeat(32), status: 'RUNNING' }];
      }
    };
    flink.lasts = 0;
    expect(await run(schedule)).toMatchObject({ exitCode: 0 });
    expect(flink.triggers).toHaveLength(2);
    expect(noted()).toMatchObject({ start: path(2), savepoint: path(2), scheduled: path(2) });
  });
});

describe('the CronJob', () => {
  test('keeps the newest, and disposes of older ones', async () => {
    keep({ revision: 'new', scheduled: list(9, 8, 7) });
    const { exitCode, stdout } = await run(schedule);
    expect(exitCode).toBe(0);
    expect(stdout.slice(-2)).toEqual([`Disposed of: ${path(8)}.`, `Disposed of: ${path(7)}.`]);
    expect(flink.disposed).toEqual([path(8), path(7)]);
    expect(noted()).toMatchObject({ scheduled: list(1, 9), savepoint: path(1), start: path(1) });
    expect(noted()).not.toHaveProperty('triggerNonce');
  });

  test('never of what a restart, or the job that runs, begins with', async () => {
    keep({ revision: 'new', scheduled: list(9, 8, 7, 6), start: path(7) });
    flink.restored = path(8);
    expect(await run({ ...schedule, STANDBYS: 'yes', RETENTION: '1' })).toMatchObject({ exitCode: 0 });
    expect(flink.disposed).toEqual([path(9), path(6)]);
    expect(noted()).toMatchObject({ scheduled: list(1, 8, 7) });
  });

  test('what cannot be disposed of is tried again, what is gone is forgotten', async () => {
    keep({ revision: 'new', scheduled: list(9, 8, 7) });
    flink.kept = {
      [path(8)]: 'java.io.IOException: forbidden\n\tat x',
      [path(7)]: "java.io.FileNotFoundException: Cannot find checkpoint or savepoint file/directory 'x'",
    };
    const { exitCode, stderr } = await run(schedule);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: `${path(8)} cannot be disposed of, and is tried again the next time: java.io.IOException: forbidden.`,
    });
    expect(noted()).toMatchObject({ scheduled: list(1, 9, 8) });
  });

  test('a job that does not run is no fault of the schedule', async () => {
    flink.jobs = [{ id: job, status: 'FAILING' }];
    expect(await run(schedule)).toEqual({
      exitCode: 0,
      stdout: ['The job does not run: it is FAILING, so no savepoint is taken this time.'],
      stderr: '',
    });
  });

  test('a JobManager that does not answer is', async () => {
    flink.stop();
    const { exitCode, stderr } = await run(schedule);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^savepoint: no JobManager answers at http:.* \(000: curl: .*Failed to connect.*\), so none is taken\.$/,
    );
  });
});
