import type { PresetContext } from './presets/preset.ts';

/** What `tls` says, where it is on. */
export interface Tls {
  /** The Secret's name; empty where none is given. */
  readonly secret: string;
  /** Whether cert-manager makes it. */
  readonly certificate: boolean;
  /** Its entries. */
  readonly keystore: string;
  readonly truststore: string;
  /** Where the password is that they have; left out: they have one that is no secret. */
  readonly password?: { readonly name: string; readonly key: string };
  readonly rest: boolean;
  /** Whether REST asks for a certificate of the client. */
  readonly mutual: boolean;
  readonly internal: boolean;
}

/** The values of `tls` with their defaults; `undefined` where it is off. */
export function tlsOf({ values, clusterId }: Pick<PresetContext, 'values' | 'clusterId'>): Tls | undefined {
  const { tls = {} } = values;
  if (tls.enabled !== true) return undefined;
  const certificate = tls.certManager?.enabled === true;
  const { name, key = 'password' } = tls.passwordSecretRef ?? {};
  return {
    secret: tls.existingSecret ?? (certificate ? `${clusterId}-tls` : ''),
    certificate,
    keystore: tls.keystore ?? 'keystore.p12',
    truststore: tls.truststore ?? 'truststore.p12',
    ...(name === undefined ? {} : { password: { name, key } }),
    rest: tls.rest?.enabled ?? true,
    mutual: tls.rest?.mutual ?? false,
    internal: tls.internal?.enabled ?? true,
  };
}

/** The volume of the Secret. */
export const tlsVolume = 'flink-tls';
