import type { FileContent } from '../../flink/client.ts';
import { type Preset, written } from './preset.ts';

/** `kerberos`. The client needs the keytab's file for an existing Secret too; the Secret it makes of it is left out afterwards. */
export const kerberos: Preset = ({ values, line }) => {
  const { principal, existingSecret, keytab, keytabFile = 'krb5.keytab', krb5Conf } = values.kerberos ?? {};
  const { keytabDir, krb5Conf: krb5ConfPath } = line.chart.chartPaths;
  const keytabFrom = keytab === undefined ? 'kerberos.existingSecret' : 'kerberos.keytab';
  const hasKeytab = keytab !== undefined || existingSecret !== undefined;
  const keytabPath = hasKeytab ? `${keytabDir}/${keytabFile}` : undefined;
  const files: Record<string, FileContent> = {};
  if (keytabPath !== undefined) files[keytabPath] = { base64: keytab?.replace(/[\r\n]/g, '') ?? '' };
  if (krb5Conf !== undefined) files[krb5ConfPath] = krb5Conf;
  return {
    writes: [
      ...written('security.kerberos.login.principal', principal, 'kerberos.principal'),
      ...written('security.kerberos.login.keytab', keytabPath, keytabFrom),
      ...written(
        'security.kerberos.krb5-conf.path',
        krb5Conf === undefined ? undefined : krb5ConfPath,
        'kerberos.krb5Conf',
      ),
    ],
    files,
  };
};
