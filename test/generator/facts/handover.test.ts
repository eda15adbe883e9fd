import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scripts } from '../../../generator/facts/scripts.ts';
import { FakeApiServer, type Stored } from '../../helpers/fake-api-server.ts';
import { handoverVariables, withAccount } from '../../helpers/handover-container.ts';
import { shellCurl } from '../../helpers/shell-curl.ts';

const account = mkdtempSync(join(tmpdir(), 'flink-chart-account-'));
afterAll(() => {
  rmSync(account, { recursive: true });
});

const script = withAccount(scripts.handover, account);
const core = '/api/v1/namespaces/data';
const deployment = '/apis/apps/v1/namespaces/data/deployments/a';
const configMap = `${core}/configmaps/flink-config-a`;
const program = `${core}/configmaps/a-cluster-config-map`;
const rest = `${core}/services/a-rest`;
const pod = (name: string) => `${core}/pods/${name}`;
const waits = { PATIENCE: '600' };

let server: FakeApiServer;
let env: Readonly<Record<string, string>>;
beforeEach(async () => {
  server = new FakeApiServer();
  env = {
    ...handoverVariables(await server.start()),
    SERVICES: 'a-rest',
    STANDBYS: 'yes',
  };
  server.objects.set(deployment, { metadata: { name: 'a', uid: 'deployment' } });
  server.objects.set(configMap, { metadata: { name: 'flink-config-a', resourceVersion: '5' } });
  server.objects.set(rest, { metadata: { name: 'a-rest', resourceVersion: '7' } });
  jobManager('a-1', 'mine', 'replica-set', 'Pending');
});
afterEach(() => {
  server.stop();
});

function add(name: string, component: string, status: string, metadata: Omit<Stored['metadata'], 'name'>): void {
  const labels = { app: 'a', component, type: 'flink-native-kubernetes' };
  server.objects.set(pod(name), { metadata: { name, labels, ...metadata }, status: { phase: status } });
}

function jobManager(name: string, uid: string, owner: string, phase = 'Running', more: object = {}): void {
  add(name, 'jobmanager', phase, { uid, ownerReferences: [{ uid: owner, controller: true }], ...more });
}

function taskManager(name: string, owner = 'deployment', more: object = {}): void {
  add(name, 'taskmanager', 'Running', {
    uid: `uid-${name}`,
    ownerReferences: [{ uid: owner, controller: true }],
    ...more,
  });
}

function record(text: string): void {
  const stored = server.objects.get(configMap);
  if (stored !== undefined) stored.metadata.annotations = { 'flink-chart/handover': text };
}

const recorded = () => server.objects.get(configMap)?.metadata.annotations?.['flink-chart/handover'];

/** How the script is run: in a POSIX shell with a program curl, or in bash with a function that takes no time, and short sleeps. */
const asItIs: readonly [shell: string, script: string] = ['sh', script];
const quick: typeof asItIs = ['bash', shellCurl + script.replace(/\bsleep 1\b/g, 'sleep 0.05')];

async function run(more: Readonly<Record<string, string>> = {}, [shell, text] = quick) {
  const { exitCode, stdout, stderr } = await execa(shell, ['-c', text], {
    env: { ...env, ...more },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 30_000,
  });
  return { exitCode, stdout: stdout.split('\n'), stderr };
}

/** Does something once a request has been made so often. */
function after(times: number, method: string, path: string, then: () => void): void {
  let left = times;
  server.before = (asked) => {
    if (asked.method === method && asked.path === path && --left === 0) then();
    return undefined;
  };
}

const made = 'The handover is made: Flink starts.';

describe('a first start', () => {
  test('claims, notes and owns, as the account of the pod', async () => {
    expect(await run({}, asItIs)).toEqual({ exitCode: 0, stdout: [made], stderr: '' });
    expect(server.changes()).toEqual([`PATCH ${configMap}`, `PATCH ${configMap}`, `PATCH ${rest}`]);
    expect(recorded()).toBe('new');
    for (const { authorization } of server.asked) expect(authorization).toBe('Bearer abc');
    expect(server.objects.get(rest)?.metadata.ownerReferences).toEqual([
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a', uid: 'deployment' },
    ]);
  });

  test.each([
    ['abc', {}],
    ['abc-3', { RESTART_NONCE: '3' }],
  ])('notes of an application that it has started: %s', async (text, nonce) => {
    expect(await run({ CHECKSUM: 'abc', ...nonce })).toMatchObject({ exitCode: 0 });
    expect(server.objects.get(configMap)?.metadata.annotations).toEqual({
      'flink-chart/handover': 'new',
      'flink-chart/started': text,
    });
  });
});

describe('JobManagers', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'another revision',
      () => {
        jobManager('a-0', 'old', 'other');
      },
      /^The JobManager a-0 is of another revision/,
    ],
    [
      'that end',
      () => {
        jobManager('a-0', 'old', 'replica-set', 'Running', { deletionTimestamp: 'x' });
      },
      /^The JobManager a-0 ends/,
    ],
  ])('of %s are waited for, and nothing is touched before', async (_, given, says) => {
    given();
    after(3, 'GET', deployment, () => {
      expect(server.changes()).toEqual([]);
      server.objects.delete(pod('a-0'));
    });
    const { exitCode, stdout } = await run(waits);
    expect({ exitCode, last: stdout[1] }).toEqual({ exitCode: 0, last: made });
    expect(stdout[0]).toMatch(says);
  });

  test('of a lost node are waited for as long as the values say', async () => {
    jobManager('a-0', 'old', 'other', 'Running', { deletionTimestamp: 'x', deletionGracePeriodSeconds: 1 });
    const { exitCode, stdout } = await run({ ...waits, LOST_NODE_SECONDS: '1' });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        'The JobManager a-0 ends; Flink waits for it.',
        'The JobManager a-0 should have ended long ago. Its node counts as lost.',
        made,
      ],
    });
  });

  test.each([
    ['one that runs', 'zzz', 'Running'],
    ['one that waits too and comes first', 'aaa', 'Pending'],
  ])('of the same revision do not run beside each other without high availability: %s', async (_, uid, phase) => {
    jobManager('a-2', uid, 'replica-set', phase);
    after(3, 'GET', deployment, () => {
      server.objects.delete(pod('a-2'));
    });
    const { exitCode, stdout } = await run({ ...waits, STANDBYS: '' });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        'The JobManager a-2 is there too, and without high availability none stands by: scale the Deployment to 1.',
        made,
      ],
    });
  });

  test('that are to end themselves do not start Flink', async () => {
    jobManager('a-1', 'mine', 'replica-set', 'Pending', { deletionTimestamp: 'x' });
    after(3, 'GET', deployment, () => {
      expect(server.changes()).toEqual([]);
      jobManager('a-1', 'mine', 'replica-set', 'Pending');
    });
    const { exitCode, stdout } = await run(waits);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: ['This pod is to end; Flink does not start in it.', made],
    });
  });

  test('of the same revision run beside each other; one makes the handover', async () => {
    jobManager('a-2', 'peer', 'replica-set', 'Pending');
    record('new peer');
    taskManager('t-1');
    after(3, 'GET', configMap, () => {
      record('new');
    });
    expect(await run(waits)).toEqual({
      exitCode: 0,
      stdout: ['Another JobManager of this revision makes the handover.', made],
      stderr: '',
    });
    expect(server.changes()).toEqual([`PATCH ${rest}`]);
  });

  test('take over what one that is gone has begun', async () => {
    record('new gone');
    taskManager('t-1');
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect([recorded(), server.objects.has(pod('t-1'))]).toEqual(['new', false]);
  });

  test('that stand by and come late end nothing, though the record is lost', async () => {
    jobManager('a-2', 'peer', 'replica-set', 'Running');
    taskManager('t-1');
    server.objects.set(program, { metadata: { name: 'p', resourceVersion: '1' }, data: { 'jobGraph-1': 'x' } });
    expect(await run({ HA_CONFIG_MAP: 'a-cluster-config-map', HA_ENTRIES: 'jobGraph-' })).toMatchObject({
      exitCode: 0,
    });
    expect(server.changes()).toEqual([`PATCH ${configMap}`, `PATCH ${rest}`]);
    expect(recorded()).toBe('new');
  });
});

describe('TaskManagers', () => {
  test('of another revision are ended, and awaited, before anything is noted', async () => {
    record('old');
    taskManager('t-1');
    taskManager('t-2', 'deployment', { deletionTimestamp: 'x' });
    after(2, 'GET', deployment, () => {
      expect(recorded()).toBe('new mine');
      server.objects.delete(pod('t-2'));
    });
    expect(await run(waits)).toEqual({
      exitCode: 0,
      stdout: [
        'Ends the TaskManager t-1 of another revision.',
        'TaskManagers of another revision end; Flink waits for them.',
        made,
      ],
      stderr: '',
    });
    expect(recorded()).toBe('new');
  });

  test('of the same revision stay; those of a Deployment that is gone do not', async () => {
    record('new');
    taskManager('t-1');
    taskManager('t-2', 'gone');
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect([server.objects.has(pod('t-1')), server.objects.has(pod('t-2'))]).toEqual([true, false]);
  });

  test('that have been replaced under the same name are left alone', async () => {
    record('old');
    taskManager('t-1');
    server.before = ({ method }) => {
      if (method !== 'DELETE') return undefined;
      server.objects.delete(pod('t-1'));
      return 409;
    };
    expect(await run(waits)).toMatchObject({ exitCode: 0 });
  });
});

describe('the program that high availability keeps', () => {
  const application = { HA_CONFIG_MAP: 'a-cluster-config-map', HA_ENTRIES: 'executionPlan- application-' };
  const kept = { counter: '3', 'org.apache.flink.k8s.leader.dispatcher': 'x' };
  beforeEach(() => {
    const data = { ...kept, 'executionPlan-1': 'x', 'application-1': 'y' };
    server.objects.set(program, { metadata: { name: 'p', resourceVersion: '9' }, data });
  });

  test('is dropped after a change, and nothing else', async () => {
    record('old');
    const { exitCode, stdout } = await run(application);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        'Dropped from the ConfigMap a-cluster-config-map: executionPlan-1 application-1. The program of the values runs, from the last checkpoint.',
        made,
      ],
    });
    expect(server.objects.get(program)?.data).toEqual(kept);
  });

  test('is dropped as it was read: a change in between is read again', async () => {
    record('old');
    let first = true;
    server.before = ({ method, path }) => {
      const stored = server.objects.get(program);
      if (method === 'PATCH' && path === program && first && stored !== undefined) {
        [stored.metadata.resourceVersion, first] = ['10', false];
        stored.data = { ...stored.data, 'executionPlan-2': 'z' };
      }
      return undefined;
    };
    expect(await run({ ...application, ...waits })).toMatchObject({ exitCode: 0 });
    expect(server.objects.get(program)?.data).toEqual(kept);
  });

  test('stays where nothing changed', async () => {
    record('new');
    expect(await run(application)).toMatchObject({ exitCode: 0 });
    expect(server.objects.get(program)?.data).toMatchObject({ 'executionPlan-1': 'x' });
  });
});

test('Services that are not there are waited for', async () => {
  const stored = server.objects.get(rest);
  server.objects.delete(rest);
  after(2, 'GET', deployment, () => {
    if (stored !== undefined) server.objects.set(rest, stored);
  });
  const { exitCode, stdout } = await run(waits);
  expect({ exitCode, stdout: stdout[0] }).toEqual({
    exitCode: 0,
    stdout: 'There is no Service a-rest; Flink waits for it. Apply the manifests again (helm upgrade).',
  });
});

describe('Flink does not start', () => {
  const starts = 'so Flink does not start';
  test.each<[string, string, string, string]>([
    [
      'GET',
      deployment,
      'the Deployment a cannot be read',
      'code 403 for a test. The handover needs deployments: get; pods: list, delete; configmaps: get, patch; services: patch. Grant them (https://github.com/flink-chart/flink-chart/blob/main/docs/tasks/rbac.md#the-handovers-rights), or',
    ],
    ['GET', `${core}/pods`, 'JobManagers cannot be listed', 'code 403 for a test. The handover needs'],
    ['GET', configMap, 'the ConfigMap flink-config-a cannot be read', 'code 403 for a test. The handover needs'],
    ['PATCH', configMap, 'the ConfigMap flink-config-a cannot be changed', 'code 403 for a test. The handover needs'],
    ['PATCH', rest, 'the Service a-rest cannot be changed', 'code 403 for a test. The handover needs'],
  ])('where %s %s is refused', async (method, path, what, reason) => {
    server.before = (asked) => (asked.method === method && asked.path === path ? 403 : undefined);
    const { exitCode, stderr } = await run();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`handover: ${what}, ${starts}: ${reason}`);
    expect(stderr).toContain('handover.enabled: false');
  });

  test.each([
    ['is silent', { KUBERNETES_SERVICE_PORT: '1' }, 'https://127.0.0.1:1'],
    [
      'has an IPv6 address where nothing is',
      { KUBERNETES_SERVICE_HOST: '::1', KUBERNETES_SERVICE_PORT: '1' },
      'https://[::1]:1',
    ],
  ])('where the API server %s', async (_, more, address) => {
    const { exitCode, stderr } = await run(more);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${starts}: the API server does not answer at ${address}. Behind a service mesh`);
  });

  test.each([
    ['JobManagers', `${core}/pods`, '"a-0"', 'JobManagers cannot be listed'],
    ['the Deployment', deployment, '"uid"', 'the Deployment a cannot be read'],
    ['the ConfigMap', configMap, '"annotations"', 'the ConfigMap flink-config-a cannot be read'],
  ])('where the answer on %s is cut off', async (_, path, end, what) => {
    if (path.endsWith('pods')) jobManager('a-0', 'old', 'other');
    record('new');
    taskManager('t-1');
    server.cut.set(path, end);
    const { exitCode, stderr } = await run({}, asItIs);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`handover: ${what}, ${starts}`);
    expect(server.changes()).toEqual([]);
  });

  test('where the API server is ill, and starts once it is well', async () => {
    let ill = 2;
    server.before = () => (ill-- > 0 ? 500 : undefined);
    const { exitCode, stdout } = await run(waits);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        `handover: the Deployment a cannot be read, ${starts}: the API server says 500: code 500 for a test.`,
        made,
      ],
    });
  });

  test.each([
    ['token', scripts.handover, {}, 'the pod has no token of its account'],
    ['curl', script, { PATH: '/nowhere' }, 'the image has no curl'],
    [
      'its namespace',
      script,
      { NAMESPACE: 'other' },
      'the pod is in the namespace data, and Flink is configured for other',
    ],
  ])('without %s', async (_, text, more, says) => {
    const ended = await execa('/bin/sh', ['-c', text], { env: { ...env, ...more }, extendEnv: false, reject: false });
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain(`handover: ${says}, ${starts}`);
    expect(server.asked).toEqual([]);
  });
});

test('SIGTERM ends it at once', async () => {
  jobManager('a-0', 'old', 'other');
  const running = execa('sh', ['-c', script], { env: { ...env, ...waits }, extendEnv: false, reject: false });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const asked = Date.now();
  running.kill('SIGTERM');
  expect((await running).exitCode).toBe(143);
  expect(Date.now() - asked).toBeLessThan(2000);
});
