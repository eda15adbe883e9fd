import { fileName } from '../../../reference/flink/files.ts';
import { ConvertError } from '../convert-error.ts';
import { present } from '../../../reference/values/objects.ts';
import type { Draft } from '../draft.ts';

const keytabKey = 'security.kerberos.login.keytab';
const olderKeytabKey = 'security.keytab';
const principalKey = 'security.kerberos.login.principal';
const krb5Key = 'security.kerberos.krb5-conf.path';

/** `kerberos`: the keytab becomes a Secret that the user makes, krb5.conf a text. */
export function kerberosStep(draft: Draft): void {
  const keytab = keytabOf(draft);
  const krb5Conf = krb5ConfOf(draft);
  if (keytab === undefined && krb5Conf === undefined) return;
  draft.values.set('kerberos', present({ ...keytab, krb5Conf }));
}

function keytabOf(draft: Draft): Record<string, string> | undefined {
  const older = draft.take(olderKeytabKey);
  const path = draft.take(keytabKey) ?? older;
  if (path === undefined) return undefined;
  const { line, options, clusterId } = draft;
  const principal = options.get(principalKey) ?? options.get('security.principal');
  if (principal === undefined)
    throw new ConvertError(`${keytabKey}: without ${principalKey} nobody logs in: give both`);
  if (older !== undefined) {
    draft.explain(olderKeytabKey, `written by its newer name, ${keytabKey}`);
    for (const key of [keytabKey, principalKey, 'security.principal']) draft.explained.add(key);
    options.delete('security.principal');
  }
  options.delete(principalKey);
  const name = fileName(path);
  draft.paths.set(path, `${line.chart.chartPaths.keytabDir}/${name}`);
  const content = draft.file(path);
  if (content === undefined)
    throw new ConvertError(`${keytabKey}: ${path}: there is no such file: give it by --file ${path}=PATH`);
  const stays = draft.settings.keytabStays === true;
  if (draft.settings.allowSensitive && !stays) {
    return { principal, keytabFile: name, keytab: typeof content === 'string' ? encode(content) : content.base64 };
  }
  const secret = `${line.facts.names.keytabSecretPrefix}${clusterId}`;
  if (!stays) draft.addSecret({ key: name, file: draft.place(path), found: keytabKey }, secret);
  return { principal, existingSecret: secret, keytabFile: name };
}

function krb5ConfOf(draft: Draft): string | undefined {
  const path = draft.take(krb5Key);
  if (path === undefined) return undefined;
  const text = draft.file(path);
  if (typeof text !== 'string')
    throw new ConvertError(`${krb5Key}: ${path}: there is no such file: give it by --file ${path}=PATH`);
  draft.paths.set(path, draft.line.chart.chartPaths.krb5Conf);
  if (fileName(path) !== 'krb5.conf') draft.explain(krb5Key, `the file is called krb5.conf, not ${fileName(path)}`);
  return text;
}

function encode(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
