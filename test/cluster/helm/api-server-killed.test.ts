import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../../generator/facts/lines/all.ts';
import { type Helm, helmBinaries } from '../../helpers/helm.ts';
import { type ControlPlane, startControlPlane } from '../control-plane/control-plane.ts';
import { type FakeNode, startFakeNode } from '../nodes/fake-node.ts';
import { type Ended, eventually, workspace, type Workspace } from './workspace.ts';

const helms = await helmBinaries();
const names = helms.map(({ name }) => name).join(' and ');
const chart = chartDirectory(defaultLine);
const wait = ['--wait', '--timeout', '100s'];
let plane: ControlPlane;
let node: FakeNode | undefined;

// A control plane of its own, whatever the others use: nobody's cluster is killed here.
beforeAll(async () => {
  plane = await startControlPlane();
  node = await startFakeNode(plane);
});
afterAll(async () => {
  try {
    await node?.stop();
  } finally {
    await plane.stop();
  }
});

/** An install that waits for its JobManager. */
interface Installing {
  readonly helm: Helm;
  readonly here: Workspace;
  readonly ended: Promise<Ended>;
  isOver(): boolean;
}

/** Starts an install by each Helm in a namespace of its own; all have made their Deployment and wait. */
async function startInstalls(namespace: string, ...args: readonly string[]): Promise<readonly Installing[]> {
  return Promise.all(
    helms.map(async (helm) => {
      const here = await workspace(plane, helm, `${namespace}-${String(helm.major)}`);
      let isOver = false;
      const ended = here.helm('install', 'flink', chart, '--wait', ...args);
      void ended.finally(() => (isOver = true));
      const made = async (): Promise<boolean> => isOver || (await here.objects()).includes('Deployment/flink');
      expect(await eventually(made, 100), helm.name).toBe(true);
      return { helm, here, ended, isOver: () => isOver };
    }),
  );
}

/** Until a pod is made, placed and collected again: controllers and scheduler look at the API server again when they think fit. */
async function controllersAreBack(here: Workspace): Promise<void> {
  const commands = [
    ['create', 'deployment', 'probe', '--image=probe'],
    ['rollout', 'status', 'deployment/probe', '--timeout=110s'],
    ['delete', 'deployment', 'probe', '--cascade=foreground', '--timeout=110s'],
  ];
  for (const command of commands) expect(await here.kubectl(...command)).toMatchObject({ ok: true });
}

async function forEach(installs: readonly Installing[], check: (one: Installing) => Promise<void>): Promise<void> {
  await Promise.all(installs.map(check));
}

test(`${names}: the API server dies during an install: a clear error; once it is back, uninstall and install succeed (fake node)`, async () => {
  // The JobManager finds no node, so that Helm still waits when the server goes.
  const nowhere = ['--set', 'flinkConfiguration.kubernetes\\.jobmanager\\.node-selector=no:where'];
  const installs = await startInstalls('killed', ...nowhere, '--timeout', '40s');
  expect(installs.filter((one) => one.isOver()).map(({ helm }) => helm.name)).toEqual([]);
  await plane.killApiServer();
  await forEach(installs, async ({ ended }) => {
    const { ok, err } = await ended;
    expect(ok).toBe(false);
    expect(err.match(/^Error: .*$/gm)).toEqual([
      expect.stringMatching(/connection (refused|reset)|EOF|unreachable|deadline exceeded|timed out|not ready/),
    ]);
  });

  await plane.restartApiServer();
  await forEach(installs, async ({ here }) => {
    expect(await here.helm('uninstall', 'flink', ...wait)).toMatchObject({ ok: true });
  });
  await plane.restartControllers();
  await forEach(installs, async ({ here }) => {
    await controllersAreBack(here);
    const emptied = await eventually(async () => (await here.objects()).length === 0, 60);
    expect(emptied, (await here.objects()).join(' ')).toBe(true);
    expect(await here.helm('install', 'flink', chart, ...wait)).toMatchObject({ ok: true });
  });
});

test(`${names}: the API server is restarted during an install: Helm finishes it, or what docs/uninstall.md says does (fake node)`, async () => {
  expect(await kubectl('cordon')).toBe(true);
  const installs = await startInstalls('restarted', '--timeout', '100s');
  expect(installs.filter((one) => one.isOver()).map(({ helm }) => helm.name)).toEqual([]);
  await plane.restartApiServer();
  expect(await kubectl('uncordon')).toBe(true);
  await forEach(installs, async ({ here, ended }) => {
    if (!(await ended).ok) {
      // A Helm that has given up leaves the release `failed`; one that could not write that down, `pending-install`.
      const status = /^STATUS: (.*)$/m.exec((await here.helm('status', 'flink')).out)?.[1];
      expect(['failed', 'pending-install']).toContain(status);
      await controllersAreBack(here);
      if (status === 'pending-install')
        expect(await here.helm('uninstall', 'flink', ...wait)).toMatchObject({ ok: true });
      expect(await here.helm('upgrade', '--install', 'flink', chart, ...wait)).toMatchObject({ ok: true });
    }
    expect((await here.helm('status', 'flink')).out).toContain('STATUS: deployed');
  });
});

async function kubectl(command: 'cordon' | 'uncordon'): Promise<boolean> {
  const args = [command, node?.name ?? '', `--kubeconfig=${plane.kubeconfig}`];
  return eventually(async () => (await execa(plane.kubectl, args, { reject: false })).exitCode === 0);
}
