import { configurationChecksum } from './checksum.ts';
import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from './context.ts';
import { accessObjects } from './rbac.ts';
import { at, mapAt } from './objects.ts';

/** The annotation that rolls the JobManager when its configuration changes. */
export const checksumAnnotation = 'flink-chart/configuration-checksum';

/**
 * What a release installs, from what the client would create: without owner references to the Deployment and without the Secret
 * that a user keeps already; with access rights; in profile helm with all that Helm's users need besides.
 */
export function applyProfile(context: ReleaseContext, created: readonly KubernetesObject[]): KubernetesObject[] {
  const client = created.filter((object) => !isKeptSecret(context, object)).map(withoutOwner);
  const objects = [...client, ...accessObjects(context, podAccount(client))];
  if (context.profile === 'native') return objects;
  const checksum = configurationChecksum(objects);
  return objects.map((object) => labelled(context, object.kind === 'Deployment' ? rolling(object, checksum) : object));
}

function isKeptSecret({ values, line, clusterId }: ReleaseContext, object: KubernetesObject): boolean {
  if (values.kerberos?.existingSecret === undefined) return false;
  return object.kind === 'Secret' && object.metadata.name === line.facts.names.keytabSecretPrefix + clusterId;
}

/** The client makes everything the Deployment's own; the Deployment's owner is the user's affair. */
function withoutOwner(object: KubernetesObject): KubernetesObject {
  if (object.kind === 'Deployment') return object;
  const metadata = { ...object.metadata };
  delete metadata['ownerReferences'];
  return { ...object, metadata };
}

/** The account of the JobManager's pod; Kubernetes' own choice where none is named. */
function podAccount(objects: readonly KubernetesObject[]): string {
  const deployment = objects.find(({ kind }) => kind === 'Deployment');
  const name = at(deployment, 'spec', 'template', 'spec', 'serviceAccountName');
  return typeof name === 'string' && name !== '' ? name : 'default';
}

/** Never two JobManagers of one cluster id at a time; a new pod for a new configuration. */
function rolling(deployment: KubernetesObject, checksum: string): KubernetesObject {
  const spec = mapAt(deployment, 'spec');
  const template = mapAt(spec, 'template');
  const metadata = mapAt(template, 'metadata');
  const annotations = { ...mapAt(metadata, 'annotations'), [checksumAnnotation]: checksum };
  return {
    ...deployment,
    spec: {
      ...spec,
      strategy: { type: 'Recreate' },
      template: { ...template, metadata: { ...metadata, annotations } },
    },
  };
}

/** Helm's labels, on the object alone: selectors and pods carry what Flink gives them. */
function labelled({ release, line }: ReleaseContext, object: KubernetesObject): KubernetesObject {
  const labels = {
    ...mapAt(object.metadata, 'labels'),
    'app.kubernetes.io/name': 'flink',
    'app.kubernetes.io/instance': release.name,
    'app.kubernetes.io/version': line.facts.flinkVersion,
    'app.kubernetes.io/managed-by': 'Helm',
    'helm.sh/chart': `flink-${line.facts.chartVersion}`,
  };
  return { ...object, metadata: { ...object.metadata, labels } };
}
