import type { ReleaseContext } from '../context.ts';
import { defaultAccount, serviceAccountName, serviceAccountValues } from '../presets/service-account.ts';
import { type Rule, first } from './rule.ts';

/** A value that nothing reads: its path, whether that is so, and what it lacks. */
type NoEffect = readonly [path: string, idle: boolean, message: string];

/** Values that without another one would be ignored. */
export const noEffectRule: Rule = {
  name: 'no-effect',
  switch: 'none',
  check: (context) =>
    first(
      [...ofHighAvailability(context), ...ofSecrets(context), ...ofServiceAccount(context), ...ofProfile(context)],
      ([option, idle, message]) => (idle ? { option, message: `has no effect: ${message}` } : undefined),
    ),
};

function ofHighAvailability({ values }: ReleaseContext): readonly NoEffect[] {
  const { type, directory, zookeeper } = values.highAvailability ?? {};
  const without = 'highAvailability.type is not set; expected kubernetes or zookeeper';
  const byKubernetes = 'highAvailability.type is kubernetes; leave it out, or set highAvailability.type: zookeeper';
  return [
    ['highAvailability.directory', directory !== undefined && type === undefined, without],
    [
      'highAvailability.zookeeper',
      zookeeper !== undefined && type !== 'zookeeper',
      type === undefined ? without : byKubernetes,
    ],
  ];
}

function ofSecrets({ values }: ReleaseContext): readonly NoEffect[] {
  const { s3 = {}, kerberos = {} } = values;
  const noSecret = s3.existingSecret === undefined;
  const noKeytab = kerberos.keytab === undefined && kerberos.existingSecret === undefined;
  const s3Message = 's3.existingSecret is not set; expected the name of the Secret that has that key';
  return [
    ['s3.accessKeyKey', s3.accessKeyKey !== undefined && noSecret, s3Message],
    ['s3.secretKeyKey', s3.secretKeyKey !== undefined && noSecret, s3Message],
    [
      'kerberos.keytabFile',
      kerberos.keytabFile !== undefined && noKeytab,
      'neither kerberos.existingSecret nor kerberos.keytab is set; expected one of them',
    ],
  ];
}

function ofServiceAccount(context: ReleaseContext): readonly NoEffect[] {
  const { create = context.profile === 'helm', annotations } = serviceAccountValues(context);
  const isDefault = serviceAccountName(context) === defaultAccount;
  const exists = `every namespace has the account ${defaultAccount}; leave it out, or give another serviceAccount.name`;
  return [
    [
      'serviceAccount.annotations',
      annotations !== undefined && (!create || isDefault),
      create
        ? exists
        : 'no account is created; set serviceAccount.create: true, or annotate the account where it is made',
    ],
    ['serviceAccount.create', serviceAccountValues(context).create === true && isDefault, exists],
  ];
}

function ofProfile({ values, profile }: ReleaseContext): readonly NoEffect[] {
  const message = 'profile native leaves the pod as the client makes it; leave it out, or set profile: helm';
  return [['restartNonce', values.restartNonce !== undefined && profile === 'native', message]];
}
