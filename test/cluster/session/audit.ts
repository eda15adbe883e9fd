import { readFileSync } from 'node:fs';
import type { Role } from 'kubernetes-types/rbac/v1.d.ts';

/** A request that a service account made, as the audit log has it. */
export interface AccountRequest {
  readonly verb: string;
  /** The resource, with its subresource if any: `pods`, `pods/log`. */
  readonly resource: string;
  readonly name: string;
  /** The HTTP status of the answer. */
  readonly code: number;
}

interface AuditEvent {
  readonly verb: string;
  readonly user: { readonly username: string };
  readonly objectRef?: { readonly resource?: string; readonly subresource?: string; readonly name?: string };
  readonly responseStatus?: { readonly code?: number };
}

/** All requests of a service account. */
export function requestsOf(auditLog: string, namespace: string, account: string): readonly AccountRequest[] {
  const user = `system:serviceaccount:${namespace}:${account}`;
  const lines = readFileSync(auditLog, 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(user) && line.endsWith('}'))
    .map((line) => JSON.parse(line) as AuditEvent)
    .filter((event) => event.user.username === user)
    .map(({ verb, objectRef: { resource = '', subresource, name = '' } = {}, responseStatus }) => ({
      verb,
      resource: subresource === undefined ? resource : `${resource}/${subresource}`,
      name,
      code: responseStatus?.code ?? 0,
    }));
}

/** `VERB RESOURCE` for each right that a Role grants, in order. */
export function rightsOf(role: Role): readonly string[] {
  const rights = (role.rules ?? []).flatMap(({ resources = [], verbs }) =>
    resources.flatMap((resource) => verbs.map((verb) => `${verb} ${resource}`)),
  );
  return [...new Set(rights)].sort();
}

/** The same for what requests have asked for. */
export function askedFor(requests: readonly AccountRequest[]): readonly string[] {
  return [...new Set(requests.map(({ verb, resource }) => `${verb} ${resource}`))].sort();
}

/** The requests that were refused for want of a right, each once. */
export function refused(requests: readonly AccountRequest[]): readonly string[] {
  return askedFor(requests.filter(({ code }) => code === 403));
}
