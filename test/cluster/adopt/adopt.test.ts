import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { PodList } from 'kubernetes-types/core/v1.d.ts';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDirectory } from '../../../generator/commands/values-input.ts';
import { loadLine } from '../../../generator/lines.ts';
import { root } from '../../../generator/read.ts';
import { helmBinaries } from '../../helpers/helm.ts';
import { readScenario, scenarioInput } from '../../helpers/scenario.ts';
import { sendToKubernetes } from '../../oracle/oracle.ts';
import { Api } from '../node-agent/api.ts';
import { eventually } from '../session/installed.ts';
import { sharedControlPlane } from '../shared.ts';

// Sessions that the real client has made, as objects: their pods wait for a node, and must be the same ones afterwards.

const { facts } = loadLine('2.3');
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
  const adopt = (...args: readonly string[]) =>
    execa(
      'node',
      [join(root, 'bin/flink-chart.js'), 'adopt', id, '-n', namespace, '--helm', helm, ...access, ...args],
      {
        cwd: directory,
        reject: false,
      },
    );

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
    const args = [`-Dkubernetes.namespace=${namespace}`, `-Dkubernetes.cluster-id=${id}`, ...own];
    const [sent] = await sendToKubernetes('2.3', kubeconfig, [{ ...input, args }]);
    expect(sent).toHaveProperty('directory');
    pods = await eventually('the pod', 60, async () => {
      const uids = await podUids();
      return uids.length > 0 ? uids : undefined;
    });
    before = await api.call<Deployment>('GET', deploymentPath);
  }, 120_000);

  afterAll(async () => {
    await api.call('DELETE', `/api/v1/namespaces/${namespace}`);
    rmSync(directory, { recursive: true, force: true });
  });

  const expectTheSame = async (): Promise<void> => {
    const { metadata, spec } = await api.call<Deployment>('GET', deploymentPath);
    // Not its generation: a Deployment's counts changes of its annotations too.
    expect(spec).toEqual(before.spec);
    expect(metadata?.uid).toBe(before.metadata?.uid);
    expect(await podUids()).toEqual(pods);
  };

  test('the command is printed, the values are written, nothing is changed', async () => {
    const { exitCode, stdout, stderr } = await adopt();
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(stdout).toContain(`install ${id} `);
    expect(stdout.includes('--force-conflicts')).toBe(major === 4);
    expect(readFileSync(join(directory, `${id}-values.yaml`), 'utf8')).toMatch(/^profile: native$/m);
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
