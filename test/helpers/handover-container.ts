import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../generator/root.ts';
import type { FakeApiServer } from './fake-api-server.ts';

/** The handover's script as a test runs it: the account that Kubernetes mounts is in a directory of the test. */
export function withAccount(script: string, directory: string): string {
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of Object.entries({ token: 'abc', namespace: 'data', 'ca.crt': '' }))
    writeFileSync(join(directory, name), text);
  return script.replace('/var/run/secrets/kubernetes.io/serviceaccount', directory);
}

/** Variables of its container: the pod `mine` of the cluster `a`, whose API server listens at a port of loopback. Nothing is tried twice. */
export function handoverVariables(port: string): Readonly<Record<string, string>> {
  return {
    PATH: `${join(root, 'test/helpers/bin')}:${process.env['PATH'] ?? ''}`,
    NAMESPACE: 'data',
    DEPLOYMENT: 'a',
    CONFIG_MAP: 'flink-config-a',
    LOST_NODE_SECONDS: '600',
    POD_UID: 'mine',
    TEMPLATE: 'new',
    PATIENCE: '0',
    KUBERNETES_SERVICE_HOST: '127.0.0.1',
    KUBERNETES_SERVICE_PORT: port,
  };
}

const labels = { app: 'a', component: 'jobmanager' };

/** What each of its requests finds: the Deployment, the ConfigMaps of configuration and state, two revisions of which `new` is the newer. */
export function addRelease(api: FakeApiServer): void {
  api.objects.set('/apis/apps/v1/namespaces/data/deployments/a', { metadata: { name: 'a', uid: 'deployment' } });
  for (const [name, resourceVersion] of Object.entries({ 'flink-config-a': '5', 'flink-state-a': '7' }))
    api.objects.set(`/api/v1/namespaces/data/configmaps/${name}`, { metadata: { name, resourceVersion } });
  addReplicaSet(api, 'old', 1);
  addReplicaSet(api, 'new', 2);
}

export function addReplicaSet(api: FakeApiServer, uid: string, revision: number): void {
  const annotations = { 'deployment.kubernetes.io/revision': String(revision) };
  const ownerReferences = [{ uid: 'deployment', controller: true }];
  api.objects.set(`/apis/apps/v1/namespaces/data/replicasets/${uid}`, {
    metadata: { name: uid, uid, labels, annotations, ownerReferences },
  });
}

/** A JobManager's pod in the order of the API server, which is the one of Kubernetes' types. */
export function addJobManager(
  api: FakeApiServer,
  name: string,
  uid: string,
  owner: string,
  { phase = 'Running', ready = true, made: creationTimestamp = '2026-01-01T00:00:05Z' } = {},
): void {
  api.objects.set(`/api/v1/namespaces/data/pods/${name}`, {
    metadata: {
      name,
      uid,
      creationTimestamp,
      labels: { ...labels, type: 'flink-native-kubernetes' },
      ownerReferences: [{ uid: owner, controller: true }],
    },
    status: {
      phase,
      conditions: [
        { type: 'Initialized', status: 'True' },
        { type: 'Ready', status: ready ? 'True' : 'False' },
        { type: 'PodScheduled', status: 'True' },
      ],
      podIP: '127.0.0.1',
    },
  });
}
