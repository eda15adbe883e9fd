import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { JsonMap } from '../../../generator/reference/helm/values-file.ts';
import { type Running, uids } from '../change/running.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { eventually } from '../session/installed-release.ts';
import { sharedDirectory } from '../session/values.ts';
import { oneInTest } from '../../helpers/replay.ts';
import { Counting } from './counting.ts';

let cluster: FlinkCluster;

/** Milliseconds: a JobManager starts, and a schedule of each minute comes twice. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(oneInTest);
});
afterAll(async () => {
  await cluster.stop();
});

const lines = oneInTest.filter(({ client }) => client.storedProgram.idOptions.length > 0);

// One application from test to test: each begins with what the one before has left.
describe.each(lines)('$line: savepoints of an application that runs', (line) => {
  let app: Counting;
  let running: Running;
  let first: string;

  const taken = (nonce: number, savepoint: JsonMap = { schedule: '* * * * *', retention: 1 }): JsonMap => ({
    job: { savepointTriggerNonce: nonce },
    savepoint,
  });
  /** Whether a savepoint is there, where pods see it. */
  const isKept = (path: string): boolean =>
    existsSync(join(app.path, path.replace(new RegExp(`^file:/*${sharedDirectory.slice(1)}`), ''), '_metadata'));
  const noted = async (what: string, key: string, holds: (text: string) => boolean): Promise<string> =>
    eventually(what, 240, async () => {
      const text = (await app.noted())[key] ?? '';
      return holds(text) ? text : undefined;
    });
  const restored = async (): Promise<string | undefined> =>
    (
      await app.installed.rest<{ latest: { restored: { external_path: string } | null } }>(
        `/jobs/${running.job.jid}/checkpoints`,
      )
    ).latest.restored?.external_path;

  beforeAll(async () => {
    app = new Counting(cluster, line, 'periodic', 'none');
    expect(await app.deploy('Helm 4', app.of('a', 'savepoint', taken(1)))).toBeUndefined();
    running = await app.runs('a');
  });

  test('the first nonce takes one, and the schedule keeps the last of each minute', async () => {
    await noted('the savepoint of the nonce', 'triggerNonce', (text) => text === '1');
    first = await noted('one of the schedule', 'scheduled', (text) => text !== '' && !text.includes('\n'));
    expect(isKept(first)).toBe(true);
    const second = await noted('the next one', 'scheduled', (text) => text !== first && !text.includes('\n'));
    expect(isKept(second)).toBe(true);
    expect(isKept(first)).toBe(false);
    expect(await app.noted()).toMatchObject({ savepoint: second, start: second });
    expect(app.wrong()).toBeUndefined();
  });

  test('an upgrade goes on from the newest state, and takes none for the same nonce', async () => {
    expect(await app.deploy('Helm 4', app.of('b', 'savepoint', taken(1)))).toBeUndefined();
    running = await app.runs('b');
    const state = (await restored()) ?? '';
    expect(isKept(state)).toBe(true);
    expect((await app.noted())['scheduled']).not.toContain(state);
    await noted('another one of the schedule', 'savepoint', (text) => text !== state && text !== '');
    expect(isKept(state)).toBe(true);
    expect(app.wrong()).toBeUndefined();
  });

  test('another nonce takes another one; nothing restarts', async () => {
    expect(await app.deploy('kubectl apply', app.of('b', 'savepoint', taken(2, {})))).toBeUndefined();
    await noted('the savepoint of the nonce', 'triggerNonce', (text) => text === '2');
    const before = running;
    running = await app.runs('b');
    expect(uids([running.jobManager])).toEqual(uids([before.jobManager]));
    expect(running.job.jid).toBe(before.job.jid);
  });

  test("without high availability a JobManager's pod that is made again goes on from it", async () => {
    await app.kubectl('delete', 'cronjob', '--all');
    await app.kubectl('delete', 'job', '--all', '--cascade=foreground');
    const { start } = await app.noted();
    await app.kubectl('delete', 'pod', running.jobManager.metadata?.name ?? '');
    running = await app.runs('b');
    expect(await restored()).toBe(start);
  });
});
