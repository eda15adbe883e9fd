import { kerberosWords as words } from '../../../facts/words/kerberos.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

/** Half a Kerberos login, or one whose keytab the TaskManagers would not find. */
export const kerberosRule: RuleCheck = {
  check: ({ values, line, clusterId }) => {
    const { principal, existingSecret, keytab, keytabFile = '' } = values.kerberos ?? {};
    const secretName = line.facts.names.keytabSecretPrefix + clusterId;
    if (principal === undefined && (keytab !== undefined || existingSecret !== undefined)) {
      return { option: 'kerberos.principal', ...say(words.principal) };
    }
    if (keytab !== undefined && existingSecret !== undefined) {
      return { option: 'kerberos.keytab', ...say(words.both) };
    }
    if (principal !== undefined && keytab === undefined && existingSecret === undefined) {
      return { option: 'kerberos.existingSecret', ...say(words.keytab, secretName) };
    }
    if (existingSecret !== undefined && existingSecret !== secretName) {
      return { option: 'kerberos.existingSecret', ...say(words.secretName, quote(existingSecret), secretName) };
    }
    if (keytab !== undefined && !isBase64(keytab.replace(/[\r\n]/g, ''))) {
      return { option: 'kerberos.keytab', ...say(words.base64) };
    }
    if (!keytabFile.includes('/')) return undefined;
    return { option: 'kerberos.keytabFile', ...say(words.keytabFile, quote(keytabFile)) };
  },
};

function isBase64(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
}
