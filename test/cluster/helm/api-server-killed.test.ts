import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/commands/values-input.ts';
import { defaultLine } from '../../../generator/lines.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { type ControlPlane, startControlPlane } from '../control-plane/control-plane.ts';
import { type FakeNode, startFakeNode } from '../nodes/fake-node.ts';
import { eventually, workspace } from './workspace.ts';

const helms = await helmBinaries();
const chart = chartDirectory(defaultLine);
let plane: ControlPlane;
let node: FakeNode;

// A control plane of its own, whatever the others use: nobody's cluster is killed here.
beforeAll(async () => {
  plane = await startControlPlane();
  node = await startFakeNode(plane);
});
afterAll(async () => {
  await node.stop();
  await plane.stop();
});

describe.each(helms)('$name (fake node)', (helm) => {
  test('the API server dies during an install: one clear error; once it is back, uninstall and install succeed', async () => {
    const cluster = { kubeconfig: plane.kubeconfig, kubectl: plane.kubectl };
    const here = await workspace(cluster, helm, `killed-${String(helm.major)}`);
    // The JobManager finds no node, so that Helm still waits when the server goes.
    const nowhere = ['--set', 'flinkConfiguration.kubernetes\\.jobmanager\\.node-selector=no:where'];
    const installing = here.helm('install', 'flink', chart, ...nowhere, '--wait', '--timeout', '20s');
    expect(await eventually(async () => (await here.objects()).includes('Deployment/flink'))).toBe(true);
    await plane.killApiServer();
    const ended = await installing;
    expect(ended.ok).toBe(false);
    expect(ended.err).toMatch(/connection refused|unreachable|deadline exceeded|timed out|not ready/);

    await plane.restartApiServer();
    expect(await here.helm('uninstall', 'flink', '--wait', '--timeout', '60s')).toMatchObject({ ok: true });
    const emptied = await eventually(async () => (await here.objects()).length === 0, 60);
    expect(emptied, (await here.objects()).join(' ')).toBe(true);
    expect(await here.helm('install', 'flink', chart, '--wait', '--timeout', '60s')).toMatchObject({ ok: true });
  });

  test('the API server is restarted during an install: Helm finishes it', async () => {
    const cluster = { kubeconfig: plane.kubeconfig, kubectl: plane.kubectl };
    const here = await workspace(cluster, helm, `restarted-${String(helm.major)}`);
    await here.kubectl('cordon', node.name);
    const installing = here.helm('install', 'flink', chart, '--wait', '--timeout', '100s');
    expect(await eventually(async () => (await here.objects()).includes('Deployment/flink'))).toBe(true);
    await plane.restartApiServer();
    await here.kubectl('uncordon', node.name);
    const ended = await installing;
    // Helm 3 asks again; Helm 4 gives up where its watch breaks. Either way what is there is mended by a second run.
    if (!ended.ok)
      expect(await here.helm('upgrade', '--install', 'flink', chart, '--wait', '--timeout', '100s')).toMatchObject({
        ok: true,
      });
    expect((await here.helm('status', 'flink')).out).toContain('STATUS: deployed');
  });
});
