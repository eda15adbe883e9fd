import { tlsOf } from '../tls.ts';
import type { Preset, Written } from './preset.ts';

/** No secret: who can read the keystore's file is the one who has the key. */
export const storePassword = 'changeit';

const passwordOptions = ['keystore-password', 'key-password', 'truststore-password'];

/** `tls`: the stores by the options that stand for REST and internal traffic alike, and what is encrypted. */
export const tls: Preset = (context) => {
  const given = tlsOf(context);
  if (given === undefined) return {};
  const { tlsDir } = context.line.chart.chartPaths;
  const from = 'tls.enabled';
  const write = (name: string, text: string, from: string): Written => ({ key: `security.ssl.${name}`, text, from });
  return {
    writes: [
      write('keystore', `${tlsDir}/${given.keystore}`, from),
      write('truststore', `${tlsDir}/${given.truststore}`, from),
      ...(given.password === undefined ? passwordOptions : []).map((name) => write(name, storePassword, from)),
      write('rest.enabled', String(given.rest), 'tls.rest.enabled'),
      ...(given.mutual ? [write('rest.authentication-enabled', 'true', 'tls.rest.mutual')] : []),
      write('internal.enabled', String(given.internal), 'tls.internal.enabled'),
    ],
  };
};
