import { noEffectWords as words } from '../../../facts/words/no-effect.ts';
import type { Refusal } from '../../flink/client.ts';
import { say } from '../../flink/say.ts';
import type { ReleaseContext } from '../context.ts';
import { onHostNetwork } from '../switches.ts';
import { defaultAccount, serviceAccountName, serviceAccountValues } from '../presets/service-account.ts';
import { type RuleCheck, first } from './rule.ts';

/** A value that nothing reads: its path, whether that is so, and what it lacks. */
type NoEffect = readonly [path: string, idle: boolean, sentence: (typeof words)[keyof typeof words]];

/** Values that without another one would be ignored. */
export const noEffectRule: RuleCheck = {
  check: (context) =>
    first(
      [...ofHighAvailability(context), ...ofSecrets(context), ...ofServiceAccount(context), ...ofProfile(context)],
      ([option, idle, sentence]) => (idle ? { option, ...say(sentence) } : undefined),
    ) ?? first([...ofProbes(context), ...ofObjects(context)], (refusal) => refusal),
};

function ofHighAvailability({ values }: ReleaseContext): readonly NoEffect[] {
  const { type, directory, zookeeper } = values.highAvailability ?? {};
  return [
    ['highAvailability.directory', directory !== undefined && type === undefined, words.noType],
    [
      'highAvailability.zookeeper',
      zookeeper !== undefined && type !== 'zookeeper',
      type === undefined ? words.noType : words.byKubernetes,
    ],
  ];
}

function ofSecrets({ values }: ReleaseContext): readonly NoEffect[] {
  const { s3 = {}, kerberos = {} } = values;
  const noSecret = s3.existingSecret === undefined;
  const noKeytab = kerberos.keytab === undefined && kerberos.existingSecret === undefined;
  return [
    ['s3.accessKeyKey', s3.accessKeyKey !== undefined && noSecret, words.noSecret],
    ['s3.secretKeyKey', s3.secretKeyKey !== undefined && noSecret, words.noSecret],
    ['kerberos.keytabFile', kerberos.keytabFile !== undefined && noKeytab, words.noKeytab],
  ];
}

function ofServiceAccount(context: ReleaseContext): readonly NoEffect[] {
  const { create = context.profile === 'helm', annotations } = serviceAccountValues(context);
  const isDefault = serviceAccountName(context) === defaultAccount;
  return [
    [
      'serviceAccount.annotations',
      annotations !== undefined && (!create || isDefault),
      create ? words.defaultAccount : words.noAccount,
    ],
    ['serviceAccount.create', serviceAccountValues(context).create === true && isDefault, words.defaultAccount],
  ];
}

function ofProfile(context: ReleaseContext): readonly NoEffect[] {
  const { values, profile } = context;
  const { restartNonce, handover, probes, podSecurity, openshift } = values;
  const native = profile === 'native';
  const handsOver = !native && handover?.enabled !== false;
  const readOnly = podSecurity?.readOnlyRootFilesystem?.enabled === true;
  const ofTaskManagers = values.taskManager?.probes;
  const insecure = podSecurity?.enabled === false;
  return [
    ['podSecurity.enabled', podSecurity?.enabled === true && native, words.nativeProfile],
    ['podSecurity.readOnlyRootFilesystem.enabled', readOnly && native, words.nativeProfile],
    ['podSecurity.readOnlyRootFilesystem.enabled', readOnly && insecure, words.noPodSecurity],
    ['openshift', openshift === true && native, words.nativeProfile],
    ['openshift', openshift === true && insecure, words.noPodSecurity],
    ['restartNonce', restartNonce !== undefined && native, words.nativeProfile],
    ['handover.enabled', handover?.enabled !== undefined && native, words.nativeProfile],
    [
      'handover.lostNodeSeconds',
      handover?.lostNodeSeconds !== undefined && !handsOver,
      native ? words.nativeProfile : words.noHandover,
    ],
    ['probes', probes !== undefined && native, words.nativeProfile],
    ['probes', probes !== undefined && onHostNetwork(context), words.hostNetwork],
    ['taskManager.probes', ofTaskManagers !== undefined && onHostNetwork(context), words.hostNetwork],
  ];
}

/** Times of probes that are off unless they are switched on. */
function ofProbes({ values: { probes, taskManager } }: ReleaseContext): readonly (Refusal | undefined)[] {
  const given = {
    'taskManager.probes.startup': taskManager?.probes?.startup,
    'taskManager.probes.liveness': taskManager?.probes?.liveness,
    'probes.liveness': probes?.liveness,
  };
  return Object.entries(given).map(([path, probe]) =>
    probe !== undefined && probe.enabled === undefined
      ? { option: path, ...say(words.notProbed, `${path}.enabled`) }
      : undefined,
  );
}

/** Objects beside the client's: there are none with profile native, and each is switched on. */
function ofObjects({ values, profile }: ReleaseContext): readonly (Refusal | undefined)[] {
  const { commonLabels, commonAnnotations, extraObjects, jobManager, taskManager } = values;
  const { ingress, httpRoute, route, networkPolicy } = values;
  const given = { commonLabels, commonAnnotations, extraObjects };
  const switched: Readonly<Record<string, { readonly enabled?: boolean } | undefined>> = {
    'jobManager.podDisruptionBudget': jobManager?.podDisruptionBudget,
    'taskManager.podDisruptionBudget': taskManager?.podDisruptionBudget,
    ingress,
    httpRoute,
    route,
    networkPolicy,
  };
  const unread = (option: string, value: unknown): Refusal | undefined =>
    value !== undefined && profile === 'native' ? { option, ...say(words.nativeObjects) } : undefined;
  return [
    ...Object.entries(given).map(([path, value]) => unread(path, value)),
    ...Object.entries(switched).map(
      ([path, value]) =>
        unread(path, value) ??
        (value !== undefined && value.enabled === undefined
          ? { option: path, ...say(words.notEnabled, `${path}.enabled`) }
          : undefined),
    ),
  ];
}
