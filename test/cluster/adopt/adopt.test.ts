import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { PodList } from 'kubernetes-types/core/v1.d.ts';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/cli/disk/values-input.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { root } from '../../../generator/root.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { readScenario, scenarioInput } from '../../helpers/scenario.ts';
import { sendToKubernetes } from '../../oracle/oracle.ts';
import { Api } from '../node-agent/api.ts';
import { eventually } from '../session/installed-release.ts';
import { sharedControlPlane } from '../shared.ts';

// Sessions that the real client has made, as objects: their pods wait for a node, and must be the same ones afterwards.

const { facts } = loadLine('2.3');
const secret = 'nobody-reads-this';
const helms = await helmBinaries();
const sessions = helms.map((helm) => ({ ...helm, namespace: `adopt-${String(helm.major)}` }));

describe.each(sessions)('adopt by $name', ({ path: helm, namespace, major }) => {
  const id = 'live';
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-adopt-'));
  const deploymentPath = `/apis/apps/v1/namespaces/${namespace}/deployments/${id}`;
  let api: Api;
  let access: readonly string[] = [];
  let kubeconfig = '';
  let before: Deployment;
  let pods: readonly (string | undefined)[] = [];

  const podUids = async (): Promise<(string | undefined)[]> => {
    const { items } = await api.call<PodList>('GET', `/api/v1/namespaces/${namespace}/pods`);
    return items.map(({ metadata }) => metadata?.uid);
  };
  const adoptOf = (cluster: string, ...args: readonly string[]) => {
    const words = [cluster, '-n', namespace, '--helm', helm, ...access, ...args];
    return execa('node', [join(root, 'bin/flink-chart.js'), 'adopt', ...words], { cwd: directory, reject: false });
  };
  const adopt = (...args: readonly string[]) => adoptOf(id, ...args);

  beforeAll(async () => {
    const plane = sharedControlPlane();
    if (plane === undefined) throw new Error('adopting needs a control plane of the tests');
    kubeconfig = plane.kubeconfig;
    access = ['--kubectl', plane.kubectl, '--kubeconfig', kubeconfig];
    api = new Api({ server: plane.server, ca: plane.ca, token: plane.adminToken });
    await api.call('POST', '/api/v1/namespaces', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: namespace },
    });
    const input = scenarioInput(readScenario('pod-template-mount-task-manager', '2.3'), facts);
    const own = input.args.filter((one) => !/^-Dkubernetes\.(?:namespace|cluster-id)=/.test(one));
    const named = (name: string): string[] => [
      `-Dkubernetes.namespace=${namespace}`,
      `-Dkubernetes.cluster-id=${name}`,
      ...own,
    ];
    const secretive = [...named('secretive'), '-Ds3.access-key=AKIA', `-Ds3.secret-key=${secret}`];
    const inputs = [named(id), secretive].map((args) => ({ ...input, args }));
    for (const sent of await sendToKubernetes('2.3', kubeconfig, inputs)) expect(sent).toHaveProperty('directory');
    pods = await eventually('the pods', 60, async () => {
      const uids = await podUids();
      return uids.length === inputs.length ? uids : undefined;
    });
    before = await api.call<Deployment>('GET', deploymentPath);
  }, 120_000);

  afterAll(async () => {
    await api.call('DELETE', `/api/v1/namespaces/${namespace}`);
    rmSync(directory, { recursive: true, force: true });
  });

  /** The command that changes what the printed one installs. */
  const upgradeOf = (install: string): string =>
    install.replace(' install ', ' upgrade ').replace(' --take-ownership', '').trimEnd();

  const expectTheSame = async (): Promise<void> => {
    const { metadata, spec } = await api.call<Deployment>('GET', deploymentPath);
    // Not its generation: a Deployment's counts changes of its annotations too.
    expect(spec).toEqual(before.spec);
    expect(metadata?.uid).toBe(before.metadata?.uid);
    expect(await podUids()).toEqual(pods);
  };

  test('a cluster that is not there, and one that may not be read: one line, nothing written', async () => {
    expect(await adoptOf('nowhere')).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: `nowhere: there is no such cluster in the namespace ${namespace}: no Deployment of its name`,
    });
    const plane = sharedControlPlane();
    const ofNobody = ['create', 'token', 'default', '-n', namespace, `--kubeconfig=${kubeconfig}`];
    const { stdout: token } = await execa(plane?.kubectl ?? '', ofNobody);
    const file = join(directory, 'nobody');
    const cluster = { server: plane?.server, 'certificate-authority': plane?.ca };
    const context = { cluster: 'c', user: 'u' };
    writeFileSync(
      file,
      JSON.stringify({
        ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'c', clusters: [{ name: 'c', cluster }] },
        ...{ contexts: [{ name: 'c', context }], users: [{ name: 'u', user: { token } }] },
      }),
    );
    for (const command of [
      ['adopt', id, '--helm', helm, '--apply'],
      ['convert', '--from-cluster', id, '-o', 'x.yaml'],
    ]) {
      const access = ['--kubectl', plane?.kubectl ?? '', '--kubeconfig', file, '-n', namespace];
      const refused = await execa('node', [join(root, 'bin/flink-chart.js'), ...command, ...access], {
        ...{ cwd: directory, reject: false },
      });
      expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
      expect(refused.stderr).toMatch(/^live: kubectl get: [^\n]* is forbidden: [^\n]*$/);
    }
    expect(readdirSync(directory)).toEqual(['nobody']);
    rmSync(file);
  });

  test('the command is printed, the values are written, nothing is changed', async () => {
    const { exitCode, stdout, stderr } = await adopt();
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(stdout).toContain(`install ${id} `);
    expect(stdout.includes('--force-conflicts')).toBe(major === 4);
    const values = readFileSync(join(directory, `${id}-values.yaml`), 'utf8');
    expect(values).toMatch(/^profile: native$/m);
    const said = values.slice(0, values.search(/^\w/m)).replace(/[#\s]+/g, ' ');
    expect(said).toContain(
      `those of the cluster ${id} in the namespace ${namespace}, taken over by flink-chart adopt. ${upgradeOf(stdout)}`,
    );
    expect(said).not.toMatch(/convert| install /);
    expect(stderr).toContain(`later changes: ${upgradeOf(stdout)}`);
    expect((await api.call<Deployment>('GET', deploymentPath)).metadata?.annotations).toEqual(
      before.metadata?.annotations,
    );
  });

  test('a file that is there stays', async () => {
    const { exitCode, stderr } = await adopt();
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `error: ${id}-values.yaml: is there already: --force writes over it`,
    });
  });

  test('--apply makes it a release, with the same pods and owners', async () => {
    const { exitCode, stderr } = await adopt('--force', '--apply');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    await expectTheSame();
    const service = await api.call<Deployment>('GET', `/api/v1/namespaces/${namespace}/services/${id}-rest`);
    expect(service.metadata?.ownerReferences?.map(({ uid }) => uid)).toEqual([before.metadata?.uid]);
    expect(service.metadata?.annotations).toMatchObject({ 'meta.helm.sh/release-name': id });
  });

  test('what is a release already is refused', async () => {
    const { exitCode, stderr } = await adopt('--force');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^live: belongs to the Helm release live already: [^\n]*$/);
  });

  /** Everything there, as it is stored. */
  const stored = async (): Promise<readonly unknown[]> => {
    const kinds = ['api/v1:configmaps', 'api/v1:services', 'api/v1:secrets', 'apis/apps/v1:deployments'];
    const lists = await Promise.all(
      kinds.map((kind) => {
        const [group = '', name = ''] = kind.split(':');
        return api.call<{ items: { metadata: object; status?: object }[] }>(
          'GET',
          `/${group}/namespaces/${namespace}/${name}`,
        );
      }),
    );
    // A Deployment's status follows its pods, and its version with it.
    return lists.flatMap(({ items }) =>
      items.map(({ metadata, ...item }) => ({
        ...item,
        status: undefined,
        metadata: { ...metadata, resourceVersion: undefined, managedFields: undefined },
      })),
    );
  };

  test('a configuration that holds secrets is refused, and nothing is written or changed', async () => {
    const files = readdirSync(directory);
    const objects = await stored();
    const { exitCode, stdout, stderr } = await adoptOf('secretive', '--apply');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toBe(
      'secretive: its configuration holds secrets (s3.access-key, s3.secret-key), and references to a Secret would restart it: --allow-sensitive takes them into the values, readable',
    );
    expect(readdirSync(directory)).toEqual(files);
    expect(await stored()).toEqual(objects);
  });

  test('--allow-sensitive takes the secrets along: into a file that only its owner reads, and to the cluster as before', async () => {
    const { exitCode, stdout, stderr } = await adoptOf('secretive', '--apply', '--allow-sensitive');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(`${stdout}${stderr}`).not.toContain(secret);
    const file = join(directory, 'secretive-values.yaml');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const values = readFileSync(file, 'utf8');
    expect(values).toMatch(/^allowSensitiveConfiguration:\n {2}- s3\.access-key\n {2}- s3\.secret-key$/m);
    expect(values).toContain(`s3.secret-key: ${secret}\n`);
    expect(await podUids()).toEqual(pods);
    const map = `/api/v1/namespaces/${namespace}/configmaps/flink-config-secretive`;
    expect(JSON.stringify(await api.call('GET', map))).toContain(secret);
    await execa(helm, ['uninstall', 'secretive', '--namespace', namespace, '--kubeconfig', kubeconfig]);
    pods = await eventually('the end of it', 60, async () => {
      const left = await podUids();
      return left.length === 1 ? left : undefined;
    });
  });

  test('the release is upgraded without a restart, and uninstalled whole', async () => {
    const where = ['--namespace', namespace, '--kubeconfig', kubeconfig];
    const values = join(directory, `${id}-values.yaml`);
    const more = ['--set', 'flinkConfiguration.web\\.timeout=10000'];
    await execa(helm, ['upgrade', id, chartDirectory('2.3'), ...where, '--values', values, ...more]);
    await expectTheSame();
    const map = `/api/v1/namespaces/${namespace}/configmaps/flink-config-${id}`;
    expect(JSON.stringify(await api.call('GET', map))).toContain('10000');
    await execa(helm, ['uninstall', id, ...where]);
    await eventually('the end of it', 60, async () => {
      const gone = (await Promise.all([deploymentPath, map].map((one) => api.find(one)))).every(
        (one) => one === undefined,
      );
      return gone ? true : undefined;
    });
  });
});
