import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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
