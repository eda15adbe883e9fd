import { authenticationAnnotations } from '../../facts/authentication.ts';
import type { ReleaseContext } from './context.ts';
import { isSubdomain } from './kubernetes-names.ts';
import { at, listAt } from './objects.ts';

/** Values that lead to REST from outside, in the order in which they are looked at. */
const ways = ['ingress', 'httpRoute', 'route'] as const;
export type Way = (typeof ways)[number];

/** Those that are switched on. */
export function waysOf({ values }: ReleaseContext): readonly Way[] {
  return ways.filter((way) => values[way]?.enabled === true);
}

/** Whether an annotation of an Ingress has its controller ask callers who they are. */
export function hasAuthentication(annotations: Readonly<Record<string, string>>): boolean {
  return authenticationAnnotations.some(
    (name) => !['', 'none', 'off'].includes(annotations[name]?.toLowerCase() ?? ''),
  );
}

/** Whether a list of an Ingress's certificates has one for a host: an item without hosts is for all. */
export function hasCertificate(tls: readonly unknown[], host: string): boolean {
  const wildcard = host.replace(/^[^.]*/, '*');
  return tls.some((item) => {
    const hosts = listAt(item, 'hosts');
    return hosts.length === 0 ? at(item, 'secretName') !== undefined : hosts.includes(host) || hosts.includes(wildcard);
  });
}

/** Whether Kubernetes takes a host name; the first part may be `*`. */
export function isHost(text: string): boolean {
  return isSubdomain(text.replace(/^\*\./, ''));
}
