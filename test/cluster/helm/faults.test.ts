import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../../generator/facts/lines/all.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { nodeForHelm } from '../nodes/node-for-helm.ts';
import { sharedCluster } from '../shared.ts';
import { eventually, workspace, type Workspace } from './workspace.ts';

const cluster = sharedCluster();
const node = nodeForHelm();
const helms = await helmBinaries();
const chart = chartDirectory(defaultLine);
const wait = ['--wait', '--timeout', '60s'];
const moreSlots = ['--set', 'flinkConfiguration.taskmanager\\.numberOfTaskSlots=3'];
const work = mkdtempSync(join(tmpdir(), 'flink-chart-faults-'));

beforeAll(() => node.start());
afterAll(async () => {
  await node.stop();
  rmSync(work, { recursive: true, force: true });
});

/** The cluster's kubeconfig with somebody else's token. */
function kubeconfigWith(token: string): string {
  const config = parse(readFileSync(cluster.kubeconfig, 'utf8')) as { users: { user: unknown }[] };
  for (const user of config.users) user.user = { token };
  const path = join(work, 'installer.kubeconfig');
  writeFileSync(path, stringify(config), { mode: 0o600 });
  return path;
}

describe.each(helms)(`$name, faults (${node.kind})`, (helm) => {
  let here: Workspace;
  beforeEach(async () => {
    here = await workspace(cluster, helm, `fault-${helm.major}-${Date.now().toString(36)}`);
  });
  afterEach(() => here.remove());
  const emptied = (): Promise<boolean> => eventually(async () => (await here.objects()).length === 0);

  test('a quota that forbids pods: the install fails, the Deployment says why, and recovers when the quota goes', async () => {
    await here.kubectl('create', 'quota', 'none', '--hard=pods=0');
    await here.kubectl('wait', 'quota/none', '--for=jsonpath={.status.hard.pods}=0', '--timeout=30s');
    expect((await here.helm('install', 'flink', chart, '--wait', '--timeout', '4s')).ok).toBe(false);
    const conditions = ['get', 'deployment', 'flink', '--output=jsonpath={.status.conditions[*].message}'];
    expect((await here.kubectl(...conditions)).out).toContain('exceeded quota: none');
    await here.kubectl('delete', 'quota', 'none');
    expect(await here.helm('upgrade', '--install', 'flink', chart, ...moreSlots, ...wait)).toMatchObject({ ok: true });
    expect(await here.helm('uninstall', 'flink')).toMatchObject({ ok: true });
    expect(await emptied(), (await here.objects()).join(' ')).toBe(true);
  });

  test('rights taken from who installs: an upgrade is forbidden and changes nothing, and goes on when they are back', async () => {
    const grant = [
      'create',
      'rolebinding',
      'installer',
      '--clusterrole=admin',
      `--serviceaccount=${here.namespace}:installer`,
    ];
    await here.kubectl('create', 'serviceaccount', 'installer');
    await here.kubectl(...grant);
    const kubeconfig = kubeconfigWith((await here.kubectl('create', 'token', 'installer')).out);
    const mine = (...args: string[]): ReturnType<Workspace['helm']> => here.helm(...args, '--kubeconfig', kubeconfig);
    expect(await mine('install', 'flink', chart, ...wait), 'admin of the namespace is enough').toMatchObject({
      ok: true,
    });
    const generation = ['get', 'deployment', 'flink', '--output=jsonpath={.metadata.uid} {.metadata.generation}'];
    const before = (await here.kubectl(...generation)).out;
    await here.kubectl('delete', 'rolebinding', 'installer');
    const refused = await mine('upgrade', 'flink', chart, ...moreSlots);
    expect(refused.ok).toBe(false);
    expect(refused.err).toMatch(/forbidden|cannot (get|list)/);
    expect((await here.kubectl(...generation)).out).toBe(before);
    await here.kubectl(...grant);
    expect(await mine('upgrade', 'flink', chart, ...moreSlots, ...wait)).toMatchObject({ ok: true });
  });

  test('a foreign Deployment of the name: refused before anything is made, and the foreign one goes on', async () => {
    await here.kubectl('create', 'deployment', 'flink', '--image=theirs');
    await here.kubectl('rollout', 'status', 'deployment/flink', '--timeout=60s');
    const before = [
      await here.objects(),
      await here.kubectl('get', 'deployment', 'flink', '--output=jsonpath={.spec}'),
    ];
    const refused = await here.helm('install', 'flink', chart);
    expect(refused.ok).toBe(false);
    expect(refused.err).toMatch(/Deployment "flink".*exists and cannot be imported|invalid ownership metadata/);
    const after = [await here.objects(), await here.kubectl('get', 'deployment', 'flink', '--output=jsonpath={.spec}')];
    expect(after).toEqual(before);
    expect((await here.helm('list', '--all', '--short')).out).toBe('');
  });
});
