import { securityWords as words } from '../../../facts/words/security.ts';
import type { ClientFiles } from '../files.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Configuration } from '../options/configuration.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { isBlank } from './shared.ts';

/** The Kerberos login as the options have it; empty where an option is not set. */
export interface KerberosLogin {
  readonly keytab: string;
  readonly principal: string;
}

/**
 * Mirror of `SecurityConfiguration`'s constructor: reads all that it reads, in its order, and checks the keytab.
 * @throws RefusalError if a keytab has no principal or is no file, or an option does not parse.
 */
export function checkSecurityConfiguration(
  configuration: Configuration,
  files: ClientFiles,
  { client }: LineFacts,
): KerberosLogin {
  const key = 'security.kerberos.login.keytab';
  configuration.getList('security.context.factory.classes');
  configuration.getList('security.module.factory.classes');
  configuration.getBoolean('zookeeper.sasl.disable');
  const keytab = configuration.getString(key) ?? '';
  const principal = configuration.getString('security.kerberos.login.principal') ?? '';
  configuration.getBoolean('security.kerberos.login.use-ticket-cache');
  const period = 'security.kerberos.relogin.period';
  if (configuration.has(period)) configuration.getDuration(period);
  if (client.strictLogin && isBlank(keytab) && !isBlank(principal)) {
    throw new RefusalError(key, say(words.noKeytab));
  }
  if (isBlank(keytab)) return { keytab, principal };
  if (isBlank(principal)) {
    throw new RefusalError(key, say(words.noPrincipal));
  }
  if (!files.isFile(keytab)) throw new RefusalError(key, say(words.noFile, quote(keytab)));
  return { keytab, principal };
}
