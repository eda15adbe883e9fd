import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContainerStatus, Node, Pod, Service } from 'kubernetes-types/core/v1.d.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { oneInTest } from '../../helpers/replay.ts';
import { root } from '../../../generator/root.ts';
import { codeBlocks } from '../../chart/docs-blocks.ts';
import { kubernetesVersion } from '../control-plane/binaries.ts';
import { sumJobClass } from '../jobs/jobs.ts';
import { jobsJarInImage } from '../session/flink-image.ts';
import { eventually, installRelease, InstalledRelease } from '../session/installed-release.ts';
import { commonOptions } from '../session/values.ts';
import { javaOf, startKubeletCluster, type KubeletCluster } from './cluster.ts';
import { flinkUser } from './flink-image.ts';
import { missingForContainers } from './parts.ts';

const missing = missingForContainers();
if (missing !== undefined) {
  process.stderr.write(`not run: restricted pods on a kubelet with containerd, which need ${missing}\n`);
}

/** What the documentation says for restricted pods, with probes that are asked more often and less patience with what hangs. */
function documentedValues(): object {
  const page = readFileSync(join(root, 'docs', 'tasks', 'pod-security.md'), 'utf8');
  const text = codeBlocks(page).find((block) => block.text.startsWith('# restricted-pods.yaml\n'))?.text ?? '';
  const hurried = text
    .replace(/periodSeconds: \d+/, 'periodSeconds: 1')
    .replace(/timeoutSeconds: \d+/, 'timeoutSeconds: 2');
  const often = { enabled: true, periodSeconds: 1 };
  return {
    ...(parse(hurried) as object),
    terminationGracePeriodSeconds: 2,
    probes: { startup: often, readiness: often },
    taskManager: { probes: { startup: often, liveness: often } },
  };
}

const mainOf = (pod: Pod | undefined): ContainerStatus | undefined => pod?.status?.containerStatuses?.[0];

describe.skipIf(missing !== undefined).each(oneInTest)(
  'restricted pods of Flink $line on a kubelet with containerd',
  (line) => {
    let cluster: KubeletCluster;
    let session: InstalledRelease;
    const seccomp = line.line !== '1.13'; // its client drops the field from TaskManagers
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
      const labels = {
        'pod-security.kubernetes.io/enforce': 'restricted',
        'pod-security.kubernetes.io/enforce-version': seccomp ? 'latest' : 'v1.18',
      };
      await cluster.api.call('POST', '/api/v1/namespaces', { metadata: { name: namespace, labels } });
      session = new InstalledRelease(cluster, { line, name, namespace });
      const { jobManagerCpu, taskManagerCpu } = line.client.optionKeys;
      const cores = { [jobManagerCpu]: 0.8, [taskManagerCpu]: 0.8 }; // both and the pod of `helm test` on two cores
      const flinkConfiguration = { ...commonOptions, ...cores };
      await installRelease(cluster, session.release, { flinkConfiguration, ...documentedValues() });
      await session.rest('/overview', 240);
    }, 900_000);
    afterAll(async () => {
      await cluster.stop();
    });

    const inJobManager = (...command: string[]): Promise<{ exitCode: number; output: string }> =>
      cluster.kubectl('exec', '-n', namespace, `deployment/${name}`, '-c', 'flink-main-container', '--', ...command);

    async function readyJobManager(restarts = 0): Promise<Pod> {
      return eventually(`a JobManager that is ready after ${String(restarts)} restarts`, 150, async () => {
        const [pod] = await session.pods('jobmanager');
        return mainOf(pod)?.ready === true && (mainOf(pod)?.restartCount ?? 0) >= restarts ? pod : undefined;
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
      const pod = await readyJobManager();
      expect(await session.rest('/overview')).toMatchObject({ 'flink-version': line.flinkVersion });
      expect(javaOf(cluster.node, pod)).toMatchObject([restricted]);
      const written = await inJobManager('touch', '/opt/flink/lib/new.jar');
      expect(written.output).toContain('Read-only file system');
    });

    test('the kernel holds the JobManager to the memory of its process', async () => {
      const files = 'cat /sys/fs/cgroup/memory/memory.limit_in_bytes || cat /sys/fs/cgroup/memory.max'; // by version
      const { output } = await inJobManager('sh', '-c', `{ ${files}; } 2>/dev/null`);
      expect(output.trim()).toBe(String(1600 * 2 ** 20)); // jobmanager.memory.process.size of the stock configuration
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
      expect(jobs).toMatchObject([{ name: 'sum-streaming-1000', state: 'FINISHED' }]);
      const taskManagers = await session.pods('taskmanager');
      expect(taskManagers).toHaveLength(1);
      expect(javaOf(cluster.node, taskManagers[0])).toMatchObject([{ ...restricted, seccomp: seccomp ? 2 : 0 }]);
      const log = await cluster.kubectl('logs', '-n', namespace, taskManagers[0]?.metadata?.name ?? '');
      expect(log.output).toContain('sum 1000 500500');
    });

    test('helm test asks the JobManager from a pod that the namespace takes', async () => {
      expect(await cluster.helm(['test', name, '--namespace', namespace])).toMatch(/^Phase: +Succeeded$/m);
    });

    test('a JobManager that hangs is started again by its liveness probe', async () => {
      const pod = await readyJobManager();
      const [before] = javaOf(cluster.node, pod);
      if (before === undefined) throw new Error('the JobManager is no process');
      process.kill(before.pid, 'SIGSTOP');
      const again = await readyJobManager((mainOf(pod)?.restartCount ?? 0) + 1);
      // It does not end by SIGTERM while it is stopped: the kubelet killed it.
      expect(mainOf(again)?.lastState?.terminated).toMatchObject({ exitCode: 137 });
      const [after] = javaOf(cluster.node, again);
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
        return mainOf(pod)?.state?.waiting?.message;
      });
      expect(reason).toContain('container has runAsNonRoot and image will run as root');
      await cluster.api.call('DELETE', `${path}/root`);
    });

    test('after helm uninstall no container is left', async () => {
      await session.uninstall();
      await eventually('the end of the pods', 60, async () => {
        const { items } = await cluster.api.call<{ items: Pod[] }>('GET', '/api/v1/pods');
        return items.length === 0 ? true : undefined;
      });
      expect(cluster.node.processes()).toEqual([]);
    });
  },
);
