import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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
async function run(script: string, env: Readonly<Record<string, string>>) {
  const PATH = `${join(root, 'test/helpers/bin')}:${process.env['PATH'] ?? ''}`;
  const { exitCode, stdout, stderr } = await execa('sh', ['-c', script], {
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

describe('what makes the Deployment the owner of its Services', () => {
  const account = mkdtempSync(join(tmpdir(), 'flink-chart-account-'));
  for (const [name, text] of Object.entries({ token: 'abc', namespace: 'data', 'ca.crt': '' }))
    writeFileSync(join(account, name), text);
  afterAll(() => {
    rmSync(account, { recursive: true });
  });

  const place = '/var/run/secrets/kubernetes.io/serviceaccount';
  const script = scripts.ownServices.replace(place, account);
  const session = (more: Readonly<Record<string, string>> = {}) =>
    run(script, {
      DEPLOYMENT: 'a',
      SERVICES: 'a a-rest',
      KUBERNETES_SERVICE_HOST: '127.0.0.1',
      KUBERNETES_SERVICE_PORT: port,
      ...more,
    });
  const deployment = '/apis/apps/v1/namespaces/data/deployments/a';
  const [service, rest] = ['/api/v1/namespaces/data/services/a', '/api/v1/namespaces/data/services/a-rest'];
  const configMap = '/api/v1/namespaces/data/configmaps/flink-config-a';
  const found = JSON.stringify({ metadata: { name: 'a', uid: '12-ab', labels: { uid: 'no' } } }, undefined, 1);
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a', uid: '12-ab' };

  test('asks for the Deployment and changes each Service, as the account of the pod', async () => {
    answers = { [`GET ${deployment}`]: found, [`PATCH ${service}`]: '{}', [`PATCH ${rest}`]: '{}' };
    expect(await session()).toEqual({
      exitCode: 0,
      stdout: 'services/a: goes with the Deployment a\nservices/a-rest: goes with the Deployment a',
      stderr: '',
    });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${deployment}`,
      `PATCH ${service}`,
      `PATCH ${rest}`,
    ]);
    for (const { authorization } of asked) expect(authorization).toBe('Bearer abc');
    for (const { type, body } of asked.slice(1)) {
      expect(type).toBe('application/strategic-merge-patch+json');
      expect(JSON.parse(body)).toEqual({ metadata: { ownerReferences: [owner] } });
    }
  });

  test.each([
    ['abc', {}],
    ['abc-3', { RESTART_NONCE: '3' }],
  ])('notes of an application that it has started: %s', async (text, nonce) => {
    answers = { [`GET ${deployment}`]: found, [`PATCH ${configMap}`]: '{}' };
    const { exitCode, stdout } = await session({
      SERVICES: '',
      CONFIG_MAP: 'flink-config-a',
      CHECKSUM: 'abc',
      ...nonce,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'configmaps/flink-config-a: started' });
    expect(JSON.parse(asked.at(-1)?.body ?? '')).toEqual({
      metadata: { annotations: { 'flink-chart/started': text } },
    });
  });

  test('tells what it may not change, and goes on', async () => {
    answers = { [`GET ${deployment}`]: found, [`PATCH ${rest}`]: '{}' };
    expect(await session()).toEqual({
      exitCode: 0,
      stdout: 'services/a-rest: goes with the Deployment a',
      stderr: expect.stringMatching(/^curl: .*503$/) as string,
    });
  });

  test.each([
    ['refuses', {}],
    ['is silent', { KUBERNETES_SERVICE_PORT: '1' }],
    ['has an IPv6 address where nothing is', { KUBERNETES_SERVICE_HOST: '::1', KUBERNETES_SERVICE_PORT: '1' }],
  ])('lets Flink start where the API server %s', async (_, more) => {
    const { exitCode, stdout, stderr } = await session(more);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toMatch(/^curl: \(\d+\) .*$/);
    if ('KUBERNETES_SERVICE_HOST' in more) expect(stderr).toContain('[::1]');
  });

  test('lets Flink start where the answer has no uid', async () => {
    answers = { [`GET ${deployment}`]: '{}', [`PATCH ${service}`]: '{}', [`PATCH ${rest}`]: '{}' };
    expect(await session()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('does nothing but say so where there is no token', async () => {
    const env = { DEPLOYMENT: 'a', SERVICES: 'a a-rest', KUBERNETES_SERVICE_HOST: 'fd00::1' };
    const { exitCode, stderr } = await run(scripts.ownServices, env);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('No such file') as unknown });
    expect(asked).toEqual([]);
  });
});
