import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import type { Fields } from './fields.ts';

/** What the Ingress did that the operator made of `spec.ingress`: the chart makes none. */
export function ingressNote(
  ingress: Fields,
  { name, namespace }: { readonly name: string; readonly namespace: string },
): string | undefined {
  if (ingress.left.length === 0) return undefined;
  const className = ingress.text('className');
  const template = ingress.text('template') ?? '';
  const address = template.replaceAll(/\{\{\s*name\s*\}\}/g, name).replaceAll(/\{\{\s*namespace\s*\}\}/g, namespace);
  const tls = ingress.take('tls');
  const annotations = namesOf(ingress.map('annotations'));
  const labels = namesOf(ingress.map('labels'));
  const did = [
    ...(address === '' ? [] : [`the address ${address}`]),
    ...(className === undefined ? [] : [`class ${className}`]),
    ...tlsWords(tls),
    ...(annotations === '' ? [] : [`annotations ${annotations}`]),
    ...(labels === '' ? [] : [`labels ${labels}`]),
  ];
  return `spec.ingress: the operator's Ingress led to the REST endpoint (${did.join('; ')}): left out: write one to the Service ${name}-rest, port 8081, with authentication in front`;
}

function tlsWords(tls: Json | undefined): string[] {
  if (!Array.isArray(tls)) return [];
  return (tls as readonly Json[]).filter(isJsonMap).map((entry) => {
    const hosts = Array.isArray(entry['hosts'])
      ? (entry['hosts'] as readonly Json[]).map(String).join(', ')
      : 'every host';
    const secret = typeof entry['secretName'] === 'string' ? ` by the Secret ${entry['secretName']}` : '';
    return `TLS for ${hosts}${secret}`;
  });
}

/** Their values may be secrets, such as a basic authentication. */
function namesOf(map: JsonMap | undefined): string {
  return Object.keys(map ?? {}).join(', ');
}
