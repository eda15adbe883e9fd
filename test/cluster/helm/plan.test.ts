import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { execa } from 'execa';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../../generator/facts/lines/all.ts';
import type { Consequence } from '../../../generator/tools/plan/consequence.ts';
import { root } from '../../../generator/root.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { nodeForHelm } from '../nodes/node-for-helm.ts';
import { sharedCluster } from '../shared.ts';
import { workspace, type Workspace } from './workspace.ts';

// What `flink-chart plan` says of a change, and then what `helm upgrade` does.

const cluster = sharedCluster();
const node = nodeForHelm();
const helms = await helmBinaries();
const chart = chartDirectory(defaultLine);
const wait = ['--wait', '--timeout', '60s'];

beforeAll(() => node.start());
afterAll(() => node.stop());

describe.each(helms)('$name', (helm) => {
  let here: Workspace;
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-plan-'));

  const command = (...args: readonly string[]) => {
    const access = ['--kubectl', cluster.kubectl, '--helm', helm.path, '--kubeconfig', cluster.kubeconfig];
    const words = ['plan', '-n', here.namespace, ...access, ...args];
    return execa('node', [join(root, 'bin/flink-chart.js'), ...words], { cwd: root, reject: false });
  };
  async function plan(...args: readonly string[]) {
    const { exitCode, stdout, stderr } = await command('flink', '--format', 'json', ...args);
    expect(stderr).toBe('');
    const { consequences } = JSON.parse(stdout) as { consequences: readonly Consequence[] };
    return { exitCode, consequences, codes: consequences.map(({ code }) => code) };
  }
  const upgrade = (...args: readonly string[]) => here.helm('upgrade', 'flink', chart, ...args, ...wait);
  const jobManagers = async (): Promise<string> => {
    const { out } = await here.kubectl(
      'get',
      'pods',
      '-l',
      'component=jobmanager',
      '-o=jsonpath={.items[*].metadata.uid}',
    );
    return out;
  };

  beforeEach(async () => {
    here = await workspace(cluster, helm, `plan-${helm.major}-${Date.now().toString(36)}`);
    const values = ['--set', 'taskManager.resource.memory=2g', ...wait];
    expect(await here.helm('install', 'flink', chart, ...values)).toMatchObject({ ok: true });
  });
  afterEach(() => here.remove());
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test('no change at all: nothing restarts, by each way of Helm to take values', async () => {
    const first = await jobManagers();
    const ways = [[], ['--reuse-values'], ['--reset-then-reuse-values'], ['--set', 'taskManager.resource.memory=2g']];
    for (const way of ways) {
      expect(await plan(...way), way.join(' ')).toMatchObject({ exitCode: 0, codes: ['nothing-changes'] });
      expect(await upgrade(...way)).toMatchObject({ ok: true });
      expect(await jobManagers(), way.join(' ')).toBe(first);
    }
    // Without --reuse-values the memory is the default again.
    const reset = await plan('--reset-values');
    expect(reset.exitCode).toBe(1);
    expect(reset.consequences[0]?.details).toEqual([
      'option taskmanager.memory.process.size (taskManager.resource.memory): "2g" → "1728m"',
    ]);
    expect(await upgrade('--reset-values')).toMatchObject({ ok: true });
    expect(await jobManagers()).not.toBe(first);
  });

  test('what changes in place restarts nothing', async () => {
    const first = await jobManagers();
    const more = ['--reuse-values', '--set', 'rbac.create=false'];
    expect(await plan(...more)).toMatchObject({ exitCode: 1, codes: ['nothing-restarts'] });
    expect(await upgrade(...more)).toMatchObject({ ok: true });
    expect(await jobManagers()).toBe(first);
  });

  test('a change of an option: the restart, its reason, the TaskManagers and jobs, and then just that', async () => {
    const pod = {
      ...{ apiVersion: 'v1', kind: 'Pod' },
      metadata: {
        name: 'flink-taskmanager-1-1',
        labels: { app: 'flink', component: 'taskmanager', type: 'flink-native-kubernetes' },
      },
      spec: { containers: [{ name: 'main', image: 'flink' }] },
    };
    const file = join(directory, 'pod.json');
    writeFileSync(file, JSON.stringify(pod));
    expect(await here.kubectl('create', '-f', file)).toMatchObject({ ok: true });
    const first = await jobManagers();
    const more = ['--reuse-values', '--set', 'flinkConfiguration.taskmanager\\.numberOfTaskSlots=3'];
    const { exitCode, consequences, codes } = await plan(...more);
    expect({ exitCode, codes }).toEqual({
      exitCode: 1,
      codes: ['job-manager-restarts', 'task-managers-replaced', 'jobs-lost', 'jobs-unknown'],
    });
    expect(consequences.map(({ details }) => details)).toEqual([
      ['option taskmanager.numberOfTaskSlots: "1" → "3"'],
      ['flink-taskmanager-1-1'],
      [],
      [],
    ]);
    expect(consequences.at(-1)?.text).toMatch(/REST API does not answer \(.+\)\.$/);
    expect(await jobManagers(), 'a plan changes nothing').toBe(first);
    expect(await upgrade(...more)).toMatchObject({ ok: true });
    expect(await jobManagers()).not.toBe(first);
  });

  test('another cluster id, high availability, a Deployment that is gone', async () => {
    expect((await plan('--set', 'clusterId=other')).codes).toEqual(['cluster-id', 'jobs-lost', 'jobs-unknown']);
    const available = ['--set', 'highAvailability.type=kubernetes,highAvailability.directory=s3://b/ha'];
    expect((await plan('--reuse-values', ...available)).codes).toContain('high-availability-on');
    expect(await here.kubectl('delete', 'deployment', 'flink')).toMatchObject({ ok: true });
    expect(await plan()).toMatchObject({ exitCode: 0, codes: ['job-manager-starts'] });
  });

  test('a quota without room, an account that is not there: and the API server says the same', async () => {
    expect(await here.kubectl('create', 'quota', 'compute', '--hard=requests.memory=3Gi')).toMatchObject({ ok: true });
    expect(
      await here.kubectl(
        'wait',
        'quota/compute',
        '--for=jsonpath={.status.used.requests\\.memory}=1600Mi',
        '--timeout=30s',
      ),
    ).toMatchObject({ ok: true });
    const { consequences } = await plan('--reuse-values', '--set', 'serviceAccount=nobody');
    const said = (code: string): string | undefined => consequences.find((one) => one.code === code)?.text;
    // The JobManager's own 1600Mi count as free, and its successor takes them again: 3072Mi less 1600Mi.
    expect(said('quota')).toMatch(/^quota compute: a TaskManager asks for 2Gi of requests\.memory, 1472Mi is left: /);
    expect(said('account-missing')).toMatch(/^The service account "nobody" does not exist: /);
    const { err } = await here.kubectl(
      'run',
      'task-manager',
      '--image=flink',
      '--overrides={"spec": {"containers": [{"name": "task-manager", "image": "flink", "resources": {"requests": {"memory": "2Gi"}}}]}}',
    );
    expect(err).toMatch(/exceeded quota: compute, requested: requests\.memory=2Gi/);
    expect((await plan()).codes).toContain('quota');
    expect(await here.kubectl('create', 'serviceaccount', 'nobody')).toMatchObject({ ok: true });
    expect((await plan('--reuse-values', '--set', 'serviceAccount=nobody')).codes).not.toContain('account-missing');
  });

  test("the context's namespace where none is named", async () => {
    const config = await here.kubectl('config', 'view', '--raw', '--flatten', '-o=json');
    const own = JSON.parse(config.out) as { contexts: { context: object }[] };
    own.contexts = own.contexts.map((one) => ({ ...one, context: { ...one.context, namespace: here.namespace } }));
    const kubeconfig = join(directory, 'context');
    writeFileSync(kubeconfig, JSON.stringify(own));
    const words = ['--kubectl', cluster.kubectl, '--helm', helm.path, '--kubeconfig', kubeconfig, '--format', 'json'];
    const found = await execa('node', [join(root, 'bin/flink-chart.js'), 'plan', 'flink', ...words], { cwd: root });
    expect(JSON.parse(found.stdout)).toMatchObject({ namespace: here.namespace, differs: false });
  });

  test('an installation that has failed: no word of an earlier revision', async () => {
    const args = ['bad', chart, '--set', 'image=nowhere.example.com/flink', '--wait', '--timeout', '2s'];
    expect(await here.kubectl('create', 'quota', 'none', '--hard=pods=1')).toMatchObject({ ok: true });
    expect(await here.helm('install', ...args)).toMatchObject({ ok: false });
    const failed = `note: the installation of bad has failed: what it was to install is compared, and some of that may not be there: helm status bad --namespace ${here.namespace}`;
    expect(await command('bad')).toMatchObject({ exitCode: 0, stderr: failed });
    expect(await here.helm('upgrade', ...args)).toMatchObject({ ok: false });
    expect(await command('bad')).toMatchObject({ exitCode: 0, stderr: failed });
  });

  test('no such release, no way to the cluster, no rights, values that are refused: one line', async () => {
    expect(await command('nowhere')).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `error: nowhere: there is no such release in the namespace ${here.namespace}: helm list --namespace ${here.namespace} lists those that there are`,
    });
    const refused = await command('flink', '--set', 'mode=x');
    expect(refused).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: 'error: flink: helm upgrade would be refused: mode: must be session or application, not "x"',
    });
    const otherLine = await command('flink', '--line', '1.20');
    expect(otherLine.stderr).toMatch(/^error: flink: helm upgrade would be refused: allowLineChange: [^\n]*$/);
    const missing = await command('flink', '--kubeconfig', join(directory, 'missing'));
    expect(missing).toMatchObject({ exitCode: 2, stdout: '' });
    expect(missing.stderr).toMatch(/^error: flink: helm get metadata: [^\n]*$/);
    const { out: token } = await here.kubectl('create', 'token', 'default');
    const config = await here.kubectl('config', 'view', '--raw', '--flatten', '-o=json');
    const nobody = JSON.parse(config.out) as { users: { user: unknown }[] };
    nobody.users = nobody.users.map((one) => ({ ...one, user: { token } }));
    writeFileSync(join(directory, 'nobody'), JSON.stringify(nobody));
    const forbidden = await command('flink', '--kubeconfig', join(directory, 'nobody'));
    expect(forbidden).toMatchObject({ exitCode: 2, stdout: '' });
    expect(forbidden.stderr).toMatch(/^error: flink: helm get metadata: [^\n]* is forbidden: [^\n]*$/);
  });
});
