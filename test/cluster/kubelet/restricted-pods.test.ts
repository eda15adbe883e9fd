import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node, Pod, Service } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultLine, facts } from '../../../generator/lines.ts';
import { root } from '../../../generator/read.ts';
import { codeBlocks } from '../../chart/docs-blocks.ts';
import { kubernetesVersion } from '../control-plane/binaries.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { eventually, installRelease, InstalledRelease } from '../session/installed-release.ts';
import { commonOptions } from '../session/values.ts';
import { javaOf, startKubeletCluster, type KubeletCluster } from './cluster.ts';
import { flinkUser } from './flink-image.ts';
import { missingForContainers } from './parts.ts';

const chosen = process.env['FLINK_CHART_LINE'] ?? defaultLine;
const lines = facts.filter(({ line }) => line === chosen);
const missing = missingForContainers();
if (missing !== undefined) {
  process.stderr.write(`not run: restricted pods on a kubelet with containerd, which need ${missing}\n`);
}

/** What the documentation says for restricted pods, to the letter, with probes that are asked more often. */
function documentedValues(): object {
  const page = readFileSync(join(root, 'docs', 'tasks', 'pod-templates.md'), 'utf8');
  const text = codeBlocks(page).find((block) => block.text.startsWith('# restricted-pods.yaml\n'))?.text ?? '';
  const often = text
    .replace(/periodSeconds: \d+/g, 'periodSeconds: 1')
    .replace('timeoutSeconds: 5', 'timeoutSeconds: 2');
  return parse(often, { version: '1.1' }) as object;
}

describe.skipIf(missing !== undefined).each(lines)(
  'restricted pods of Flink $line on a kubelet with containerd',
  (line) => {
    let cluster: KubeletCluster;
    let session: InstalledRelease;
    const namespace = 'restricted';
    const name = 'flink-session';
    const none = { CapInh: 0n, CapPrm: 0n, CapEff: 0n, CapBnd: 0n, CapAmb: 0n };
    const restricted = {
      users: Array(4).fill(flinkUser) as number[],
      groups: [flinkUser],
      capabilities: none,
      noNewPrivileges: true,
      seccomp: 2,
    };

    beforeAll(async () => {
      cluster = await startKubeletCluster(line);
      const labels = { 'pod-security.kubernetes.io/enforce': 'restricted' };
      await cluster.api.call('POST', '/api/v1/namespaces', { metadata: { name: namespace, labels } });
      session = new InstalledRelease(cluster, { line, name, namespace });
      const side = { 'cpu.amount': 0.5, 'cpu.limit-factor': 4 }; // three pods on two cores
      const options = ['jobmanager', 'taskmanager'].flatMap((component) =>
        Object.entries(side).map(([option, value]) => [`kubernetes.${component}.${option}`, value]),
      );
      const flinkConfiguration = { ...commonOptions, ...(Object.fromEntries(options) as object) };
      await installRelease(cluster, session.release, { flinkConfiguration, ...documentedValues() });
      await session.rest('/overview', 240);
    });
    afterAll(async () => {
      await cluster.stop();
    });

    const inJobManager = (...command: string[]): Promise<{ exitCode: number; output: string }> =>
      cluster.kubectl('exec', '-n', namespace, `deployment/${name}`, '-c', 'flink-main-container', '--', ...command);

    async function readyJobManager(restarts: number): Promise<Pod> {
      return eventually(`a JobManager that is ready after ${String(restarts)} restarts`, 150, async () => {
        const [pod] = await session.pods('jobmanager');
        const [main] = pod?.status?.containerStatuses ?? [];
        return main?.ready === true && main.restartCount === restarts ? pod : undefined;
      });
    }

    test('the node is a kubelet of the control plane’s release with containerd', async () => {
      const node = await cluster.api.call<Node>('GET', `/api/v1/nodes/${cluster.node.name}`);
      expect(node.status?.nodeInfo).toMatchObject({
        kubeletVersion: `v${kubernetesVersion}`,
        containerRuntimeVersion: expect.stringMatching(/^containerd:\/\/\d/) as string,
      });
    });

    test('the JobManager is ready by its probes, and the kernel gives it no right', async () => {
      const pod = await readyJobManager(0);
      expect(await session.rest('/overview')).toMatchObject({ 'flink-version': line.flinkVersion });
      expect(javaOf(cluster.node, pod)).toMatchObject([restricted]);
      const written = await inJobManager('touch', '/opt/flink/lib/new.jar');
      expect(written.output).toContain('Read-only file system');
    });

    test('the init container gives the Services to the Deployment, under the same restrictions', async () => {
      const { items } = await cluster.api.call<{ items: Service[] }>('GET', `/api/v1/namespaces/${namespace}/services`);
      expect(items.map(({ metadata }) => metadata?.ownerReferences?.map(({ kind }) => kind))).toEqual([
        ['Deployment'],
        ['Deployment'],
      ]);
    });

    test('a job finishes on a TaskManager as restricted as the JobManager', async () => {
      const job = ['--class', sumJobClass, jobsJarInImage, 'STREAMING', '1000'];
      const flink = ['/opt/flink/bin/flink', 'run', '--target', 'remote', '--jobmanager', 'localhost:8081'];
      const { exitCode, output } = await inJobManager(...flink, ...job);
      expect(exitCode, output).toBe(0);
      const { jobs } = await session.rest<{ jobs: object[] }>('/jobs/overview');
      expect(jobs).toMatchObject([{ name: 'sum-streaming', state: 'FINISHED' }]);
      const taskManagers = await session.pods('taskmanager');
      expect(taskManagers).toHaveLength(1);
      expect(javaOf(cluster.node, taskManagers[0])).toMatchObject([restricted]);
      const log = await cluster.kubectl('logs', '-n', namespace, taskManagers[0]?.metadata?.name ?? '');
      expect(log.output).toContain('sum 1000 500500');
    });

    test('helm test asks the JobManager from a pod that the namespace takes', async () => {
      expect(await cluster.helm(['test', name, '--namespace', namespace])).toMatch(/^Phase: +Succeeded$/m);
    });

    test('a JobManager that hangs is started again by its liveness probe', async () => {
      const [before] = javaOf(cluster.node, await readyJobManager(0));
      if (before === undefined) throw new Error('the JobManager is no process');
      process.kill(before.pid, 'SIGSTOP');
      const [after] = javaOf(cluster.node, await readyJobManager(1));
      expect(after?.pid).not.toBe(before.pid);
      expect(await session.rest('/overview')).toMatchObject({ 'flink-version': line.flinkVersion });
      const log = await cluster.kubectl('logs', '-n', namespace, `deployment/${name}`, '--previous');
      expect(log.output).toContain('KubernetesSessionClusterEntrypoint');
    });

    test('the kubelet does not run the image as root where it must not', async () => {
      const path = `/api/v1/namespaces/default/pods`;
      const containers = [{ name: 'main', image: line.defaultImage, command: ['sleep', '60'] }];
      await cluster.api.call('POST', path, {
        metadata: { name: 'root' },
        spec: { securityContext: { runAsNonRoot: true }, containers },
      });
      const reason = await eventually('a refusal', 60, async () => {
        const pod = await cluster.api.call<Pod>('GET', `${path}/root`);
        return pod.status?.containerStatuses?.[0]?.state?.waiting?.message;
      });
      expect(reason).toContain('container has runAsNonRoot and image will run as root');
    });
  },
);
