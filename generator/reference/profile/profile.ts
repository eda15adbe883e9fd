import { certificateObjects } from './certificate.ts';
import { configurationChecksum } from './checksum.ts';
import type { Deployed, KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { at, mapAt } from '../values/objects.ts';
import { chartName } from '../../facts/chart/chart-name.ts';
import { applicationName } from '../values/identity.ts';
import { disruptionBudgets } from './disruption-budgets.ts';
import { exposureObjects } from './exposure.ts';
import { networkPolicyObjects } from './network-policy.ts';
import { handsOver, withHandover } from './handover.ts';
import { withoutTargetPorts } from './host-network.ts';
import { withPodSecurity } from './pod-security.ts';
import { withPreStop } from './pre-stop.ts';
import { reachableUnready, withProbes } from './probes.ts';
import { withStoredQuantities } from './quantities.ts';
import { accessObjects } from './rbac.ts';
import { metricsObjects } from './metrics.ts';
import { onHostNetwork } from '../values/switches.ts';
import { extraObjects } from '../values/extra-objects.ts';
import { shutdownOption } from '../values/presets/application.ts';
import { asStored } from './stored.ts';
import { savepointObjects } from './savepoint.ts';
import { rolling } from './rollout.ts';
import { stateObjects, withState } from './state.ts';
import { scalarText } from '../values/text.ts';

/**
 * What a release installs, from what the client would create: quantities as they are stored; without owner references to the Deployment and
 * without the Secret that a user keeps already; with access rights; in profile helm with all that Helm's users need besides.
 */
export function applyProfile(context: ReleaseContext, created: Deployed): KubernetesObject[] {
  const client = created.objects
    .filter((object) => !isKeptSecret(context, object))
    .map((object) => withPodSecurity(context, withStoredQuantities(withoutOwner(object), context.line.facts)));
  const services = client.filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata.name);
  const objects = [
    ...client,
    ...accessObjects(context, { account: podAccount(client), services }),
    ...stateObjects(context),
    ...savepointObjects(context, client),
    ...disruptionBudgets(context),
    ...exposureObjects(context, client),
    ...networkPolicyObjects(context, client),
    ...metricsObjects(context),
    ...certificateObjects(context),
  ];
  if (context.profile === 'native') return objects;
  const checksum = configurationChecksum({ objects: client, options: created.options() }, context.line.facts);
  const kept = hasEnded(context, checksum) ? objects.filter(({ kind }) => !ofRunning.includes(kind)) : objects;
  const made = kept.map((object) =>
    labelled(context, asStored(helmObject(context, object, { checksum, services, objects }))),
  );
  return [...made, ...extraObjects(context)];
}

/** What there is only while there is a JobManager. */
const ofRunning: readonly string[] = ['Deployment', 'Service', 'CronJob', 'Job', 'Ingress', 'HTTPRoute', 'Route'];

/** What the chart adds to an object of the client, besides labels. */
interface Additions {
  readonly checksum: string;
  /** The names of the client's Services. */
  readonly services: readonly string[];
  readonly objects: readonly KubernetesObject[];
}

function helmObject(context: ReleaseContext, object: KubernetesObject, additions: Additions): KubernetesObject {
  if (object.kind === 'Deployment') return helmDeployment(context, object, additions);
  if (object.kind !== 'Service') return object;
  return reachableUnready(context, onHostNetwork(context) ? withoutTargetPorts(object) : object);
}

/** The Deployment with what Helm's users need of it. */
function helmDeployment(
  context: ReleaseContext,
  deployment: KubernetesObject,
  { checksum, services, objects }: Additions,
): KubernetesObject {
  const probed = withProbes(context, withPreStop(context, deployment), objects);
  const rolled = withState(context, rolling(context, probed, checksum));
  return handsOver(context) ? withHandover(context, rolled, { services, objects }) : rolled;
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

/** Whether the Deployment and its Services stay away: the application has started, Flink has deleted its Deployment, and nothing of it changed. */
function hasEnded(context: ReleaseContext, checksum: string): boolean {
  const { mode, values, release } = context;
  if (mode !== 'application' || release.installed?.metadata !== undefined) return false;
  // Flink does not delete it then, so somebody else has.
  if (context.effective(shutdownOption)?.toLowerCase() === 'false') return false;
  const { restartNonce } = values;
  return (
    release.upgrade?.started === (restartNonce === undefined ? checksum : `${checksum}-${scalarText(restartNonce)}`)
  );
}

/** Helm's labels, the user's common metadata under what an object has, and the namespace, on the object alone: selectors and pods carry what Flink gives them. */
function labelled({ release, line, values }: ReleaseContext, object: KubernetesObject): KubernetesObject {
  const { commonLabels, commonAnnotations } = values;
  const labels = {
    ...commonLabels,
    ...mapAt(object.metadata, 'labels'),
    'app.kubernetes.io/name': applicationName(release, line.facts.line),
    'app.kubernetes.io/instance': release.name,
    'app.kubernetes.io/version': line.facts.flinkVersion,
    'app.kubernetes.io/managed-by': 'Helm',
    'helm.sh/chart': `${release.subchart ?? release.chart ?? chartName(line.facts.line)}-${line.chart.chartVersion}`,
  };
  const annotations = { ...commonAnnotations, ...mapAt(object.metadata, 'annotations') };
  const metadata = { ...object.metadata, ...(commonAnnotations === undefined ? {} : { annotations }) };
  return { ...object, metadata: { ...metadata, labels, namespace: release.namespace } };
}
