import type { KubernetesObject } from '../flink/client.ts';
import { scriptResources, scripts } from '../../facts/scripts.ts';
import type { ReleaseContext } from '../values/context.ts';
import { isHighlyAvailable, usesConfigMaps } from '../values/high-availability.ts';
import { listAt, mapAt } from '../values/objects.ts';
import { scalarText } from '../values/text.ts';
import { stopsWithSavepoints } from '../values/presets/application.ts';
import { restTrust } from '../values/rest-trust.ts';
import { asksBefore, hasUpgradeMode, hasUpgradePolicy, isSuspended } from '../values/upgrade-mode.ts';
import { editMainContainer, editPod } from './main-container.ts';
import { restIsSecure } from '../values/switches.ts';
import { restPort } from './probes.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where the handover leaves what starts Flink, and what Flink is told. */
const startVolume = { name: 'flink-chart-start', mountPath: '/flink-chart' };

/** Longer than a savepoint takes: Kubernetes counts the wait for it as no progress. */
const progressDeadlineSeconds = 3600;

/** The ConfigMap that holds what jobs go on from. No object owns it, and an uninstall leaves it. */
export function stateConfigMap({ clusterId }: ReleaseContext): string {
  return `flink-state-${clusterId}`;
}

/** That ConfigMap, where the release has one. Its data are the pods'. */
export function stateObjects(context: ReleaseContext): KubernetesObject[] {
  if (!asksBefore(context)) return [];
  const annotations = { 'helm.sh/resource-policy': 'keep' };
  return [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: stateConfigMap(context), annotations } }];
}

/**
 * The Deployment of an application with `job.upgradeMode`, or of a session with `upgradePolicy`. The new pod is there before the old one ends,
 * so that it can ask for its state, and leave it alone where that fails. The Flink of an application is told what to start from by arguments of
 * its start script, which win over the configuration; a container that starts again makes the handover again before.
 */
export function withState(context: ReleaseContext, deployment: KubernetesObject): KubernetesObject {
  if (!asksBefore(context)) return deployment;
  const rolled = {
    ...deployment,
    spec: {
      ...mapAt(deployment, 'spec'),
      progressDeadlineSeconds,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '100%', maxUnavailable: 0 } },
    },
  };
  if (!hasUpgradeMode(context)) return rolled;
  const mounted = editPod(rolled, (pod) => ({
    ...pod,
    volumes: [...listAt(pod, 'volumes'), { name: startVolume.name, emptyDir: {} }],
  }));
  return editMainContainer(context.line.facts, mounted, (main) => ({
    ...(isSuspended(context) ? suspended(context, main) : startedWith(main)),
    volumeMounts: [...listAt(main, 'volumeMounts'), startVolume],
  }));
}

function startedWith(main: Fields): Fields {
  const args = listAt(main, 'args');
  return { ...main, args: [...args.slice(0, -1), `exec bash ${startVolume.mountPath}/start ${String(args.at(-1))}`] };
}

/** A pod that runs no Flink: it has stopped the job, and can refuse to where that fails, which no Deployment without pods can. */
function suspended({ clusterId }: ReleaseContext, main: Fields): Fields {
  const ofFlink = ['args', 'lifecycle', 'startupProbe', 'readinessProbe', 'livenessProbe'];
  return {
    ...Object.fromEntries(Object.entries(main).filter(([name]) => !ofFlink.includes(name))),
    command: ['bash', '-c', scripts.suspended, 'suspended', clusterId],
    resources: { requests: scriptResources, limits: scriptResources },
  };
}

/** What the handover knows of the values, and of where the job is asked. */
export function stateVariables(context: ReleaseContext, objects: readonly KubernetesObject[]) {
  if (hasUpgradePolicy(context)) return sessionVariables(context, objects);
  if (!hasUpgradeMode(context)) return [];
  const { line } = context;
  const effective = (key: string): string | undefined => context.effective(key);
  const {
    upgradeMode = '',
    initialSavepointPath,
    savepointRedeployNonce,
    allowNonRestoredState,
  } = context.values.job ?? {};
  const { savepoint, optionKeys, resultStores, storedProgram } = line.facts.client;
  const [store] = resultStores;
  const keepsOwnResults = ['delete-on-commit', 'storage-path'].some(
    (name) => store !== undefined && effective(`${store}.${name}`) !== undefined,
  );
  return variables({
    UPGRADE_MODE: upgradeMode,
    STATE_CONFIG_MAP: stateConfigMap(context),
    REST: restAddress(context, objects),
    ...trustTexts(context),
    RESTORE_OPTION: savepoint.path,
    INITIAL_SAVEPOINT: initialSavepointPath,
    SAVEPOINT_NONCE: savepointRedeployNonce === undefined ? undefined : scalarText(savepointRedeployNonce),
    IGNORE_OPTION: allowNonRestoredState === true ? savepoint.ignoreUnclaimedState : undefined,
    SAVEPOINT_DIRECTORY: upgradeMode === 'savepoint' ? effective(optionKeys.savepointsDirectory) : undefined,
    JOB_SUSPENDED: isSuspended(context) ? 'yes' : undefined,
    ID_OPTIONS: isHighlyAvailable(context) ? storedProgram.idOptions.join(' ') : undefined,
    RESULT_STORE: isHighlyAvailable(context) && !keepsOwnResults ? store : undefined,
    HA_CHECKPOINTS: usesConfigMaps(context) ? storedProgram.checkpointsSuffix : undefined,
  });
}

/** The same of a session. */
function sessionVariables(context: ReleaseContext, objects: readonly KubernetesObject[]) {
  const { upgradePolicy = '' } = context.values;
  const { savepointsDirectory } = context.line.facts.client.optionKeys;
  return variables({
    UPGRADE_MODE: upgradePolicy,
    STATE_CONFIG_MAP: stateConfigMap(context),
    REST: restAddress(context, objects),
    ...trustTexts(context),
    SAVEPOINT_DIRECTORY: upgradePolicy === 'savepoint' ? context.effective(savepointsDirectory) : undefined,
    STOPS_JOBS: stopsWithSavepoints(context.line) ? 'yes' : undefined,
  });
}

/** By what REST's certificate is checked, where the values give it one. */
function trustTexts(context: ReleaseContext) {
  const trust = restTrust(context);
  return { TRUST: trust?.options, REST_NAME: trust?.host };
}

function restAddress(context: ReleaseContext, objects: readonly KubernetesObject[]): string {
  return `${restIsSecure(context) ? 'https' : 'http'} ${String(restPort(context, objects))}`;
}

/** A variable for each text that there is, which Kubernetes does not expand. */
export function variables(texts: Readonly<Record<string, string | undefined>>) {
  return Object.entries(texts).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, value: text.split('$').join('$$') }],
  );
}
