import type { ReleaseContext } from './context.ts';
import { isOn } from './switches.ts';
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

/** How curl asks REST in a pod that has the Secret. */
export interface RestTrust {
  /** Its options: whom it trusts, and the certificate that it shows where REST asks for one. */
  readonly options: string;
  /** The name that REST's certificate must have. */
  readonly host: string;
  readonly volume: Readonly<Record<string, unknown>>;
  readonly mount: Readonly<Record<string, unknown>>;
}

/** `undefined` where REST has no certificate of the values'. */
export function restTrust(context: ReleaseContext): RestTrust | undefined {
  const tls = tlsOf(context);
  if (tls?.rest !== true || context.option('security.ssl.rest.keystore') !== undefined) return undefined;
  const { names } = context.line.facts;
  const { tlsDir } = context.line.chart.chartPaths;
  const shown = isOn(context, 'security.ssl.rest.authentication-enabled');
  return {
    options: `--cacert ${tlsDir}/ca.crt${shown ? ` --cert ${tlsDir}/tls.crt --key ${tlsDir}/tls.key` : ''}`,
    host: `${context.clusterId}${names.restServiceSuffix}.${context.release.namespace}`,
    volume: { name: tlsVolume, secret: { secretName: tls.secret } },
    mount: { name: tlsVolume, mountPath: tlsDir, readOnly: true },
  };
}
