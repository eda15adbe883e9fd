import { givenAdditions } from '../../../reference/values/additions/pod-additions.ts';
import { restricts } from '../../../reference/values/additions/pod-security.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { at, isFields, listAt, mapAt } from '../../../reference/values/objects.ts';
import type { Remark } from '../options.ts';
import type { Path } from '../positions.ts';
import { templateKey } from './template-fields.ts';
import { containersOf, templatesOf } from './templates.ts';

/** A field of a pod that the Pod Security Standard *restricted* forbids. */
interface Forbidden {
  readonly path: Path;
  readonly allowed: string;
}

const instead = 'a namespace that enforces the Pod Security Standard restricted refuses the pod:';

/** What pod templates and the values that add to them have that a restricted namespace refuses; nothing where the pods are not to pass it. */
export function restrictedRemarks(context: ReleaseContext): Remark[] {
  if (!restricts(context)) return [];
  const ofTemplates = templatesOf(context).flatMap(({ path, template }) =>
    forbidden(template).map((one) => said([...path, ...one.path], templateKey(path, one.path), one)),
  );
  const sides = [undefined, 'jobManager', 'taskManager'] as const;
  const ofAdditions = sides
    .flatMap((side) => givenAdditions(context.values, context.line.facts, side))
    .flatMap(({ from, pod }) =>
      forbidden(pod).map((one) => {
        const start = from.split('.');
        const below = one.path.slice(2);
        return said([...start, ...below], templateKey(start, below), one);
      }),
    );
  return [...ofTemplates, ...ofAdditions];
}

function said(path: Path, key: string, { allowed }: Forbidden): Remark {
  const message = `${instead} ${allowed}, or set podSecurity.enabled: false`;
  return { severity: 'warning', rule: 'restricted-pod', path, key, message };
}

function forbidden(pod: unknown): Forbidden[] {
  const spec = at(pod, 'spec');
  return [
    ...namespaces(spec),
    ...volumes(spec),
    ...contexts(at(spec, 'securityContext'), ['spec', 'securityContext']),
    ...containersOf(pod).flatMap(({ container, path }) => [
      ...contexts(at(container, 'securityContext'), [...path, 'securityContext']),
      ...ofContainer(at(container, 'securityContext'), [...path, 'securityContext']),
      ...hostPorts(container, path),
    ]),
  ];
}

function namespaces(spec: unknown): Forbidden[] {
  return ['hostPID', 'hostIPC']
    .filter((name) => at(spec, name) === true)
    .map((name) => ({ path: ['spec', name], allowed: 'leave it out' }));
}

/** The kinds of volumes that the standard lists. */
const volumeKinds = 'configMap csi downwardAPI emptyDir ephemeral persistentVolumeClaim projected secret'.split(' ');

function volumes(spec: unknown): Forbidden[] {
  return listAt(spec, 'volumes').flatMap((volume, index) => {
    const kinds = isFields(volume) ? Object.keys(volume).filter((name) => name !== 'name') : [];
    const allowed = 'use a volume claim, or another kind that the standard lists';
    return kinds
      .filter((kind) => !volumeKinds.includes(kind))
      .map((kind) => ({ path: ['spec', 'volumes', String(index), kind], allowed }));
  });
}

/** Fields that pods and containers both have. */
function contexts(context: unknown, path: Path): Forbidden[] {
  const profile = at(context, 'seccompProfile', 'type');
  return [
    ...(String(at(context, 'runAsUser')) === '0'
      ? [{ path: [...path, 'runAsUser'], allowed: 'write another user' }]
      : []),
    ...(at(context, 'runAsNonRoot') === false ? [{ path: [...path, 'runAsNonRoot'], allowed: 'leave it out' }] : []),
    ...(profile === 'Unconfined'
      ? [{ path: [...path, 'seccompProfile', 'type'], allowed: 'write RuntimeDefault or Localhost' }]
      : []),
  ];
}

function ofContainer(context: unknown, path: Path): Forbidden[] {
  const capabilities = mapAt(context, 'capabilities');
  const added = listAt(capabilities, 'add').findIndex((name) => name !== 'NET_BIND_SERVICE');
  const isKept = 'drop' in capabilities && !listAt(capabilities, 'drop').includes('ALL');
  return [
    ...['privileged', 'allowPrivilegeEscalation']
      .filter((name) => at(context, name) === true)
      .map((name) => ({ path: [...path, name], allowed: 'leave it out' })),
    ...(added < 0
      ? []
      : [{ path: [...path, 'capabilities', 'add', String(added)], allowed: 'add NET_BIND_SERVICE alone' }]),
    ...(isKept ? [{ path: [...path, 'capabilities', 'drop'], allowed: 'write [ALL]' }] : []),
  ];
}

function hostPorts(container: unknown, path: Path): Forbidden[] {
  return listAt(container, 'ports').flatMap((port, index) =>
    Number(at(port, 'hostPort') ?? 0) > 0
      ? [{ path: [...path, 'ports', String(index), 'hostPort'], allowed: 'leave it out' }]
      : [],
  );
}
