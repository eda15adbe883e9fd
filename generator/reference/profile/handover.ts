import type { KubernetesObject } from '../flink/client.ts';
import { scripts } from '../../facts/scripts.ts';
import type { ReleaseContext } from '../values/context.ts';
import { isHighlyAvailable, usesConfigMaps } from '../values/high-availability.ts';
import { isEmpty, listAt } from '../values/objects.ts';
import { editPod, mainContainer } from './main-container.ts';
import { scratchMounts } from './pod-security.ts';
import { keepsInZooKeeper, programNodes } from './program-nodes.ts';
import { checksumAnnotation } from './rollout.ts';
import { stateVariables } from './state.ts';
import { restTrust } from '../values/rest-trust.ts';
import { hasUpgradeMode, hasUpgradePolicy } from '../values/upgrade-mode.ts';
import { scalarText } from '../values/text.ts';

/** The init container that makes the handover. */
export const handoverContainer = 'flink-chart-handover';

/** How long a pod that should have ended is waited for, in seconds, besides its grace period. */
const lostNodeSeconds = 60;

/** Whether Flink waits, in each JobManager's pod, until what is old has ended. */
export function handsOver({ values, profile }: ReleaseContext): boolean {
  return profile === 'helm' && (values.handover?.enabled ?? true);
}

/** The ConfigMap in which an application's program is kept that Flink would run in place of the manifests'; none without Kubernetes high availability. */
export function programConfigMap(context: ReleaseContext): string | undefined {
  const { clusterId, mode, line } = context;
  return mode === 'application' && usesConfigMaps(context)
    ? clusterId + line.facts.client.storedProgram.configMapSuffix
    : undefined;
}

/** What else a release has. */
interface Released {
  /** The names of the client's Services. */
  readonly services: readonly string[];
  readonly objects: readonly KubernetesObject[];
}

/** The init container that ends what is old before Flink starts, and makes the Deployment the owner of its Services: last, and like the main one. */
export function withHandover(
  context: ReleaseContext,
  deployment: KubernetesObject,
  released: Released,
): KubernetesObject {
  return editPod(deployment, (pod) => {
    const container = handover(context, mainContainer(context.line.facts, pod), released);
    return { ...pod, initContainers: [...listAt(pod, 'initContainers'), container] };
  });
}

function handover(context: ReleaseContext, main: Readonly<Record<string, unknown>>, { services, objects }: Released) {
  const { clusterId, values, line, release } = context;
  const { securityContext, image, imagePullPolicy, resources } = main;
  const own = [
    { name: 'NAMESPACE', value: release.namespace },
    { name: 'DEPLOYMENT', value: clusterId },
    { name: 'CONFIG_MAP', value: line.facts.names.flinkConfConfigMapPrefix + clusterId },
    { name: 'SERVICES', value: services.join(' ') },
    { name: 'LOST_NODE_SECONDS', value: scalarText(values.handover?.lostNodeSeconds ?? lostNodeSeconds) },
    field('POD_UID', 'metadata.uid'),
    field('TEMPLATE', "metadata.labels['pod-template-hash']"),
    // A leader election says which of one revision works.
    ...(isHighlyAvailable(context) ? [{ name: 'STANDBYS', value: 'yes' }] : []),
    ...ofApplication(context),
    ...stateVariables(context, objects),
  ];
  const inZooKeeper = keepsInZooKeeper(context);
  const { env, ...mounts } = inZooKeeper
    ? programNodes(context, main, own)
    : {
        env: [],
        ...(seesVolumes(context) ? { volumeMounts: listAt(main, 'volumeMounts') } : scratchMounts(context)),
      };
  const script = [
    ...(inZooKeeper ? [scripts.dropNodes] : []),
    ...(hasUpgradeMode(context) ? [scripts.state] : []),
    ...(hasUpgradePolicy(context) ? [scripts.sessions] : []),
    scripts.handover,
  ].join('');
  return {
    name: handoverContainer,
    image,
    imagePullPolicy,
    command: ['bash', '-c', script],
    env: [...own, ...env],
    ...mounts,
    resources,
    ...(isEmpty(securityContext) ? {} : { securityContext }),
  };
}

/** It looks for savepoints, and checks certificates. */
function seesVolumes(context: ReleaseContext): boolean {
  return hasUpgradeMode(context) || (hasUpgradePolicy(context) && restTrust(context) !== undefined);
}

function ofApplication(context: ReleaseContext) {
  const { mode, values, line } = context;
  if (mode === 'session') return [];
  const configMap = programConfigMap(context);
  const { entryPrefixes } = line.facts.client.storedProgram;
  return [
    field('CHECKSUM', `metadata.annotations['${checksumAnnotation}']`),
    ...(values.restartNonce === undefined ? [] : [{ name: 'RESTART_NONCE', value: scalarText(values.restartNonce) }]),
    ...(configMap === undefined
      ? []
      : [
          { name: 'HA_CONFIG_MAP', value: configMap },
          { name: 'HA_ENTRIES', value: entryPrefixes.join(' ') },
        ]),
  ];
}

function field(name: string, fieldPath: string) {
  return { name, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath } } };
}
