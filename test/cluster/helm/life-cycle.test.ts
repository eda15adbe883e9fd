import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { nodeForHelm } from '../nodes/node-for-helm.ts';
import { sharedCluster } from '../shared.ts';
import { watchPods } from './pods.ts';
import { eventually, workspace, type Workspace } from './workspace.ts';

const cluster = sharedCluster();
const node = nodeForHelm();
const helms = await helmBinaries();
const cases = helms.flatMap((helm) => lineNames.map((line) => ({ helm, line, shown: `${helm.name}, line ${line}` })));

/** No node has this label, so that the JobManager's pod waits for ever. */
const nowhere = ['--set', 'flinkConfiguration.kubernetes\\.jobmanager\\.node-selector=no:where'];
const moreSlots = ['--set', 'flinkConfiguration.taskmanager\\.numberOfTaskSlots=3'];

beforeAll(() => node.start());
afterAll(() => node.stop());

describe.each(cases)(`$shown (${node.kind})`, ({ helm, line }) => {
  const chart = chartDirectory(line);
  const wait = ['--wait', '--timeout', '60s'];
  let spaces: Workspace[] = [];
  let here: Workspace;

  async function space(): Promise<Workspace> {
    const made = await workspace(
      cluster,
      helm,
      `life-${helm.major}-${line.replace('.', '-')}-${Date.now().toString(36)}`,
    );
    spaces.push(made);
    return made;
  }
  const jobManagers = async (): Promise<string> =>
    (await here.kubectl('get', 'pods', '--selector=app=flink', '--output=jsonpath={.items[*].metadata.uid}')).out;
  const slots = async (): Promise<string> =>
    (await here.kubectl('get', 'configmap', 'flink-config-flink', '--output=yaml')).out
      .split('\n')
      .find((text) => text.includes('numberOfTaskSlots')) ?? '';
  const emptied = (): Promise<boolean> => eventually(async () => (await here.objects()).length === 0);

  beforeEach(async () => {
    here = await space();
  });
  afterEach(async () => {
    for (const one of spaces) await one.remove();
    spaces = [];
  });

  test('install with no values, upgrade, rollback, uninstall, install again; never two JobManagers', async () => {
    const watch = watchPods(cluster, here.namespace, 'app=flink,component=jobmanager');
    try {
      expect(await here.helm('install', 'flink', chart, ...wait)).toMatchObject({ ok: true });
      const first = await jobManagers();
      const installed = (await here.objects()).filter((name) => !/^(Pod|ReplicaSet|EndpointSlice)\//.test(name));
      expect(installed).toEqual([
        'ConfigMap/flink-config-flink',
        'ConfigMap/pod-template-flink',
        'Deployment/flink',
        'Role/flink',
        'RoleBinding/flink',
        'Secret/sh.helm.release.v1.flink.v1',
        'Service/flink',
        'Service/flink-rest',
        'ServiceAccount/flink',
        'ServiceAccount/flink-taskmanager',
      ]);

      expect(await here.helm('upgrade', 'flink', chart, ...wait)).toMatchObject({ ok: true });
      expect(await jobManagers(), 'nothing changed: the JobManager goes on').toBe(first);
      expect(await here.helm('upgrade', 'flink', chart, ...moreSlots, ...wait)).toMatchObject({ ok: true });
      expect(await slots()).toMatch(/: "?3"?$/);
      const second = await jobManagers();
      expect(second, 'an option changed: a new JobManager').not.toBe(first);

      expect(await here.helm('rollback', 'flink', '1', ...wait)).toMatchObject({ ok: true });
      expect(await slots()).toMatch(/: "?1"?$/);
      expect(await jobManagers()).not.toBe(second);

      expect(await here.helm('uninstall', 'flink', ...wait)).toMatchObject({ ok: true });
      expect(await emptied(), (await here.objects()).join(' ')).toBe(true);
      expect(await here.helm('install', 'flink', chart, ...wait)).toMatchObject({ ok: true });
      expect([watch.most(), watch.seen()]).toEqual([1, 4]);
    } finally {
      watch.stop();
    }
  });

  test('two releases in a namespace and one name in two namespaces leave each other alone', async () => {
    const elsewhere = await space();
    expect(await here.helm('install', 'one', chart)).toMatchObject({ ok: true });
    expect(await here.helm('install', 'two', chart)).toMatchObject({ ok: true });
    expect(await elsewhere.helm('install', 'one', chart)).toMatchObject({ ok: true });
    expect(await here.helm('uninstall', 'one')).toMatchObject({ ok: true });
    const gone = await eventually(
      async () => !(await here.objects()).some((name) => /\/(one|flink-config-one)/.test(name)),
    );
    expect(gone).toBe(true);
    for (const [place, name] of [
      [here, 'two'],
      [elsewhere, 'one'],
    ] as const) {
      const ready = await place.kubectl('rollout', 'status', `deployment/${name}`, '--timeout=60s');
      expect(ready).toMatchObject({ ok: true });
      expect(await place.objects()).toEqual(
        expect.arrayContaining([`ConfigMap/flink-config-${name}`, `Role/${name}`, `Service/${name}-rest`]),
      );
    }
  });

  test('an install that fails leaves nothing if Helm was told so', async () => {
    const rollback = helm.major === 3 ? '--atomic' : '--rollback-on-failure';
    const failed = await here.helm('install', 'flink', chart, ...nowhere, rollback, '--timeout', '4s');
    expect(failed.ok).toBe(false);
    expect(await emptied(), (await here.objects()).join(' ')).toBe(true);
    expect((await here.helm('list', '--all', '--short')).out).toBe('');
  });

  test('an install that fails otherwise is mended by upgrade --install, or taken away by uninstall', async () => {
    expect((await here.helm('install', 'flink', chart, ...nowhere, '--wait', '--timeout', '3s')).ok).toBe(false);
    // Without --reset-values Helm takes the failed release's values again, where none are given.
    const mended = await here.helm('upgrade', '--install', 'flink', chart, '--reset-values', ...wait);
    expect(mended).toMatchObject({ ok: true });
    expect((await here.helm('upgrade', 'flink', chart, ...nowhere, '--wait', '--timeout', '3s')).ok).toBe(false);
    expect(await here.helm('uninstall', 'flink', ...wait)).toMatchObject({ ok: true });
    expect(await emptied(), (await here.objects()).join(' ')).toBe(true);
  });
});
