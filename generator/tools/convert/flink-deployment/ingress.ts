import type { Json, JsonMap } from '../../../reference/helm/values-file.ts';
import type { Fields } from './fields.ts';

/** The value `ingress` for `spec.ingress`, from which the operator makes an Ingress (`IngressUtils`); `undefined` where it makes none. */
export function ingressValue(
  ingress: Fields,
  { name, namespace }: { readonly name: string; readonly namespace: string },
): JsonMap | undefined {
  if (ingress.left.length === 0) return undefined;
  const template = ingress.text('template') ?? '';
  const address = template.replaceAll(/\{\{\s*name\s*\}\}/g, name).replaceAll(/\{\{\s*namespace\s*\}\}/g, namespace);
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/:]*)(?::\d+)?(.*)$/.exec(address) ?? [];
  const fields: readonly (readonly [string, Json | undefined])[] = [
    ['className', ingress.text('className')],
    ['host', host],
    ['path', path],
    ['pathType', 'ImplementationSpecific'],
    ['tls', ingress.take('tls')],
    ['annotations', ingress.map('annotations')],
    ['labels', ingress.map('labels')],
  ];
  const given = fields.filter((field): field is readonly [string, Json] => field[1] !== undefined && field[1] !== '');
  return { enabled: true, ...Object.fromEntries(given) };
}
