import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused, requestsOf } from './audit.ts';
import { root } from '../../../generator/root.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { oneInTest } from '../../helpers/replay.ts';
import { startFlinkCluster, type FlinkCluster } from './flink-cluster.ts';
import { Installed } from './installed.ts';
import { ownCheckpoints, sessionValues, sharedDirectory } from './values.ts';

let cluster: FlinkCluster;

beforeAll(async () => {
  cluster = await startFlinkCluster(oneInTest);
});
afterAll(async () => {
  await cluster.stop();
});

describe.each(oneInTest)('faults during a job of Flink $line on real processes', (line) => {
  const release = { line, name: 'faults', namespace: `faults-${line.line.replace('.', '-')}` };
  const directory = (): string => join(cluster.shared, line.line);
  const session = (): Installed => new Installed(cluster, release);
  const gatedJob = ['STREAMING', '100000', `${sharedDirectory}/gate`];
  let id = '';
  let savepoint = '';

  async function killTaskManagers(): Promise<void> {
    const taskManagers = await session().pods('taskmanager');
    expect(taskManagers).toHaveLength(1);
    for (const { metadata } of taskManagers) cluster.agent.kill(metadata?.uid ?? '');
  }

  test('a job outlives its TaskManager', async () => {
    mkdirSync(directory());
    await Installed.install(cluster, release, sessionValues(line, directory()));
    await session().rest('/overview', 240);
    id = await session().startJob(gatedJob, ownCheckpoints);
    await session().checkpointed(id);
    await killTaskManagers();
    await session().checkpointed(id, 1);
    expect(refused(requestsOf(cluster.controlPlane.auditLog, release.namespace, release.name))).toEqual([]);
  });

  test('`flink-chart plan` knows the job, though the API server leads to no address of this machine', async () => {
    const helm = (await helmBinaries()).at(-1)?.path ?? '';
    const { kubectl, kubeconfig } = cluster.controlPlane;
    const access = ['--kubectl', kubectl, '--kubeconfig', kubeconfig, '--helm', helm, '--line', line.line];
    const words = [
      'plan',
      release.name,
      '-n',
      release.namespace,
      ...access,
      '--reuse-values',
      '--set',
      'restartNonce=7',
    ];
    const { all: stdout } = await execa('node', [join(root, 'bin/flink-chart.js'), ...words], {
      reject: false,
      all: true,
    });
    expect(stdout).toContain('The session loses its 1 running job: it has no high availability.');
    expect(stdout).toContain(`(${id}), RUNNING`);
  });

  // From here on requests may be refused: an API server answers before it has read its Roles again.
  test('a job outlives the API server, and a TaskManager that is lost while that is away', async () => {
    const [before] = await session().pods('taskmanager');
    await cluster.controlPlane.killApiServer();
    cluster.agent.kill(before?.metadata?.uid ?? '');
    await sleep(2_000);
    await cluster.controlPlane.restartApiServer();
    await session().checkpointed(id, 2);
    const [after] = await session().pods('taskmanager');
    expect(after?.metadata?.uid).not.toBe(before?.metadata?.uid);
  });

  test('`flink stop` writes a savepoint', async () => {
    const { output } = await session().flink('stop', '--savepointPath', `file://${sharedDirectory}/savepoints`, id);
    savepoint = /Path: (\S+)/.exec(output)?.[1] ?? '';
    expect(savepoint, output).toMatch(/^file:/);
    await session().job(id, 'FINISHED');
    expect(session().taskManagerOutput()).not.toContain('sum 100000');
  });

  test('a job goes on from it and finishes', async () => {
    writeFileSync(join(directory(), 'gate'), '');
    const { exitCode, output } = await session().runJob(gatedJob, ['--fromSavepoint', savepoint]);
    expect(exitCode, output).toBe(0);
    expect(session().taskManagerOutput()).toContain('sum 100000 5000050000');
    await session().uninstall();
  });
});
