import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mostJobManagers } from '../change/running.ts';
import { startFlinkCluster, type FlinkCluster } from '../session/flink-cluster.ts';
import { factsInTest } from '../../helpers/replay.ts';
import { Counting } from './counting.ts';

let cluster: FlinkCluster;

/** Milliseconds: several JobManagers start, one after the other. */
vi.setConfig({ testTimeout: 600_000 });

beforeAll(async () => {
  cluster = await startFlinkCluster(factsInTest);
});
afterAll(async () => {
  await cluster.stop();
});

const stopping = factsInTest.filter(({ line }) => line !== '1.13');

describe.each(stopping)('$line: an application that is stopped with a savepoint', (line) => {
  test.each(['none', 'kubernetes'] as const)('goes on from it, high availability: %s', async (keeper) => {
    const app = new Counting(cluster, line, `stop-${keeper}-${line.line.replace('.', '-')}`, 'savepoint', keeper);
    expect(await app.deploy('Helm 4', app.of('a'))).toBeUndefined();
    await app.runs('a');
    expect(await app.deploy('Helm 4', app.of('b'))).toBeUndefined();
    const { job } = await app.runs('b');
    const { savepoint, start } = await app.noted();
    expect(start).toBe(savepoint);
    const { latest } = await app.installed.rest<{ latest: { restored: { external_path: string } } }>(
      `/jobs/${job.jid}/checkpoints`,
    );
    expect(latest.restored.external_path).toBe(savepoint);
    expect(await app.helm('rollback')).toBeUndefined();
    await app.runs('a');
    expect((await app.noted())['savepoint']).not.toBe(savepoint);
    expect(app.wrong()).toBeUndefined();
    expect(mostJobManagers(cluster, app.installed.release.namespace)).toBe(1);
  });
});
