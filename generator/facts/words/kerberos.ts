import { words } from './word.ts';

export const kerberosWords = words('kerberos', {
  principal: 'missing: a keytab needs its principal, such as flink/host@EXAMPLE.COM',
  both: 'is set, and kerberos.existingSecret too: leave out one of the two',
  keytab: 'missing: a principal needs its keytab, in a Secret named %s or as kerberos.keytab',
  secretName: "%s must be %s, the name by which Flink's JobManager hands the Secret to its TaskManagers",
  base64: 'must be base64, as base64 -w0 krb5.keytab prints it',
  keytabFile: '%s must be a file name without a directory, such as krb5.keytab',
});
