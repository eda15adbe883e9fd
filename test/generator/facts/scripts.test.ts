import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scripts } from '../../../generator/facts/scripts.ts';
import { root } from '../../../generator/root.ts';

/** A request as the server saw it. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly authorization?: string | undefined;
  readonly type?: string | undefined;
  readonly body: string;
}

/** What the server answers to a method and path; what is not there: 503, as a JobManager says while it starts. */
let answers: Readonly<Record<string, string>> = {};
let asked: Asked[] = [];
let server: Server;
let port: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, body, authorization: headers.authorization, type: headers['content-type'] });
      const answer = answers[`${method} ${url}`];
      response.writeHead(answer === undefined ? 503 : 200).end(answer ?? 'starting');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = String((server.address() as AddressInfo).port);
});
afterAll(() => server.close());
beforeEach(() => {
  [answers, asked] = [{}, []];
});

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Runs a script in the machine's POSIX shell, with the tests' own curl; what its curl really does is seen in test/cluster. */
async function run(script: string, env: Readonly<Record<string, string>>, [shell = 'sh', ...args]: string[] = []) {
  const PATH = `${join(root, 'test/helpers/bin')}:${process.env['PATH'] ?? ''}`;
  const { exitCode, stdout, stderr } = await execa(shell, ['-c', script, ...args], {
    env: { PATH, ...env },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 20_000,
  });
  return { exitCode, stdout, stderr };
}

describe('what helm test runs', () => {
  const askRest = (at: string, patience: number) =>
    run(scripts.askRest, { ADDRESS: at, LINE: '1.13', PATIENCE: String(patience) });

  test('passes on a JobManager of the line, once it answers', async () => {
    const config = '{"refresh-interval":3000,"flink-version":"1.13.6"}';
    const starting = setInterval(() => {
      if (asked.length > 0) answers = { 'GET /config': config };
    }, 10);
    const address = `127.0.0.1:${port}`;
    expect(await askRest(address, 20)).toEqual({
      exitCode: 0,
      stdout: `the JobManager answers at ${address}: ${config}`,
      stderr: '',
    });
    clearInterval(starting);
    expect(asked.length).toBeGreaterThan(1);
  });

  test.each(['{"flink-version":"1.1.3"}', '{"flink-version":"11.13.6"}', '{"flink-version":"1.130.1"}', 'hello'])(
    'fails on another: %s',
    async (answer) => {
      answers = { 'GET /config': answer };
      expect(await askRest(`127.0.0.1:${port}`, 20)).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `what answers at 127.0.0.1:${port} is no JobManager of Flink 1.13: ${answer}`,
      });
    },
  );

  test('shows at most 300 characters of what is none', async () => {
    answers = { 'GET /config': 'x'.repeat(1000) };
    expect((await askRest(`127.0.0.1:${port}`, 20)).stderr).toMatch(/: x{300}$/);
  });

  test.each([
    ['not well', () => `127.0.0.1:${port}`, /^the JobManager does not answer at \S+: curl: .*503.*$/],
    ['at all', () => '127.0.0.1:1', /^the JobManager does not answer at 127.0.0.1:1: curl: .*$/],
  ])('fails in one line where nothing answers, %s', async (_, at, says) => {
    const { exitCode, stdout, stderr } = await askRest(at(), 0);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(says);
  });
});

describe('what says whether the job of an application runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flink-chart-note-'));
  const note = join(folder, 'flink-chart-job');
  const life =
    readFileSync('/proc/1/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19] ?? '';
  beforeEach(() => {
    rmSync(note, { force: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** What Flink answers of jobs in these states, as 2.3 does. */
  const jobs = (...states: readonly string[]): void => {
    const all = states.map((state, index) => ({
      jid: `${String(index)}a`,
      name: '"state":"FAILED"',
      state,
      tasks: { total: 2, created: 0, scheduled: 0, running: state === 'RUNNING' ? 2 : 0, finished: 0 },
    }));
    answers = { 'GET /jobs/overview': JSON.stringify({ jobs: all }) };
  };
  const script = scripts.jobRuns.replace('/dev/shm /tmp', folder);
  const asks = (scheme = 'http', at = port, more: Readonly<Record<string, string>> = {}) =>
    run(script, { _POD_IP_ADDRESS: '127.0.0.1', ...more }, ['bash', 'job-runs', at, scheme]);
  const ready = { exitCode: 0, stdout: '', stderr: '' };
  const says = (stdout: string) => ({ exitCode: 1, stdout, stderr: '' });
  const failed = says('the job has failed: kubectl logs and the web UI say why');

  describe.each(['http', 'https'])('by %s', (scheme) => {
    test.each(['RUNNING', 'FINISHED', 'CANCELED', 'CANCELLING', 'SUSPENDED', 'RECONCILING'])(
      'ready: %s',
      async (state) => {
        jobs(state);
        expect(await asks(scheme)).toEqual(ready);
        expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /jobs/overview']);
      },
    );

    test.each(['CREATED', 'INITIALIZING'])('not yet: %s', async (state) => {
      jobs(state, state);
      expect(await asks(scheme)).toEqual(says('the job has not started yet'));
    });

    test.each([['FAILED'], ['FAILING'], ['RUNNING', 'FAILED'], ['FAILED', 'CREATED']])(
      'failed: %s',
      async (...states) => {
        jobs(...states);
        expect(await asks(scheme)).toEqual(failed);
      },
    );

    test('not before the program has submitted a job', async () => {
      jobs();
      expect(await asks(scheme)).toEqual(says('the program has not submitted a job yet'));
    });
  });

  test('not while no task runs, as where a quota forbids TaskManagers', async () => {
    const tasks = { total: 2, scheduled: 2, running: 0, finished: 0 };
    answers = { 'GET /jobs/overview': JSON.stringify({ jobs: [{ jid: '0a', name: 'a', state: 'RUNNING', tasks }] }) };
    expect((await asks()).stdout).toMatch(
      /^no task of the job runs yet: .*"Could not create pod".*kubectl describe quota/,
    );
    const batch = { ...tasks, scheduled: 1, finished: 1 };
    answers = { 'GET /jobs/overview': JSON.stringify({ jobs: [{ jid: '0a', state: 'RUNNING', tasks: batch }] }) };
    expect(await asks()).toEqual(ready);
  });

  test('a restart only of what has run', async () => {
    jobs('RESTARTING');
    expect((await asks()).stdout).toMatch(/^the job restarts before a task of it has run: .*"Could not create pod"/);
    jobs('RUNNING');
    await asks();
    jobs('RESTARTING');
    expect(await asks()).toEqual(ready);
  });

  test('a second job may still be starting', async () => {
    jobs('FINISHED', 'CREATED');
    expect(await asks()).toEqual(ready);
  });

  test('what ran stays ready when Flink forgets it, and what failed does not', async () => {
    jobs('FINISHED');
    await asks();
    jobs();
    expect(await asks()).toEqual(ready);
    jobs('FAILED');
    await asks();
    jobs();
    expect(await asks()).toEqual(says('the job has failed: kubectl logs say why'));
  });

  test('what an earlier JobManager of the pod ran does not count', async () => {
    writeFileSync(note, `${String(Number(life) + 1)} begun\n`);
    jobs();
    expect(await asks()).toEqual(says('the program has not submitted a job yet'));
    writeFileSync(note, `${life} begun\n`);
    expect(await asks()).toEqual(ready);
  });

  test('a container that nothing can be noted in', async () => {
    jobs('RUNNING');
    const nowhere = scripts.jobRuns.replace('/dev/shm /tmp', '/proc/nowhere');
    expect(await run(nowhere, { _POD_IP_ADDRESS: '127.0.0.1' }, ['bash', 'job-runs', port, 'http'])).toEqual(ready);
  });

  test('says on one line what answers in its place', async () => {
    expect(await asks()).toEqual(says('the JobManager does not tell its jobs: HTTP/1.1 503 Service Unavailable'));
    expect((await asks('https')).stdout).toMatch(/^the JobManager does not tell its jobs: curl: .*503.*$/);
  });

  test('says that nothing answers', async () => {
    expect(await asks('http', '1')).toEqual(says('the JobManager does not answer at port 1'));
    expect((await asks('https', '1')).stdout).toMatch(/^the JobManager does not tell its jobs: curl: .*$/);
  });

  test('without curl a connection is all that TLS is asked for', async () => {
    const bare = script.replace('command -v curl', 'false');
    const by = (at: string) => run(bare, { _POD_IP_ADDRESS: '127.0.0.1' }, ['bash', 'job-runs', at, 'https']);
    expect(await by(port)).toEqual(ready);
    expect(await by('1')).toEqual(says('the JobManager does not answer at port 1'));
  });

  test('an address of IPv6 has brackets in a URL', async () => {
    expect((await asks('https', '1', { _POD_IP_ADDRESS: '::1' })).stdout).toContain('https://[::1]:1/jobs/overview');
  });

  test('waits three seconds for an answer, and no longer', async () => {
    const silent = createTcpServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const start = Date.now();
    const { exitCode } = await asks('http', String((silent.address() as AddressInfo).port));
    expect(exitCode).toBe(1);
    expect(Date.now() - start).toBeLessThan(4_500);
    silent.close();
  });
});

describe('what waits until process 1 takes SIGTERM', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flink-chart-process-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const process1 = (comm: string, caught: string): void => {
    writeFileSync(join(folder, 'comm'), `${comm}\n`);
    writeFileSync(
      join(folder, 'status'),
      `Name:\t${comm}\nSigIgn:\tffffffffffffffff\nSigCgt:\t${caught}\nSeccomp:\t0\n`,
    );
  };
  const [bash, jvm] = ['0000000000010000', '2000000101005ccd'];
  const script = scripts.preStop.replaceAll('/proc/1', folder);
  /** Milliseconds that it takes. */
  async function waits(text = script): Promise<number> {
    const start = Date.now();
    expect(await run(text, {})).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    return Date.now() - start;
  }

  test.each([
    ['the JVM', 'java', jvm],
    ['an entry point that takes it', 'bash', '0000000000014002'],
    ['an init of its own', 'tini', '0000000000000000'],
    ['the pause container', 'pause', '0000000000014002'],
  ])('returns at once: %s', async (_, comm, caught) => {
    process1(comm, caught);
    expect(await waits()).toBeLessThan(800);
  });

  test('returns where there is nothing to see', async () => {
    expect(await run(scripts.preStop.replaceAll('/proc/1', '/proc/nothing'), {})).toMatchObject({ exitCode: 0 });
  });

  test.each(['bash', 'docker-entrypoi', 'kubernetes-jobm', 'flink-console.s', 'java'])(
    'waits while it is %s without a handler',
    async (comm) => {
      process1(comm, bash);
      setTimeout(() => {
        process1('java', jvm);
      }, 600);
      const waited = await waits();
      expect(waited).toBeGreaterThan(500);
      expect(waited).toBeLessThan(3_000);
    },
  );

  test('and not for ever', async () => {
    process1('bash', bash);
    expect(script).toContain('+ 20');
    const waited = await waits(script.replace('+ 20', '+ 1'));
    expect(waited).toBeLessThan(3_000);
  });
});
