import { readFileSync } from 'node:fs';
import type { Role } from 'kubernetes-types/rbac/v1.d.ts';

/** A request that a service account made, as the audit log has it. */
export interface AccountRequest {
  readonly verb: string;
  /** The API group; empty for the core one. */
  readonly group: string;
  /** The resource, with its subresource if any: `pods`, `pods/log`. */
  readonly resource: string;
  readonly name: string;
  /** The HTTP status of the answer. */
  readonly code: number;
}

interface AuditEvent {
  readonly verb: string;
  readonly user: { readonly username: string };
  readonly objectRef?: {
    readonly apiGroup?: string;
    readonly resource?: string;
    readonly subresource?: string;
    readonly name?: string;
  };
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
    .map(({ verb, objectRef: { apiGroup = '', resource = '', subresource, name = '' } = {}, responseStatus }) => ({
      verb,
      group: apiGroup,
      resource: subresource === undefined ? resource : `${resource}/${subresource}`,
      name,
      code: responseStatus?.code ?? 0,
    }));
}

/** One right of a Role: a verb on a resource, or on the one object of that name. */
interface Right {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly name?: string;
}

/** The rights of a Role one by one. */
function singleRights({ rules = [] }: Role): readonly Right[] {
  return rules.flatMap(({ apiGroups = [], resources = [], resourceNames, verbs }) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((resource) =>
        verbs.flatMap((verb) =>
          resourceNames === undefined
            ? [{ verb, group, resource }]
            : resourceNames.map((name) => ({ verb, group, resource, name })),
        ),
      ),
    ),
  );
}

/** `VERB RESOURCE` for each right that a Role grants, in order. */
export function rightsOf(role: Role): readonly string[] {
  return [...new Set(singleRights(role).map(({ verb, resource }) => `${verb} ${resource}`))].sort();
}

/** `VERB RESOURCE` or `VERB RESOURCE NAME` for each right that no request needs: without it all would be granted still. */
export function needless(role: Role, requests: readonly AccountRequest[]): readonly string[] {
  const rights = singleRights(role);
  return rights
    .filter(
      (right) =>
        refusedWith(
          rights.filter((one) => one !== right),
          requests,
        ).length === 0,
    )
    .map(({ verb, resource, name }) => [verb, resource, ...(name === undefined ? [] : [name])].join(' '));
}

/** What would be refused to requests by a Role, as the API server decides it. */
export function refusedBy(role: Role, requests: readonly AccountRequest[]): readonly string[] {
  return refusedWith(singleRights(role), requests);
}

function refusedWith(rights: readonly Right[], requests: readonly AccountRequest[]): readonly string[] {
  const granted = (request: AccountRequest): boolean =>
    rights.some(
      ({ verb, group, resource, name }) =>
        verb === request.verb &&
        group === request.group &&
        resource === request.resource &&
        (name === undefined || name === request.name),
    );
  return askedFor(requests.filter((request) => !granted(request)));
}

/** `VERB RESOURCE` for what requests have asked for. */
export function askedFor(requests: readonly AccountRequest[]): readonly string[] {
  return [...new Set(requests.map(({ verb, resource }) => `${verb} ${resource}`))].sort();
}

/** The requests that were refused for want of a right, each once. */
export function refused(requests: readonly AccountRequest[]): readonly string[] {
  return askedFor(requests.filter(({ code }) => code === 403));
}
