import type { KubernetesObject } from '../reference/flink/client.ts';
import { isSecret, isSecretName, isReference, mask, masked, maskedValue } from '../reference/flink/secrets.ts';
import { isFields } from '../reference/values/objects.ts';

/** A property of Hadoop's files: what stands before its value, its name, the value. */
const property = /(<name>\s*([^<]*?)\s*<\/name>\s*<value>\s*)([^<]+)/gi;

/** Hadoop's properties in a text whose values are secrets, by name. */
export function secretProperties(text: string): string[] {
  return Array.from(text.matchAll(property)).flatMap(([, , name = '', value = '']) =>
    isSecret(name, value.trim()) ? [name] : [],
  );
}

/** A text with its secrets masked, those of Hadoop's properties too. */
function maskedText(text: string): string {
  const properties = text.replace(
    property,
    (_, before: string, name: string, value: string) => `${before}${maskedValue(name, value.trim())}`,
  );
  return masked(properties);
}

/** The text of a YAML file of options or values, with every secret masked: by its name, joined over the levels, or by what it looks like. */
export function maskedYaml(text: string): string {
  const above: { readonly indent: number; readonly name: string }[] = [];
  let before = '';
  const rows = text.split('\n').map((row) => {
    const [, dash = '', item = ''] = /^( *- +)(.*)$/.exec(row) ?? [];
    const isNamed = isNamedBefore(before);
    before = item.replaceAll(/^["']|["']$/g, '');
    if (isNamed && item !== '') return `${dash}${JSON.stringify(maskedItem(before, '--password'))}`;
    const [, blanks = '', quoted = '', value = ''] = /^( *)([^ #:][^:]*):(?: +([^ ].*))?$/.exec(row) ?? [];
    if (quoted === '') return row;
    while ((above.at(-1)?.indent ?? -1) >= blanks.length) above.pop();
    const name = quoted.replaceAll(/["']/g, '');
    above.push({ indent: blanks.length, name });
    const bare = value.replaceAll(/^["']|["']$/g, '');
    if (bare === '' || /^[|>]/.test(bare)) return row;
    const shown = maskedValue(above.map((one) => one.name).join('.'), bare);
    return shown === bare ? row : `${blanks}${quoted}: ${JSON.stringify(shown)}`;
  });
  return maskedText(rows.join('\n'));
}

/** Data with every secret in it masked: in texts, after its name in a list of arguments, under its name in a list of variables. */
export function maskedData(value: unknown): unknown {
  if (typeof value === 'string') return maskedText(value);
  if (Array.isArray(value)) return value.map((item: unknown, index) => maskedItem(item, value[index - 1]));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'annotations' ? maskedMap(inner) : (variableName(value, name) ?? maskedData(inner)),
    ]),
  );
}

/** `***` for the value of `{name, value}` whose name says that it is a secret. */
function variableName(entry: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const { name, value } = entry;
  if (field !== 'value' || typeof name !== 'string' || typeof value !== 'string') return undefined;
  return maskedValue(name, value);
}

function maskedItem(item: unknown, before: unknown): unknown {
  if (typeof item === 'string' && isNamedBefore(before) && !item.startsWith('-') && isSecret('password', item))
    return mask;
  return maskedData(item);
}

/** Whether an item of a list of arguments names the secret that follows it: `--password`. */
export function isNamedBefore(before: unknown): before is string {
  return typeof before === 'string' && /^--?[\w.-]+$/.test(before) && isSecretName(before) && !isReference(before);
}

/** A file of a ConfigMap: one of JSON, as pod templates are, by its fields. */
function maskedFile(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('{')) return maskedData(value);
  try {
    const parsed: unknown = JSON.parse(value);
    const shown = maskedData(parsed);
    return JSON.stringify(shown) === JSON.stringify(parsed) ? value : `${JSON.stringify(shown, undefined, 2)}\n`;
  } catch {
    return maskedText(value);
  }
}

/** A map of options or annotations, with the values masked whose names say that they are secrets. */
function maskedMap(value: unknown): unknown {
  if (typeof value === 'string') return maskedYaml(value);
  if (!isFields(value)) return maskedData(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'object' && inner !== null ? maskedNested(name, inner) : maskedScalar(name, inner),
    ]),
  );
}

function maskedNested(name: string, inner: object): unknown {
  return isSecret(name, JSON.stringify(inner)) ? mask : maskedData(inner);
}

function maskedScalar(name: string, value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const shown = maskedValue(name, String(value));
  return shown === String(value) ? value : shown;
}

/**
 * An object as `diff` and `explain` show it: every secret that the detector knows is `***`.
 * @param object as it is, or as `normalise` leaves it, with the configuration file as a map
 * @param confFile the name of the configuration file
 */
export function maskedObject(object: KubernetesObject, confFile: string): KubernetesObject {
  const { data } = object;
  const shown = maskedData(object) as KubernetesObject;
  if (!isFields(data)) return shown;
  const files = Object.entries(data).map(([name, value]) => {
    if (object.kind === 'Secret') return [name, mask] as const;
    return [name, name === confFile ? maskedMap(value) : maskedFile(value)] as const;
  });
  return { ...shown, data: Object.fromEntries(files) };
}
