import { isLostDigits, quote } from './text.ts';
import { isJsonMap } from '../helm/values-file.ts';

/** What a value may look like; `null` fits every shape, the empty text each that takes texts. */
export type Shape =
  | { readonly kind: 'any' }
  | { readonly kind: 'text'; readonly constants?: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'whole'; readonly least?: number }
  | { readonly kind: 'number or text' }
  | { readonly kind: 'whole or text' }
  | { readonly kind: 'texts' }
  | { readonly kind: 'printables' }
  | { readonly kind: 'map' }
  | { readonly kind: 'map of texts' }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'text or fields'; readonly fields: Readonly<Record<string, Shape>> };

/** Where a value does not fit: its path, and what is wrong in one phrase. */
export interface Misfit {
  readonly path: string;
  readonly message: string;
}

const any: Shape = { kind: 'any' };
const text: Shape = { kind: 'text' };
const boolean: Shape = { kind: 'boolean' };
const map: Shape = { kind: 'map' };
const mapOfTexts: Shape = { kind: 'map of texts' };
const fields = (shapes: Readonly<Record<string, Shape>>): Shape => ({ kind: 'fields', fields: shapes });
const oneOf = (...constants: readonly string[]): Shape => ({ kind: 'text', constants });

const resource = fields({ cpu: { kind: 'number or text' }, memory: { kind: 'whole or text' } });

/** The shape of the whole of the values. */
export const valuesShape: Shape = fields({
  global: any,
  enabled: any,
  mode: oneOf('session', 'application'),
  clusterId: text,
  profile: oneOf('helm', 'native'),
  image: {
    kind: 'text or fields',
    fields: { repository: text, tag: text, digest: text, pullPolicy: text, pullSecrets: { kind: 'texts' } },
  },
  imagePullPolicy: text,
  flinkConfiguration: map,
  stockConfiguration: boolean,
  strictOptions: boolean,
  allowSensitiveConfiguration: boolean,
  allowLineChange: boolean,
  job: fields({
    jarURI: text,
    entryClass: text,
    args: { kind: 'printables' },
    parallelism: { kind: 'whole', least: 1 },
    initialSavepointPath: text,
    allowNonRestoredState: boolean,
  }),
  podTemplate: map,
  jobManager: fields({ resource, podTemplate: map, replicas: { kind: 'whole' } }),
  taskManager: fields({ resource, podTemplate: map }),
  logConfiguration: mapOfTexts,
  highAvailability: fields({
    type: oneOf('kubernetes', 'zookeeper'),
    directory: text,
    zookeeper: fields({ quorum: text, pathRoot: text }),
  }),
  s3: fields({
    existingSecret: text,
    accessKeyKey: text,
    secretKeyKey: text,
    endpoint: text,
    pathStyleAccess: boolean,
    plugin: oneOf('presto', 'hadoop'),
  }),
  hadoop: fields({ existingConfigMap: text, configuration: mapOfTexts }),
  kerberos: fields({ principal: text, existingSecret: text, keytab: text, keytabFile: text, krb5Conf: text }),
  serviceAccount: { kind: 'text or fields', fields: { create: boolean, name: text, annotations: mapOfTexts } },
  rbac: fields({ create: boolean }),
  restartNonce: { kind: 'whole' },
});

/** The first place, keys sorted and depth first, where `value` does not fit. */
export function misfit(value: unknown, shape: Shape, path = ''): Misfit | undefined {
  if (value === undefined || value === null) return undefined;
  const wrong = (expected: string): Misfit => ({ path, message: `${describe(value)}: expected ${expected}` });
  switch (shape.kind) {
    case 'any':
      return undefined;
    case 'text':
      if (typeof value !== 'string')
        return wrong(isPrintable(value) ? `a text; quote it: "${String(value)}"` : 'a text');
      if (value === '' || shape.constants === undefined || shape.constants.includes(value)) return undefined;
      return wrong(shape.constants.join(' or '));
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong('true or false');
    case 'whole': {
      const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= (shape.least ?? -Infinity);
      return fits ? undefined : wrong(`a whole number${shape.least === undefined ? '' : ` from ${shape.least}`}`);
    }
    case 'number or text':
      return isPrintable(value) && typeof value !== 'boolean'
        ? undefined
        : wrong('a number or a text, for example 0.5');
    case 'whole or text':
      if (typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value))) return undefined;
      return wrong('a whole number or a text, for example 1600m');
    case 'texts':
      return isListOf(value, (item) => typeof item === 'string') ? undefined : wrong('a list of texts');
    case 'printables':
      return isListOf(value, isPrintable) ? undefined : wrong('a list of texts, for example ["--input", "a b"]');
    case 'map':
      return isJsonMap(value) ? undefined : wrong('a map');
    case 'map of texts':
      return isJsonMap(value) ? firstOf(value, path, () => text) : wrong('a map of names to texts');
    case 'fields':
      return isJsonMap(value) ? firstOf(value, path, (name) => shape.fields[name]) : wrong('a map');
    case 'text or fields':
      if (typeof value === 'string') return undefined;
      return isJsonMap(value) ? firstOf(value, path, (name) => shape.fields[name]) : wrong('a text or a map');
  }
}

function firstOf(value: object, path: string, shapeOf: (name: string) => Shape | undefined): Misfit | undefined {
  for (const [name, inner] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shape = shapeOf(name);
    const innerPath = path === '' ? name : `${path}.${name}`;
    if (shape === undefined) return noSuchValue(name, path, innerPath);
    const found = misfit(inner, shape, isShowable(name) ? innerPath : path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A name that has a blank cannot be shown as a path: the map that holds it stands for it. */
function noSuchValue(name: string, path: string, innerPath: string): Misfit {
  if (isShowable(name)) return { path: innerPath, message: 'there is no such value; docs/values.md lists them' };
  return {
    path: path === '' ? 'values' : path,
    message: `there is no value ${quote(name)}; docs/values.md lists them`,
  };
}

function isShowable(name: string): boolean {
  return name !== '' && !/[\p{Z}\p{Cc}]/u.test(name);
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

/** A text, a boolean, or a number whose digits are all there. */
function isPrintable(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && !isLostDigits(value));
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'string') return `is ${quote(value)}`;
  return typeof value === 'number' || typeof value === 'boolean' ? `is ${value}, a ${typeof value}` : 'is a map';
}
