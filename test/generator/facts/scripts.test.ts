import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scripts } from '../../../generator/facts/scripts.ts';

/** What the server answers at `/config`; empty: 503, as a JobManager does while it starts. */
let config = '';
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const ready = config !== '' && request.url === '/config';
    response.writeHead(ready ? 200 : 503).end(ready ? config : 'starting');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

describe('what helm test runs', () => {
  async function askRest(at: string, patience: number) {
    const env = { ADDRESS: at, LINE: '1.13', PATIENCE: String(patience) };
    const { exitCode, stdout, stderr } = await execa('bash', ['-c', scripts.askRest], { env, reject: false });
    return { exitCode, stdout, stderr };
  }

  test('passes on a JobManager of the line, once it answers', async () => {
    config = '';
    setTimeout(() => (config = '{"refresh-interval":3000,"flink-version":"1.13.6"}'), 1000);
    const result = await askRest(address, 20);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toBe(`the JobManager answers at ${address}: ${config}`);
  });

  test.each(['{"flink-version":"1.1.3"}', '{"flink-version":"11.13.6"}', '{"flink-version":"1.130.1"}', 'hello'])(
    'fails on another: %s',
    async (answer) => {
      config = answer;
      expect(await askRest(address, 20)).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `what answers at ${address} is no JobManager of Flink 1.13: ${answer}`,
      });
    },
  );

  test('fails in one line where nothing answers, or not well', async () => {
    config = '';
    expect((await askRest(address, 0)).stderr).toMatch(/^the JobManager does not answer at \S+: curl: .*503.*$/);
    expect((await askRest('127.0.0.1:1', 0)).stderr).toMatch(
      /^the JobManager does not answer at 127.0.0.1:1: curl: .*$/,
    );
  });
});

test('the other one does nothing but say so where there is no token', async () => {
  const env = { DEPLOYMENT: 'a', SERVICES: 'a a-rest', KUBERNETES_SERVICE_HOST: 'fd00::1' };
  const { exitCode, stderr } = await execa('bash', ['-c', scripts.ownServices], { env });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('No such file') as unknown });
});
