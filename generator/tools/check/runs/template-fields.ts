import type { PodModel, PodModelField } from '../../../facts/catalogue.ts';
import { newerPodFields } from '../../../facts/distribution.ts';
import { type Json, isJsonMap } from '../../../reference/helm/values-file.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { editDistance } from '../edit-distance.ts';
import type { Remark } from '../options.ts';
import type { Path } from '../positions.ts';
import { templatesOf } from './templates.ts';

/** A field of a template that the model does not have. */
interface Unknown {
  readonly path: Path;
  /** The type that lacks it. */
  readonly type: string;
}

/**
 * Fields of pod templates that no Pod has, or not there. A client that drops them without a word is the rule pod-template-fields'
 * business; the others hand them on.
 */
export function templateFieldRemarks(context: ReleaseContext): Remark[] {
  const { podModel, facts } = context.line;
  if (facts.client.unknownTemplateFields === 'dropped') return [];
  return templatesOf(context).flatMap(({ path, template }) =>
    unknownFields(template, podModel.root, podModel, []).map((unknown): Remark => {
      const full = [...path, ...unknown.path];
      const key = templateKey(path, unknown.path);
      return { severity: 'warning', rule: 'template-field', path: full, key, message: said(unknown, podModel) };
    }),
  );
}

/** What was meant by an unknown field, by its path among all values. */
export function templateFieldHint(path: Path, context: ReleaseContext): string | undefined {
  const { podModel } = context.line;
  for (const { path: start, template } of templatesOf(context)) {
    if (start.join('\0') !== path.slice(0, start.length).join('\0')) continue;
    const rest = path.slice(start.length).join('\0');
    const unknown = unknownFields(template, podModel.root, podModel, []).find((one) => one.path.join('\0') === rest);
    return unknown === undefined ? undefined : fieldHint(unknown.path.at(-1) ?? '', unknown.type, podModel);
  }
  return undefined;
}

function said({ path, type }: Unknown, model: PodModel): string {
  const name = path.at(-1) ?? '';
  const hint = fieldHint(name, type, model);
  const instead = hint === undefined ? 'leave it out' : hint;
  if (type === model.root) return `is lost: of a template Flink takes metadata and spec alone: ${instead}`;
  return `is no field of ${kindOf(type)}: Flink hands it on, and Kubernetes drops it or refuses the pod: ${instead}`;
}

/** What was meant by a field that a type does not have: `write nodeSelector`, `it belongs to spec`. */
function fieldHint(name: string, type: string, model: PodModel): string | undefined {
  const own = nearField(name, Object.keys(model.types[type] ?? {}));
  if (own !== undefined) return `write ${own}`;
  for (const [place, owner] of places) {
    if (owner === type) continue;
    const near = nearField(name, Object.keys(model.types[owner] ?? {}), owner === 'PodSpec' || owner === 'Container');
    if (near !== undefined) return `write it as ${place}.${near}`;
  }
  return type === 'ResourceRequirements' ? `write requests.${name} or limits.${name}` : undefined;
}

/** Where a field may belong that stands elsewhere, the likeliest first. */
const places: readonly (readonly [place: string, type: string])[] = [
  ['spec', 'PodSpec'],
  ['spec.containers[]', 'Container'],
  ['spec.containers[].securityContext', 'SecurityContext'],
  ['spec.securityContext', 'PodSecurityContext'],
  ['metadata', 'ObjectMeta'],
];

/** The field that was most likely meant: in another case, in the other number, the beginning of one, or a few letters off. */
function nearField(name: string, fields: readonly string[], isExact = false): string | undefined {
  const lower = name.toLowerCase();
  const equal = fields.find((field) => field.toLowerCase() === lower);
  if (equal !== undefined) return equal;
  const other = fields.find((field) => [`${lower}s`, lower.replace(/s$/, '')].includes(field.toLowerCase()));
  if (other !== undefined || isExact) return other;
  const beginning = fields.filter((field) => lower.length > 2 && field.toLowerCase().startsWith(lower));
  if (beginning.length === 1) return beginning[0];
  const least = Math.max(1, Math.floor(name.length / 4));
  return fields
    .map((field) => ({ field, distance: editDistance(lower, field.toLowerCase(), least) }))
    .filter(({ distance }) => distance <= least)
    .sort((a, b) => a.distance - b.distance)[0]?.field;
}

/** What people call a type of the model. */
function kindOf(type: string): string {
  const kinds: Readonly<Record<string, string>> = {
    PodSpec: "a pod's spec",
    Container: 'a container',
    ObjectMeta: "a pod's metadata",
    EnvVar: 'a variable',
    Probe: 'a probe',
    Volume: 'a volume',
    VolumeMount: 'a mount',
    ContainerPort: 'a port',
    ResourceRequirements: "a container's resources",
    SecurityContext: "a container's securityContext",
    PodSecurityContext: "a pod's securityContext",
  };
  return kinds[type] ?? type;
}

/** Every unknown field; nothing is looked for below one. */
function unknownFields(value: Json, field: PodModelField, model: PodModel, path: Path): Unknown[] {
  if (typeof field === 'object' && '*' in field) {
    return entries(value).flatMap(([name, one]) => unknownFields(one, field['*'], model, [...path, name]));
  }
  if (typeof field === 'object') {
    const items = Array.isArray(value) ? (value as readonly Json[]) : [];
    return items.flatMap((item, index) => unknownFields(item, field[0], model, [...path, String(index)]));
  }
  const type = model.types[field];
  if (type === undefined) return [];
  return entries(value).flatMap(([name, one]): Unknown[] => {
    const known = Object.hasOwn(type, name) ? type[name] : undefined;
    if (known !== undefined) return unknownFields(one, known, model, [...path, name]);
    // `status` comes along with what `kubectl get -o yaml` prints.
    const isHarmless =
      one === null || newerPodFields.includes(`${field}.${name}`) || (path.length === 0 && name === 'status');
    return isHarmless ? [] : [{ path: [...path, name], type: field }];
  });
}

function entries(value: Json): [string, Json][] {
  return isJsonMap(value) ? Object.entries(value) : [];
}

/** `podTemplate.spec.containers[0].envs`: what a finding in a template is about. */
export function templateKey(template: Path, path: Path): string {
  const text = path.reduce(
    (before, part) => (/^\d+$/.test(part) ? `${before}[${part}]` : `${before}.${part}`),
    template.join('.'),
  );
  return /[\p{Z}\p{Cc}]/u.test(text) ? template.join('.') : text;
}
