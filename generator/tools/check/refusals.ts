import type { Refusal } from '../../reference/flink/client.ts';
import { resourceFields } from '../../facts/values/foreign-names.ts';
import type { ReleaseContext } from '../../reference/values/context.ts';
import { holds, rules } from '../../reference/values/rules/index.ts';
import type { Rule } from '../../reference/values/rules/rule.ts';
import { scalarText } from '../../reference/values/text.ts';
import { type Json, type JsonMap, isJsonMap } from '../../reference/helm/values-file.ts';
import { type Environment, findPath, valueAt, without, withoutAll } from './environment.ts';
import type { Path } from './positions.ts';

/** A refusal, the rule that makes it, and where what it refuses stands; no path where something is missing. */
export interface Refused {
  readonly rule: Rule;
  readonly refusal: Refusal;
  readonly path?: Path;
}

/** Rules that see to it that those after them can read the values at all: what they refuse is left out for the others. */
export const shapes: readonly string[] = ['values-shape', 'option-value'];

/** Rules about what values lack beside others: no use where one of those is refused already. */
const relations = ['mode-values', 'no-effect', 'high-availability', 's3', 'hadoop', 'kerberos'];

/**
 * Every refusal of the release rules, switched off ones too. A rule names the first thing that it refuses: that is taken out of the
 * values, and the rule asked again.
 */
export function everyRefusal(environment: Environment): Refused[] {
  const found: Refused[] = [];
  let values = environment.values;
  const context = environment.context();
  for (const rule of rules) {
    const { refused, left } = everyRefusalOf(rule, environment, values);
    if (refused.length > 0) {
      const active = found.filter((one) => holds(one.rule, context, true));
      found.push(...withoutConsequences(refused, active));
    }
    if (shapes.includes(rule.name)) values = left;
  }
  return found;
}

/** The values less everything that rules refuse. */
export function withoutRefused({ values }: Environment, found: readonly Refused[]): JsonMap {
  const isMended = ({ rule }: Refused): boolean => rule.name === 'option-value';
  const paths = (some: readonly Refused[]): Path[] => some.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const mendable = paths(found.filter(isMended));
  const isOption = ([group, ...rest]: Path): boolean => group === 'flinkConfiguration' && rest.length === 1;
  const options = withoutOptions(mendable.filter(isOption), values, true);
  const mendedValues = mendable.filter((path) => !isOption(path)).reduce(mended, options);
  return withoutAll(mendedValues, paths(found.filter((one) => !isMended(one))));
}

/** What one rule refuses of values, and what is left of them. */
export function everyRefusalOf(
  rule: Rule,
  environment: Environment,
  values: JsonMap,
): { readonly refused: readonly Refused[]; readonly left: JsonMap } {
  const refused: Refused[] = refusedOptions(rule, environment.context(values));
  const ask = (asked: JsonMap): Refusal | undefined => rule.check(environment.context(asked));
  const refusedPaths = refused.flatMap(({ path }) => (path === undefined ? [] : [path]));
  let left = withoutOptions(refusedPaths, values, rule.name === 'option-value');
  for (;;) {
    const refusal = ask(left);
    if (refusal === undefined) return { refused, left };
    const isLeft = (next: JsonMap): boolean => sameRefusal(ask(next), refusal);
    const path = culprit(refusal, rule, environment.context(left), isLeft);
    refused.push(path === undefined ? { rule, refusal } : { rule, refusal, path });
    const next =
      path === undefined
        ? left
        : rule.name === 'option-value'
          ? mended(left, path)
          : withoutAll(without(left, path), ofOneResource(path, refusal));
    if (path === undefined || isLeft(next)) return { refused, left: next };
    left = next;
  }
}

/** The options that a rule refuses each by itself: told in one go, for there may be a thousand. */
function refusedOptions(rule: Rule, context: ReleaseContext): Refused[] {
  const options = context.merged['flinkConfiguration'];
  const isGiven = (key: string): boolean => isJsonMap(options) && Object.hasOwn(options, key);
  return [...(rule.all?.(context) ?? [])].flatMap(({ key, refusal }) => {
    const path = isGiven(key) ? ['flinkConfiguration', key] : undefined;
    return path === undefined ? [] : [{ rule, refusal, path }];
  });
}

/** Values less options that a rule refuses; numbers that can be mended stay as the texts that they were. */
function withoutOptions(paths: readonly Path[], values: JsonMap, isMended: boolean): JsonMap {
  const options = values['flinkConfiguration'];
  if (paths.length === 0 || !isJsonMap(options)) return values;
  const keys = new Set(paths.map(([, key]) => key));
  const left = Object.entries(options).flatMap(([key, value]): [string, Json][] => {
    if (!keys.has(key)) return [[key, value]];
    return isMended && typeof value === 'number' ? [[key, scalarText(value)]] : [];
  });
  return { ...values, flinkConfiguration: Object.fromEntries(left) };
}

/** The other fields of a resource that was pasted for values: one line tells of all. */
function ofOneResource(path: Path, { code, option }: Refusal): readonly Path[] {
  const [field = ''] = path;
  const isResource = code === 'values-shape.foreign' && option === field && resourceFields.includes(field);
  return isResource ? resourceFields.map((name) => [name]) : [];
}

/** A number that YAML changes as the text it was; what is no text at all goes. */
function mended(values: JsonMap, path: Path): JsonMap {
  const [, key = ''] = path;
  const value = valueAt(values, path);
  const options = values['flinkConfiguration'];
  if (typeof value !== 'number' || !isJsonMap(options)) return without(values, path);
  return { ...values, flinkConfiguration: { ...options, [key]: scalarText(value) } };
}

/** Refusals of all that stands at a key: less a part of it they would only read otherwise. */
const wholes =
  /^(values-shape\.(unknown|unknownField|near|foreign|dotted|option|nestedOption|type|unquoted|item)|option-value\.(list|map|flat|large|fraction))$/;

/** Where what a refusal is about stands: at its key, or if that is a map or list, at what has to go from it. */
function culprit(
  { option, code }: Refusal,
  rule: Rule,
  context: ReleaseContext,
  isLeft: (values: JsonMap) => boolean,
): Path | undefined {
  const { merged: given } = context;
  let path = option === 'values' ? [] : pathOf(option, context, rule.name === 'values-shape');
  if (wholes.test(code)) return path;
  for (;;) {
    const value: Json | undefined = path === undefined ? undefined : valueAt(given, path);
    if (path === undefined || value === undefined) return undefined;
    const parent: Path = path;
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    // Items that stay keep their places, by which refusals name them.
    const less = (some: readonly string[]): JsonMap => {
      const paths = some.map((name) => [...parent, name]);
      return Array.isArray(value) ? paths.reduce(without, given) : withoutAll(given, paths);
    };
    const inner = firstCulprit(names, (some) => !isLeft(less(some)));
    if (inner === undefined) return path.length === 0 ? undefined : path;
    path = [...path, inner];
  }
}

/**
 * The first of names without which a refusal ends, by halves.
 * @param ends whether it does without all of these
 */
function firstCulprit(names: readonly string[], ends: (some: readonly string[]) => boolean): string | undefined {
  let left = names;
  if (left.length > 1 && !ends(left)) return undefined;
  while (left.length > 1) {
    const half = left.slice(0, left.length / 2);
    left = ends(half) ? half : left.slice(half.length);
  }
  return left.length === 1 && ends(left) ? left[0] : undefined;
}

/** The path of an option or value: as it is given, under another spelling, as entries of a map, or by the value that writes it. */
export function pathOf(key: string, context: ReleaseContext, valueFirst = false): Path | undefined {
  const { merged: given, spellings } = context;
  const value = findPath(given, key);
  if (valueFirst && value !== undefined) return value;
  const options = given['flinkConfiguration'];
  const names = isJsonMap(options) ? Object.keys(options) : [];
  const keys = spellings.of(key);
  const option =
    keys.find((one) => names.includes(one)) ?? names.find((name) => keys.some((one) => name.startsWith(`${one}.`)));
  if (option !== undefined) return ['flinkConfiguration', option];
  if (value !== undefined) return value;
  const written = [...context.writes, ...context.derives].find((one) => keys.includes(one.key));
  return written === undefined ? undefined : findPath(given, written.from);
}

function sameRefusal(one: Refusal | undefined, other: Refusal): boolean {
  return one?.option === other.option && one.message === other.message;
}

/** Leaves out what says again what stands there already, or follows from something that an earlier rule took out. */
function withoutConsequences(refused: readonly Refused[], earlier: readonly Refused[]): Refused[] {
  const said = new Set(earlier.map(({ path }) => path?.join('\0')));
  return refused.filter(
    (one) => !(one.path !== undefined && said.has(one.path.join('\0'))) && !isConsequence(one, earlier),
  );
}

function isConsequence({ rule, refusal, path }: Refused, earlier: readonly Refused[]): boolean {
  if (!relations.includes(rule.name)) return false;
  const [group] = path ?? refusal.option.split('.');
  return earlier.some((one) => {
    if (!shapes.includes(one.rule.name)) return false;
    const [refusedGroup] = one.path ?? one.refusal.option.split('.');
    return refusedGroup === group || (refusedGroup === 'mode' && group === 'job');
  });
}
