import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContainerStatus, Probe } from 'kubernetes-types/core/v1.d.ts';
import { PodsInTest } from './pods-in-test.ts';

let pods: PodsInTest;
beforeAll(async () => {
  pods = await PodsInTest.start('node-agent-probes');
});
afterAll(async () => {
  await pods.stop();
});

const exec = (...command: string[]): Probe => ({ exec: { command }, periodSeconds: 1 });
const runs = ({ state }: ContainerStatus): boolean => state?.running !== undefined;

test('a startup probe keeps the others waiting; readiness follows its probe there and back (real processes)', async () => {
  const program = 'until [ -e /tmp/log ]; do sleep .1; done; tail -f /tmp/log';
  const note = (name: string): Probe => ({
    ...exec('bash', '-c', `echo ${name} >> /tmp/log; test -e /tmp/${name}`),
    failureThreshold: 1000,
  });
  const later = 'sleep 4; touch /tmp/started; sleep 4; touch /tmp/ready; sleep 6; rm /tmp/ready';
  const ready = { ...note('ready'), failureThreshold: 2, successThreshold: 2 };
  await pods.create('probed', program, {
    startupProbe: note('started'),
    readinessProbe: ready,
    livenessProbe: note('alive'),
    lifecycle: { postStart: { exec: { command: ['bash', '-c', `(${later}) > /dev/null 2>&1 &`] } } },
  });
  const before = await pods.status('probed', runs);
  expect(before).toMatchObject({ started: false, ready: false });
  await pods.status('probed', ({ started }) => started === true);
  const log = await pods.printed('probed', /ready[^]*alive|alive[^]*ready/);
  expect(log).toMatch(/^(started\n){3,6}(ready|alive)/);
  await pods.status('probed', ({ ready }) => ready);
  expect((await pods.pod('probed'))?.status?.conditions).toContainEqual(
    expect.objectContaining({ type: 'Ready', status: 'True' }),
  );
  const after = await pods.status('probed', ({ ready }) => !ready);
  expect(after).toMatchObject({ started: true, restartCount: 0 });
});

test('a liveness probe that fails ends the container with its grace, and it starts again (real processes)', async () => {
  const program = 'trap "echo asked to end; exit 3" TERM; echo begins; touch /tmp/alive; sleep 600 & wait';
  await pods.create('dying', program, {
    livenessProbe: { ...exec('test', '!', '-e', '/tmp/dead'), failureThreshold: 2 },
    lifecycle: { postStart: { exec: { command: ['bash', '-c', '(sleep 2; touch /tmp/dead) > /dev/null 2>&1 &'] } } },
  });
  const { lastState, ready } = await pods.status('dying', (status) => status.restartCount >= 1 && runs(status));
  expect(lastState?.terminated).toMatchObject({ exitCode: 3, reason: 'Error' });
  expect(ready).toBe(true);
  expect(pods.output('dying')).toMatch(/^begins\nasked to end\nbegins\n/);
});

test('a startup probe that fails ends the container; the grace of the probe counts (real processes)', async () => {
  const from = Date.now();
  const startupProbe = { ...exec('false'), failureThreshold: 2, terminationGracePeriodSeconds: 3 };
  await pods.create('unstarted', 'echo begins; sleep 600; true', { startupProbe }, { restartPolicy: 'Never' });
  const { state } = await pods.status('unstarted', (status) => status.state?.terminated !== undefined);
  expect(state?.terminated).toMatchObject({ exitCode: 137 });
  expect(Date.now() - from).toBeGreaterThan(3_500);
  expect((await pods.pod('unstarted'))?.status?.phase).toBe('Failed');
});

test('exec asks inside the container, in time or not at all (real processes)', async () => {
  const inside =
    'test "$(cat /etc/hostname)" = inside && test "$WORD" = word && test "$(cat /proc/1/comm)" = bash && test -e /proc/1/root/.node && test "$PWD" = /srv';
  const spec = { env: [{ name: 'WORD', value: 'word' }], workingDir: '/srv' };
  await pods.create('inside', 'sleep 600; true', { ...spec, readinessProbe: exec('bash', '-c', inside) });
  await pods.create('late', 'sleep 600; true', {
    readinessProbe: exec('bash', '-c', 'sleep 2'),
    livenessProbe: { ...exec('sleep', '2'), timeoutSeconds: 4 },
  });
  await pods.status('inside', ({ ready }) => ready);
  await pods.status('late', runs);
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  expect(await pods.status('late', runs)).toMatchObject({ ready: false, restartCount: 0 });
});

describe('over the network', () => {
  const asked: string[] = [];
  const answer: RequestListener = ({ url = '', headers }, response) => {
    asked.push(`${url} ${String(headers['x-asked'])}`);
    if (url === '/slow') return; // no answer
    response.writeHead(url === '/fine' ? 302 : 503);
    response.end('no');
  };
  const servers: Server[] = [];
  let ports: readonly number[] = [];
  beforeAll(async () => {
    // The API server's own certificate: nobody but the tests' clients trusts it.
    const [cert, key] = [pods.plane.ca, pods.plane.ca.replace(/crt$/, 'key')].map((path) => readFileSync(path));
    servers.push(
      createServer(answer),
      createTlsServer({ key, cert }, answer),
      createTcpServer((socket) => socket.on('error', () => undefined)),
    );
    await Promise.all(
      servers.map(
        (server) =>
          new Promise((resolve) =>
            server.listen(0, '127.0.0.1', () => {
              resolve(undefined);
            }),
          ),
      ),
    );
    ports = servers.map((server) => (server.address() as AddressInfo).port);
  });
  afterAll(() => {
    for (const server of servers) server.close();
  });

  test('httpGet and tcpSocket: by number and name, HTTPS from whomever, codes below 400, in time (real processes)', async () => {
    const host = '127.0.0.1';
    const [http = 0, https = 0, tcp = 0] = ports;
    const httpHeaders = [{ name: 'X-Asked', value: 'yes' }];
    const cases: Record<string, [ready: boolean, probe: Probe]> = {
      'http-fine': [true, { httpGet: { host, port: http, path: '/fine', httpHeaders } }],
      'http-name': [true, { httpGet: { host, port: 'web', path: '/fine' } }],
      'https-fine': [true, { httpGet: { host, port: https, path: '/fine', scheme: 'HTTPS' } }],
      'http-503': [false, { httpGet: { host, port: http, path: '/config' } }],
      'http-slow': [false, { httpGet: { host, port: http, path: '/slow' } }],
      'http-on-https': [false, { httpGet: { host, port: https, path: '/fine' } }],
      'tcp-fine': [true, { tcpSocket: { host, port: tcp } }],
      'tcp-closed': [false, { tcpSocket: { host, port: 1 } }],
      'tcp-own-address': [false, { tcpSocket: { port: tcp } }],
    };
    const names = Object.keys(cases);
    await Promise.all(
      names.map((name) =>
        pods.create(name, 'sleep 600; true', {
          readinessProbe: { ...cases[name]?.[1], periodSeconds: 1 },
          ports: [{ name: 'web', containerPort: http }],
        }),
      ),
    );
    await Promise.all(
      names.map((name) => pods.status(name, (status) => runs(status) && (cases[name]?.[0] === false || status.ready))),
    );
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const seen = await Promise.all(names.map(async (name) => [name, (await pods.status(name, runs)).ready] as const));
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(names.map((name) => [name, cases[name]?.[0]])));
    expect(asked).toContain('/fine yes');
  });
});
