import { execa } from 'execa';
import { stringify } from 'yaml';
import type { FlinkCluster } from '../session/flink-cluster.ts';
import { Installed } from '../session/installed.ts';
import type { Release } from '../session/installed-release.ts';
import { commonOptions, sharedDirectory } from '../session/values.ts';

/** The account of a session that no chart has made, with Kubernetes' own rights to edit its namespace. */
export const account = 'flink-people';

/**
 * Makes a namespace with an account, and lets `kubernetes-session.sh` start a session there whose pods see `directory` of the node.
 * @throws Error with what the script has printed if it fails
 */
export async function startSession(
  cluster: FlinkCluster,
  release: Release,
  { directory, highlyAvailable }: { readonly directory: string; readonly highlyAvailable: boolean },
): Promise<void> {
  const { namespace, name, line } = release;
  const { kubectl, kubeconfig } = cluster.controlPlane;
  const run = (...args: readonly string[]) => execa(kubectl, [...args, `--kubeconfig=${kubeconfig}`]);
  await run('create', 'namespace', namespace);
  await run('create', 'serviceaccount', account, '-n', namespace);
  const subject = `--serviceaccount=${namespace}:${account}`;
  await run('create', 'rolebinding', account, '-n', namespace, '--clusterrole=edit', subject);
  const options = {
    'kubernetes.cluster-id': name,
    'kubernetes.namespace': namespace,
    'kubernetes.service-account': account,
    'kubernetes.rest-service.exposed.type': 'ClusterIP',
    [line.client.optionKeys.podTemplate]: '/tmp/pod-template.yaml',
    ...commonOptions,
    'resourcemanager.taskmanager-timeout': 10_000,
    [line.client.optionKeys.checkpointsDirectory]: `file://${sharedDirectory}/checkpoints`,
    ...(highlyAvailable
      ? {
          [line.client.optionKeys.highAvailability]: 'kubernetes',
          'high-availability.storageDir': `file://${sharedDirectory}/ha`,
        }
      : {}),
  };
  const template = stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    spec: {
      containers: [{ name: 'flink-main-container', volumeMounts: [{ name: 'shared', mountPath: sharedDirectory }] }],
      volumes: [{ name: 'shared', hostPath: { path: directory } }],
    },
  });
  const words = Object.entries(options).map(([key, value]) => `'-D${key}=${String(value)}'`);
  const script = [
    `cat > /tmp/pod-template.yaml <<'END'\n${template}END`,
    `/opt/flink/bin/kubernetes-session.sh ${words.join(' ')}`,
  ];
  const { exitCode, output } = await new Installed(cluster, release).shell(script.join('\n'));
  if (exitCode !== 0) throw new Error(`kubernetes-session.sh: ${output.slice(-3000)}`);
}
