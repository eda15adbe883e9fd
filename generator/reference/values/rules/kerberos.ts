import { quote } from '../text.ts';
import type { Rule } from './rule.ts';

/** Half a Kerberos login, or one whose keytab the TaskManagers would not find. */
export const kerberosRule: Rule = {
  name: 'kerberos',
  switch: 'none',
  check: ({ values, line, clusterId }) => {
    const { principal, existingSecret, keytab, keytabFile = '' } = values.kerberos ?? {};
    const secretName = line.facts.names.keytabSecretPrefix + clusterId;
    if (principal === undefined && (keytab !== undefined || existingSecret !== undefined)) {
      return {
        option: 'kerberos.principal',
        message: 'not set, but a keytab is: expected for example flink/host@EXAMPLE.COM',
      };
    }
    if (keytab !== undefined && existingSecret !== undefined) {
      return { option: 'kerberos.keytab', message: 'set, and kerberos.existingSecret too: leave one of them out' };
    }
    if (principal !== undefined && keytab === undefined && existingSecret === undefined) {
      return {
        option: 'kerberos.existingSecret',
        message: `not set: a login needs a keytab; expected a Secret named ${secretName}`,
      };
    }
    if (existingSecret !== undefined && existingSecret !== secretName) {
      const message = `${quote(existingSecret)}: expected ${secretName}, the name that Flink's JobManager gives to its TaskManagers`;
      return { option: 'kerberos.existingSecret', message };
    }
    if (keytab !== undefined && !isBase64(keytab.replace(/[\r\n]/g, ''))) {
      return { option: 'kerberos.keytab', message: 'is not base64: expected what base64 krb5.keytab prints' };
    }
    if (!keytabFile.includes('/')) return undefined;
    return {
      option: 'kerberos.keytabFile',
      message: `${quote(keytabFile)} has a slash: expected a file name, for example krb5.keytab`,
    };
  },
};

function isBase64(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
}
