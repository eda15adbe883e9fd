import { tlsWords as words } from '../../../facts/words/tls.ts';
import type { Refusal } from '../../flink/client.ts';
import { quote } from '../../flink/quote.ts';
import { say } from '../../flink/say.ts';
import type { ReleaseContext } from '../context.ts';
import { tlsOf } from '../tls.ts';
import { type RuleCheck, first } from './rule.ts';

/** TLS without certificates, or with nothing to encrypt. */
export const tlsRule: RuleCheck = {
  check: (context) => {
    const tls = tlsOf(context);
    if (tls === undefined) return undefined;
    const { secret, certificate, keystore, truststore, password, rest, mutual, internal } = tls;
    const names = first(['keystore', 'truststore'] as const, (store) =>
      /^[-._a-zA-Z0-9]+$/.test(tls[store])
        ? undefined
        : { option: `tls.${store}`, ...say(words.file, quote(tls[store]), `${store}.p12`) },
    );
    if (names !== undefined) return names;
    if (certificate) {
      const refusal = ofCertificate(context);
      if (refusal !== undefined) return refusal;
    } else if (secret === '') {
      return { option: 'tls.existingSecret', ...say(words.secret, keystore, truststore) };
    }
    if (context.values.tls?.passwordSecretRef !== undefined && password === undefined) {
      return { option: 'tls.passwordSecretRef.name', ...say(words.password) };
    }
    if (!rest && !internal) return { option: 'tls.enabled', ...say(words.nothing) };
    return mutual && !rest ? { option: 'tls.rest.mutual', ...say(words.mutual) } : undefined;
  },
};

/** A Certificate that could not be made, or whose Secret would not be what pods mount. */
function ofCertificate({ values, profile }: ReleaseContext): Refusal | undefined {
  const { existingSecret, keystore, truststore, certManager } = values.tls ?? {};
  if (profile === 'native') return { option: 'tls.certManager.enabled', ...say(words.native) };
  if (existingSecret !== undefined) return { option: 'tls.existingSecret', ...say(words.both) };
  if (keystore !== undefined) return { option: 'tls.keystore', ...say(words.stores) };
  if (truststore !== undefined) return { option: 'tls.truststore', ...say(words.stores) };
  if (certManager?.issuerRef?.name !== undefined) return undefined;
  return { option: 'tls.certManager.issuerRef.name', ...say(words.issuer) };
}
