import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Latest } from '../../helpers/fake-job-manager.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { stateVariableNames } from '../../../generator/facts/scripts/state.ts';
import { parseValuesFile } from '../../../generator/reference/helm/values-file.ts';
import { renderRelease } from '../../../generator/reference/render.ts';
import { at, listAt } from '../../../generator/reference/values/objects.ts';
import { addJobManager, addReplicaSet } from '../../helpers/handover-container.ts';
import {
  api,
  apps,
  begun,
  checkpoint,
  core,
  directory,
  env,
  flink,
  haMap,
  handedOver,
  highAvailability,
  job,
  lastState,
  made,
  noted,
  oldPod,
  ran,
  ranHighlyAvailable,
  run,
  runs,
  service,
  setUp,
  start,
  startsFrom,
  stateMap,
  tearDown,
  waits,
} from '../../helpers/state-container.ts';

beforeEach(setUp);
afterEach(tearDown);

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
      addJobManager(api, 'a-1', 'mine', 'new', { phase: 'Pending' });
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
      savepointTime: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
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
      addJobManager(api, 'a-1', 'mine', 'new', { phase: 'Pending' });
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
    addReplicaSet(api, 'newer', 3);
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
    addJobManager(api, 'a-2', 'earlier', 'old', { phase: 'Pending', made: '2026-01-01T00:00:01Z' });
    addJobManager(api, 'a-3', 'later', 'old', { phase: 'Pending', made: '2026-01-01T00:00:09Z' });
    await succeeds();
    expect(['a-2', 'a-3'].map((name) => api.objects.has(`${core}/pods/${name}`))).toEqual([false, true]);
  });

  test('asks the JobManager that is ready, where one stands by', async () => {
    runs('RUNNING', ranHighlyAvailable);
    const stored = api.objects.get(oldPod);
    api.objects.delete(oldPod);
    addJobManager(api, 'a-4', 'standby', 'old', { ready: false });
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

describe('a job that has ended', () => {
  test.each<[string, string, Latest, string]>([
    [
      'FINISHED',
      'by a stop with a savepoint',
      { completed: checkpoint(7), savepoint: checkpoint(8, 'SYNC_SAVEPOINT') },
      's3://b/SYNC_SAVEPOINT-8',
    ],
    [
      'CANCELED',
      'with a checkpoint that is kept',
      { completed: checkpoint(7), savepoint: checkpoint(6, 'SAVEPOINT') },
      's3://b/CHECKPOINT-7',
    ],
    [
      'FAILED',
      'with a newer savepoint',
      { completed: checkpoint(7), savepoint: checkpoint(8, 'SAVEPOINT') },
      's3://b/SAVEPOINT-8',
    ],
    [
      'FAILED',
      'with none since it was restored',
      { restored: { id: 3, external_path: 's3://b/restored' } },
      's3://b/restored',
    ],
    ['FAILED', 'as it could not read its state', {}, 's3://b/begun'],
  ])('%s %s is what the next one goes on from', async (status, _, latest, path) => {
    runs(status, { ...ranHighlyAvailable, start: 's3://b/begun' });
    flink.latest = latest;
    await succeeds(highAvailability);
    expect(begun()).toContain(startsFrom(path));
    expect(noted()['job']).not.toBe(job);
    expect(flink.triggers).toEqual([]);
  });

  test.each<[string, string, Latest, Record<string, string>, string]>([
    [
      'FINISHED',
      'by itself',
      { completed: checkpoint(7) },
      ran,
      `the job ${job} has finished, so there is nothing to go on from, so Flink does not start. No checkpoint or savepoint was noted. Set job.initialSavepointPath`,
    ],
    [
      'FINISHED',
      'by itself after a stop that failed',
      { completed: checkpoint(9), savepoint: checkpoint(8, 'SYNC_SAVEPOINT') },
      { ...ran, savepoint: 's3://b/8', checkpoint: 's3://b/7' },
      'Checkpoint: s3://b/7. Savepoint: s3://b/8.',
    ],
    [
      'CANCELED',
      'without its checkpoints',
      { completed: checkpoint(7, 'CHECKPOINT', { discarded: true }) },
      ran,
      'its checkpoints are deleted or were only in memory',
    ],
    [
      'FAILED',
      'in memory',
      { completed: checkpoint(7, 'CHECKPOINT', { external_path: '<checkpoint-not-externally-addressable>' }) },
      ran,
      'its checkpoints are deleted or were only in memory',
    ],
    ['FAILED', 'of a release without a record', {}, {}, 'what it began with is not known'],
  ])('%s %s is refused', async (status, _, latest, data, says) => {
    runs(status, data);
    flink.latest = latest;
    await refuses(says);
  });

  test.each(['FAILING', 'CANCELLING'])('is waited for while it is %s', async (status) => {
    runs(status, ranHighlyAvailable);
    flink.latest = { completed: checkpoint(7) };
    const before = flink.before;
    let left = 3;
    flink.before = (asked) => {
      if (asked === 'GET /jobs' && --left === 0) flink.jobs = [{ id: job, status: 'FAILED' }];
      return before(asked);
    };
    expect(await succeeds(highAvailability)).toContain(`The job is ${status}; Flink waits until it has ended.`);
    expect(begun()).toContain(startsFrom('s3://b/CHECKPOINT-7'));
    expect(noted()['job']).not.toBe(job);
  });
});

describe('a job that goes on from its latest checkpoint', () => {
  test.each([
    ['RUNNING', lastState],
    ['RESTARTING', highAvailability],
  ])('keeps its id with high availability: %s', async (status, more) => {
    runs(status, ranHighlyAvailable);
    flink.latest = { completed: checkpoint(7) };
    await succeeds(more);
    expect(begun()).toBe(
      `${startsFrom('s3://b/CHECKPOINT-7')} -D job-result-store.delete-on-commit=false -D $internal.pipeline.job-id=${job}`,
    );
    expect(noted()).toMatchObject({ job, checkpoint: 's3://b/CHECKPOINT-7' });
    expect(flink.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([]);
  });

  test('is asked again by the next change, where this one ended before its pod', async () => {
    runs('RUNNING', ranHighlyAvailable);
    flink.latest = { completed: checkpoint(7) };
    api.before = ({ method }) => (method === 'DELETE' ? 403 : undefined);
    expect((await run(lastState)).exitCode).toBe(1);
    api.before = () => undefined;
    await succeeds({ ...highAvailability, TEMPLATE: 'new' });
    expect(begun()).toContain(startsFrom('s3://b/savepoints/savepoint-aaaabb-1'));
  });

  test.each<[string, string, Readonly<Record<string, string>>, Record<string, string>]>([
    ['without high availability', 'RESTARTING', {}, ran],
    ['where high availability is new', 'RUNNING', lastState, ran],
    ['where high availability is new, of a release without a record', 'RUNNING', lastState, {}],
    ['where high availability is another', 'RUNNING', lastState, { ...ran, keeper: 'other' }],
    ['where high availability ends', 'RESTARTING', {}, ranHighlyAvailable],
  ])('is cancelled: %s', async (_, status, more, data) => {
    runs(status, data);
    flink.latest = { completed: checkpoint(7) };
    await succeeds(more);
    expect(begun()).toContain(startsFrom('s3://b/CHECKPOINT-7'));
    expect(noted()['job']).not.toBe(job);
  });

  test.each([
    [{ 'high-availability.type': 'kubernetes' }, job],
    [{ 'high-availability': 'ZooKeeper' }, undefined],
  ])('of a release without a record is known by its configuration: %o', async (configuration, id) => {
    runs('RUNNING', {});
    flink.configuration = { ...flink.configuration, ...configuration };
    flink.latest = { completed: checkpoint(7) };
    await succeeds(lastState);
    expect(noted()['job'] === id).toBe(id !== undefined);
  });

  test('is not stopped by a savepoint where its JobManager then deletes the Deployment: it goes on from a checkpoint', async () => {
    runs('RUNNING', ranHighlyAvailable);
    flink.configuration = {};
    flink.latest = { completed: checkpoint(7) };
    await succeeds(highAvailability);
    expect(begun()).toContain(startsFrom('s3://b/CHECKPOINT-7'));
    expect(flink.triggers).toEqual([]);
    expect(flink.jobs).toEqual([{ id: job, status: 'RUNNING' }]);
  });

  test('is not stopped there without high availability: the old JobManager stays', async () => {
    runs('RUNNING');
    flink.configuration = { 'execution.shutdown-on-application-finish': 'true' };
    flink.latest = { completed: checkpoint(7) };
    await refuses('Its JobManager would delete the Deployment with it.');
    expect(flink.triggers).toEqual([]);
    expect(flink.jobs).toEqual([{ id: job, status: 'RUNNING' }]);
  });

  test('is not cancelled there where empty state is asked for: its JobManager ends with it', async () => {
    runs('RUNNING');
    flink.configuration = {};
    await succeeds({ UPGRADE_MODE: 'stateless' });
    expect(begun()).toBe('');
    expect(flink.jobs).toEqual([{ id: job, status: 'RUNNING' }]);
  });

  test('before it has begun is what it was to begin from', async () => {
    runs('INITIALIZING');
    await succeeds();
    expect(begun()).toBe(startsFrom('s3://b/begun'));
  });

  test.each<[string, Latest, boolean, string]>([
    ['would be deleted', { completed: checkpoint(7) }, true, 'RETAIN_ON_CANCELLATION'],
    [
      'is only in memory',
      { completed: checkpoint(7, 'CHECKPOINT', { external_path: '<x>' }) },
      false,
      'only in memory',
    ],
    [
      'has a blank',
      { completed: checkpoint(7, 'CHECKPOINT', { external_path: 's3://a b' }) },
      false,
      'Blanks cannot stand',
    ],
  ])('is not cancelled where that checkpoint %s', async (_, latest, deletes, says) => {
    runs('RESTARTING');
    [flink.latest, flink.deletesOnCancellation] = [latest, deletes];
    await refuses(says);
    expect(flink.jobs).toEqual([{ id: job, status: 'RESTARTING' }]);
  });
});

describe('a JobManager', () => {
  const answersNothing = () => {
    flink.before = () => 0;
  };
  test.each(['', 'stateless'])(
    'that is ready and does not answer is not ended, unless no state is asked for: %s',
    async (mode) => {
      runs('RUNNING');
      answersNothing();
      if (mode === '')
        await refuses(
          'the job that runs cannot be asked for its state, so Flink does not start: the JobManager a-0 says 000: curl: (7)',
        );
      else expect((await run({ UPGRADE_MODE: mode })).exitCode).toBe(0);
    },
  );

  test.each<[string, Readonly<Record<string, string>>, Record<string, string>, string]>([
    ['what it began from', {}, ran, startsFrom('s3://b/begun')],
    ['what high availability keeps', highAvailability, ranHighlyAvailable, `job-id=${job}`],
  ])('that is not ready and does not answer is given up in the end: %s', async (_, more, data, says) => {
    runs('RUNNING', data, { ready: false });
    answersNothing();
    expect(await run(more)).toMatchObject({ exitCode: 0 });
    expect(begun()).toContain(says);
    expect(api.objects.has(oldPod)).toBe(false);
  });

  test('that is not ready and does not answer is waited for first', async () => {
    runs('RUNNING', ran, { ready: false });
    const before = flink.before;
    let left = 3;
    flink.before = (asked) => (left-- > 0 ? 503 : before(asked));
    expect(await succeeds()).toContain('The JobManager a-0 does not answer; Flink waits for it.');
    expect(begun()).toBe(startsFrom('s3://b/savepoints/savepoint-aaaabb-1'));
  });

  test('that answers after all is asked again, though it was given up', async () => {
    runs('RUNNING', { ...ran, stopped: 'gone' });
    await succeeds();
    expect(begun()).toBe(startsFrom('s3://b/savepoints/savepoint-aaaabb-1'));
  });

  test.each<[string, Record<string, string>]>([
    ['whose high availability the values leave out', ranHighlyAvailable],
    ['without a record', {}],
  ])('that does not answer is all that knows, %s', async (_, data) => {
    runs('RUNNING', data, { ready: false });
    answersNothing();
    await refuses('only it knows what its job goes on from');
  });

  test('without a job is no empty state', async () => {
    runs('RUNNING');
    flink.jobs = [];
    await refuses('the JobManager a-0 has no job');
  });

  test('with several jobs is not taken for an application of one', async () => {
    runs('RUNNING');
    flink.jobs.push({ id: 'other', status: 'RUNNING' });
    await refuses('the application runs several jobs');
  });

  test('that is gone without high availability is refused, another one goes on', async () => {
    handedOver('old', ran);
    await refuses('no JobManager runs that could be asked');
    await refuses('no JobManager runs that could be asked', highAvailability);
    handedOver('old', ranHighlyAvailable);
    await succeeds(highAvailability);
    expect(begun()).toContain(`job-id=${job}`);
  });

  test('of the same revision that restarts begins from what is recorded', async () => {
    handedOver('new', { ...ran, revision: 'new' });
    await succeeds();
    expect(begun()).toBe(startsFrom('s3://b/begun'));
    rmSync(join(directory, 'arguments'));
    handedOver('newer gone', { ...ran, revision: 'new' });
    await succeeds();
    expect(begun()).toBe(startsFrom('s3://b/begun'));
  });

  test.each<[string, string, Record<string, string>, string]>([
    ['whose record is lost', 'new', {}, 'no longer says what the job goes on from'],
    ['of a release that was removed', '', { ...ran, revision: 'new' }, 'no JobManager runs that could be asked'],
  ])('%s does not begin from something older', async (_, record, data, says) => {
    handedOver(record, data);
    await refuses(says);
  });
});

describe('a job that was being stopped as its JobManager went', () => {
  const stopping = { ...ran, stopping: `t ${job}` };
  function savepoint(name: string): string {
    mkdirSync(join(directory, 'savepoints', name), { recursive: true });
    writeFileSync(join(directory, 'savepoints', name, '_metadata'), '');
    return `file:${directory}/savepoints/${name}`;
  }
  const files = () => ({ SAVEPOINT_DIRECTORY: `file://${directory}/savepoints/` });

  test.each(['old', 'new'])('goes on from the savepoint that is there, revision %s', async (revision) => {
    const before = savepoint('savepoint-aaaabb-0');
    handedOver('other gone', { ...stopping, revision, before });
    await refuses('It is file://', files());
    await new Promise((resolve) => setTimeout(resolve, 20));
    const path = savepoint('savepoint-aaaabb-1');
    savepoint('savepoint-ffffff-1');
    await succeeds(files());
    expect(begun()).toBe(startsFrom(path));
  });

  test('notes which savepoints were there before', async () => {
    const path = savepoint('savepoint-aaaabb-0&<');
    runs('RUNNING');
    let seen: string | null | undefined;
    const before = flink.before;
    flink.before = (asked) => {
      if (asked.startsWith('POST')) seen = noted()['before'];
      return before(asked);
    };
    await succeeds(files());
    expect(seen).toBe(path);
  });

  test.each<[string, Record<string, string> | undefined, boolean]>([
    ['has a checkpoint', { 'checkpointID-0000000000000000007': 'x' }, true],
    ['has none', {}, false],
    ['is dropped', undefined, false],
  ])('goes on by high availability only where that %s', async (_, data, goesOn) => {
    handedOver('old', { ...ranHighlyAvailable, stopping: `t ${job}` });
    if (data !== undefined) api.objects.set(haMap, { metadata: { name: 'ha', resourceVersion: '1' }, data });
    if (goesOn) await succeeds(highAvailability);
    else await refuses('the JobManager went while', highAvailability);
  });

  test('is not taken for one that goes on where it has finished', async () => {
    runs('FINISHED', { ...ranHighlyAvailable, stopping: `t ${job}` });
    api.objects.set(haMap, { metadata: { name: 'ha', resourceVersion: '1' }, data: { 'checkpointID-1': 'x' } });
    await refuses('the JobManager went while', highAvailability);
  });
});

describe('values that leave the state', () => {
  test('stateless: the job is cancelled, the next one begins empty, cut off or not', async () => {
    runs('RUNNING');
    expect(await killedAt(4, { UPGRADE_MODE: 'stateless', INITIAL_SAVEPOINT: 's3://b/s' })).toBe(true);
    await succeeds({ UPGRADE_MODE: 'stateless', INITIAL_SAVEPOINT: 's3://b/s' });
    expect([begun(), flink.jobs[0]?.status, flink.triggers]).toEqual(['', 'CANCELED', []]);
  });

  test('another nonce: it begins from the path of the values; one that was used counts no more', async () => {
    runs('RUNNING', { ...ran, nonce: '1' });
    flink.latest = { completed: checkpoint(7) };
    const given = { INITIAL_SAVEPOINT: 's3://b/s', SAVEPOINT_NONCE: '2' };
    await succeeds(given);
    expect([begun(), noted()['nonce']]).toEqual([startsFrom('s3://b/s'), '1 2']);
    // Where the job was, should that path turn out to be wrong: as it ended, for one checkpoint takes the place of another.
    expect(noted()['checkpoint']).toBe('s3://b/CHECKPOINT-7');
    runs('RUNNING', { ...ran, nonce: '1 2' });
    await succeeds({ ...given, SAVEPOINT_NONCE: '1' });
    expect([begun(), noted()['nonce']]).toEqual([startsFrom('s3://b/savepoints/savepoint-aaaabb-1'), '1 2']);
  });
});

test('a job that is suspended keeps its state for when it goes on, whatever nonce came with it', async () => {
  runs('RUNNING', { ...ran, nonce: '1' });
  const suspended = { JOB_SUSPENDED: 'yes', TEMPLATE: 'small', INITIAL_SAVEPOINT: 's3://b/s', SAVEPOINT_NONCE: '2' };
  await succeeds(suspended);
  expect(existsSync(join(directory, 'arguments'))).toBe(false);
  // The pod that stands in for it answers nothing.
  addJobManager(api, 'a-0', 'uid-0', 'old');
  flink.before = () => 0;
  await succeeds({ SAVEPOINT_NONCE: '1' });
  expect([begun(), noted()['stopped']]).toEqual([startsFrom('s3://b/savepoints/savepoint-aaaabb-1'), undefined]);
});

test('what somebody else changes in between is read again, at each write', async () => {
  runs('RUNNING');
  const seen = new Set<string>();
  api.before = ({ method, path, body }) => {
    const key = `${path} ${body.replace(/"resourceVersion": "\d+"|[0-9a-f]{32}|[\d-]+T[\d:]+Z/g, '')}`;
    if (method !== 'PATCH' || path === service || seen.has(key)) return undefined;
    seen.add(key);
    return 409;
  };
  await succeeds();
  expect(seen.size).toBe(5);
  expect(begun()).toBe(startsFrom('s3://b/savepoints/savepoint-aaaabb-1'));
  expect(new Set(flink.triggers).size).toBe(1);
});

test.each([
  ['GET', `${apps}/replicasets`, 'ReplicaSets cannot be listed'],
  ['GET', stateMap, 'the ConfigMap flink-state-a cannot be read'],
  ['PATCH', stateMap, 'the ConfigMap flink-state-a cannot be changed'],
])('without the right to %s %s the old job goes on', async (method, path, says) => {
  runs('RUNNING');
  api.before = (asked) => (asked.method === method && asked.path === path ? 403 : undefined);
  await refuses(
    `handover: ${says}, so Flink does not start: code 403 for a test. The handover needs deployments: get; replicasets: list;`,
  );
  expect(flink.triggers).toEqual([]);
});

test('without the right to end the old pod Flink does not start', async () => {
  runs('RUNNING');
  api.before = ({ method }) => (method === 'DELETE' ? 403 : undefined);
  const more = { ...waits, PATIENCE: '1' };
  const { exitCode, stderr } = await run(more);
  expect([exitCode, stderr.includes('the JobManager a-0 cannot be ended')]).toEqual([1, true]);
  expect(noted()).toMatchObject({ stopped: 'yes', start: 's3://b/savepoints/savepoint-aaaabb-1' });
});

describe('a container that starts again', () => {
  /** What the main container runs, with a command of its own in place of Flink's. */
  function flinkStarts() {
    const { PATH = '', KUBERNETES_SERVICE_HOST = '', KUBERNETES_SERVICE_PORT = '' } = env;
    return execa('bash', [join(directory, 'start'), 'bash', '-c', 'printf "%s " "$@"', 'flink'], {
      env: { PATH, KUBERNETES_SERVICE_HOST, KUBERNETES_SERVICE_PORT, PATIENCE: '0' },
      extendEnv: false,
      reject: false,
      timeout: 10_000,
    });
  }

  test('begins at first from what the init container left, and asks nobody', async () => {
    await succeeds({ INITIAL_SAVEPOINT: 's3://b/savepoints/1' });
    const asked = api.asked.length;
    const { stdout } = await flinkStarts();
    expect(stdout.trim()).toBe(startsFrom('s3://b/savepoints/1'));
    expect(api.asked).toHaveLength(asked);
  });

  test('begins then from what is recorded by that time', async () => {
    await succeeds({ INITIAL_SAVEPOINT: "s3://b/it's" });
    await flinkStarts();
    handedOver('new', { ...noted(), start: 's3://b/newer' });
    const { exitCode, stdout } = await flinkStarts();
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').at(-1)?.trim()).toBe(startsFrom('s3://b/newer'));
    expect(readFileSync(join(directory, 'again'), 'utf8')).toContain(String.raw`INITIAL_SAVEPOINT='s3://b/it'\''s'`);
  });

  test('does not start Flink while another revision is wanted, and ends when it is told to', async () => {
    await succeeds();
    await flinkStarts();
    addReplicaSet(api, 'newest', 3);
    const running = flinkStarts();
    setTimeout(() => running.kill('SIGTERM'), 1500);
    const { exitCode, stdout } = await running;
    expect(stdout).toBe('Another revision is wanted; Flink does not start in this pod.');
    expect(exitCode).toBe(143);
  });

  test('does not start it where the handover cannot be made', async () => {
    await succeeds();
    await flinkStarts();
    handedOver('new', {});
    const { exitCode, stdout, stderr } = await flinkStarts();
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('no longer says what the job goes on from');
  });
});

test.each([
  'highAvailability: {type: kubernetes, directory: "s3://b/ha"}',
  'highAvailability: {type: zookeeper, directory: "s3://b/ha", zookeeper: {quorum: "z:2181"}}',
])('what a container that starts again is told is all that the handover is told, with %s', (more) => {
  const values = `${more}
mode: application
restartNonce: 1
flinkConfiguration: {state.savepoints.dir: "s3://b/s", security.kerberos.login.contexts: Client}
kerberos: {existingSecret: kerberos-keytab-demo, principal: p}
job: {jarURI: "local:///a.jar", upgradeMode: savepoint, initialSavepointPath: "s3://b/s/1", savepointRedeployNonce: 1, allowNonRestoredState: true}
`;
  const rendered = renderRelease(parseValuesFile(values), { name: 'demo', namespace: 'here' }, loadLine('1.20'));
  if ('refusal' in rendered) throw new Error(JSON.stringify(rendered.refusal));
  const pod = at(
    rendered.objects.find(({ kind }) => kind === 'Deployment'),
    'spec',
    'template',
    'spec',
  );
  const told = (list: string) =>
    listAt(listAt(pod, list).at(-1), 'env').map((variable) => String(at(variable, 'name')));
  const ofMain = told('containers');
  const names = told('initContainers').filter((name) => !ofMain.includes(name));
  expect(names.length).toBeGreaterThan(18);
  expect(stateVariableNames).toEqual(expect.arrayContaining(names));
});
