import { words } from './word.ts';

export const tlsWords = words('tls', {
  secret: 'missing: tls.enabled needs a Secret with %s and %s, or tls.certManager.enabled: true',
  both: 'is set, and tls.certManager.enabled too: leave out one of the two',
  issuer: 'missing: tls.certManager.enabled needs the name of an issuer',
  native:
    'makes a Certificate, which profile native has not: make it yourself, and name its Secret in tls.existingSecret',
  stores: 'is set, and tls.certManager.enabled makes keystore.p12 and truststore.p12: leave it out',
  password: 'missing: tls.passwordSecretRef needs the name of a Secret',
  nothing: 'is set, and tls.rest.enabled and tls.internal.enabled are false: leave one of the two on',
  mutual: 'is set, and tls.rest.enabled is false: leave out one of the two',
  file: '%s must be the name of an entry of the Secret, such as %s',
});
