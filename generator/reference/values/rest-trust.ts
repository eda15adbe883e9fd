import type { ReleaseContext } from './context.ts';
import { isOn } from './switches.ts';
import { tlsOf, tlsVolume } from './tls.ts';

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
