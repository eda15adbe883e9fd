import { parseMemorySize } from '../../../reference/flink/types/memory-size.ts';
import { ParseError } from '../../../reference/flink/types/parse-error.ts';
import { type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { ConvertError } from '../convert-error.ts';
import type { Fields } from './fields.ts';

const main = 'flink-main-container';

/** What a side's `resource` or `resources` asks for: option texts, and what stays for the pod template. */
export interface SideResources {
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  /** The memory as it is written, where Flink writes it otherwise: `2Gi`. */
  readonly memorySpelled?: string | undefined;
  /** Limits over requests. */
  readonly cpuFactor?: string | undefined;
  readonly memoryFactor?: string | undefined;
  readonly requests: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
  /** What of them the operator does not take, and what it takes otherwise. */
  readonly notes: readonly string[];
}

/** `resources`, and only where it is empty the older `resource`. */
export function sideResources(side: Fields): SideResources {
  const [resources, resource] = [side.fields('resources'), side.fields('resource')];
  const [requests, limits] = [quantities(resources, 'requests'), quantities(resources, 'limits')];
  if (Object.keys(requests).length + Object.keys(limits).length > 0) {
    const memory = requests['memory'] ?? limits['memory'];
    return {
      cpu: optional(requests['cpu'] ?? limits['cpu'], (text) => String(amount(text, `${side.path}.resources`))),
      ...memoryOf(memory, `${side.path}.resources`),
      cpuFactor: factor(requests['cpu'], limits['cpu'], side.path),
      memoryFactor: factor(requests['memory'], limits['memory'], side.path),
      requests: others(requests),
      limits: others(limits),
      notes: [
        ...leftOver(resources, 'the operator gives it to no pod'),
        ...leftOver(resource, `${side.path}.resources is written over it, as the operator does`),
        ...sizeNotes(memory, `${side.path}.resources`),
      ],
    };
  }
  const storage = resource.text('ephemeralStorage');
  const ephemeral: Record<string, string> = storage === undefined ? {} : { 'ephemeral-storage': storage };
  const memory = resource.text('memory');
  return {
    cpu: resource.text('cpu'),
    ...memoryOf(memory, `${side.path}.resource`),
    requests: ephemeral,
    limits: ephemeral,
    notes: [
      ...leftOver(resource, "is not a field of the operator's"),
      ...leftOver(resources, 'the operator gives it to no pod'),
      ...sizeNotes(memory, `${side.path}.resource`),
    ],
  };
}

function leftOver(fields: Fields, why: string): string[] {
  return fields.left.map((path) => `${path}: ${why}: left out`);
}

/** A size in Kubernetes' binary units is one of Flink's under another name; the chart takes either. */
const binary = /^([0-9]+)([KMGT])i$/;

function memoryOf(text: string | undefined, path: string): Pick<SideResources, 'memory' | 'memorySpelled'> {
  if (text === undefined) return {};
  const [, digits, unit] = binary.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return { memory: memoryText(text, path) };
  return { memory: `${digits}${unit.toLowerCase()}`, memorySpelled: text };
}

/** A quantity that neither Flink nor the chart writes as it stands. */
function sizeNotes(text: string | undefined, path: string): string[] {
  if (text === undefined || binary.test(text)) return [];
  const size = memoryText(text, path);
  return size === text ? [] : [`${path}.memory: ${text} is ${size} bytes`];
}

/** The template with what is left of the resources at its main container. */
export function withResources(template: JsonMap | undefined, { requests, limits }: SideResources): JsonMap | undefined {
  if (Object.keys(requests).length + Object.keys(limits).length === 0) return template;
  const spec = template?.['spec'];
  const containers =
    isJsonMap(spec) && Array.isArray(spec['containers']) ? (spec['containers'] as readonly JsonMap[]) : [];
  const all = containers.some(({ name }) => name === main) ? containers : [...containers, { name: main }];
  const changed = all.map((one) =>
    one['name'] === main ? { ...one, resources: added(one['resources'], requests, limits) } : one,
  );
  return { ...template, spec: { ...(isJsonMap(spec) ? spec : {}), containers: changed } };
}

function added(present: JsonMap[string] | undefined, requests: JsonMap, limits: JsonMap): JsonMap {
  const own = isJsonMap(present) ? present : {};
  const over = (name: string, more: JsonMap): JsonMap => ({ ...(isJsonMap(own[name]) ? own[name] : {}), ...more });
  return { ...own, requests: over('requests', requests), limits: over('limits', limits) };
}

/** `ResourceConfigUtils.parseResourceMemoryString`: Flink's sizes, else Kubernetes' quantities, in bytes. */
export function memoryText(text: string, path: string): string {
  try {
    parseMemorySize(text);
    return text;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
  }
  const plain = text.replace(/\s/g, '').toUpperCase().replace(/B$/, '').replace(/I$/, 'i');
  const bytes = amount(plain, path);
  return BigInt(Math.round(bytes)).toString();
}

const units: Readonly<Record<string, number>> = {
  ...{ '': 1, m: 1e-3, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 },
};

/** What a quantity of Kubernetes amounts to. */
function amount(text: string, path: string): number {
  const [, digits = '', unit = ''] =
    /^([-+]?[0-9]+(?:\.[0-9]*)?|[-+]?\.[0-9]+)([A-Za-z]{0,2})$/.exec(text.trim()) ?? [];
  const factor = units[unit];
  if (digits === '' || factor === undefined)
    throw new ConvertError(`${path}: ${JSON.stringify(text)} is no quantity: expected for example 2Gi`);
  return Number(digits) * factor;
}

function factor(request: string | undefined, limit: string | undefined, path: string): string | undefined {
  if (request === undefined || limit === undefined || amount(request, path) <= 0) return undefined;
  const value = amount(limit, path) / amount(request, path);
  return value === 1 ? undefined : String(value);
}

function quantities(resources: Fields, name: string): Record<string, string> {
  const map = resources.map(name) ?? {};
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value as string | number)]));
}

function others(all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'cpu' && name !== 'memory'));
}

function optional<T>(value: T | undefined, change: (value: T) => string): string | undefined {
  return value === undefined ? undefined : change(value);
}
