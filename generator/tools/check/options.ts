import type { Catalogue, Option } from '../../facts/catalogue.ts';
import type { Line } from '../../facts/line.ts';
import type { ReleaseContext } from '../../reference/values/context.ts';
import { fragmentPattern, patternSuccessor } from '../../facts/fragments.ts';
import { spellingIndex } from '../../reference/values/spellings.ts';
import { isTypingError, nearest } from '../../reference/values/nearest.ts';
import type { Severity } from './finding.ts';
import type { Path } from './positions.ts';

/** What a check of one environment finds, before its place is looked up. */
export interface Remark {
  readonly severity: Severity;
  readonly rule: string;
  /** The sentence of a refusal; left out: the rule says but one. */
  readonly code?: string;
  readonly path: Path;
  readonly key: string;
  readonly message: string;
}

/** Options under spellings that Flink has given up, and keys that are no option but look like one. */
export function optionRemarks(context: ReleaseContext, otherLines: () => readonly Line[] = () => []): Remark[] {
  return context.givenKeys.flatMap((key) => {
    const remark =
      context.optionsOf(key).length > 0
        ? deprecation(key, context)
        : (notRead(key, context.line) ?? ofAnotherLine(key, context.line, otherLines) ?? unlisted(key, context.line));
    return remark === undefined ? [] : [{ ...remark, path: ['flinkConfiguration', key], key }];
  });
}

type Said = Pick<Remark, 'severity' | 'rule' | 'message'>;

function deprecation(key: string, context: ReleaseContext): Said | undefined {
  const options = context.optionsOf(key);
  const successors = successorsOf(key, options);
  if (successors.length === 0 && options[0]?.deprecated !== true) return undefined;
  const version = context.line.facts.flinkVersion;
  const where = successors.length === 0 ? 'it names no successor' : `write ${successors.join(' and ')}`;
  const message = `deprecated in Flink ${version}: ${where}`;
  return { severity: 'warning', rule: 'deprecated-option', message };
}

/** The options that have taken a key over; none for a key that is an option in good standing. */
export function successorsOf(key: string, options: readonly Option[]): string[] {
  const own = options.find((option) => option.key === key);
  if (own !== undefined && own.deprecated !== true) return [];
  return options.flatMap((option) => (option.key === key ? [] : [option.key]));
}

/** An option, or spelling of one, that this line's catalogue does not know and another's does. */
function ofAnotherLine(key: string, line: Line, otherLines: () => readonly Line[]): Said | undefined {
  if (isBelowOwnPrefix(key, line) || isPluginOption(key, line)) return undefined;
  const where = linesThatKnow(key, otherLines());
  if (where === undefined) return undefined;
  const message = `an option of Flink ${where}, which ${line.facts.flinkVersion} does not read`;
  return { severity: 'warning', rule: 'unlisted-option', message };
}

/** The releases whose catalogues know a key or spelling; `undefined` if there are none. */
export function linesThatKnow(key: string, lines: readonly Line[]): string | undefined {
  const known = lines.filter(({ catalogue }) => spellingIndex(catalogue).readers(key).length > 0);
  return known.length === 0 ? undefined : known.map(({ facts }) => facts.flinkVersion).join(' and ');
}

/** A key with user-chosen parts that only other lines read. */
function notRead(key: string, { facts, fragments }: Line): Said | undefined {
  const successor = patternSuccessor(key, fragments);
  if (successor === undefined) return undefined;
  const message = `Flink ${facts.flinkVersion} does not read it: write ${successor.key}`;
  return { severity: 'warning', rule: 'deprecated-option', message };
}

/** Below Flink's own prefixes the rule unknown-option has spoken. */
function unlisted(key: string, line: Line): Said | undefined {
  const { flinkVersion } = line.facts;
  if (isBelowOwnPrefix(key, line)) return undefined;
  const near = nearest(key, optionNames(line));
  if (isPluginOption(key, line)) {
    if (near === undefined || near === key || !isTypingError(key, near, 2)) return undefined;
    return { severity: 'warning', rule: 'unlisted-option', message: meant(flinkVersion, near) };
  }
  if (near !== undefined) return { severity: 'warning', rule: 'unlisted-option', message: meant(flinkVersion, near) };
  const message = `no option of Flink ${flinkVersion} itself: handed on as it is`;
  return { severity: 'note', rule: 'unlisted-option', message };
}

function isBelowOwnPrefix(key: string, { chart: { ownedPrefixes, openPrefixes } }: Line): boolean {
  return [...ownedPrefixes, ...openPrefixes].some((prefix) => key.startsWith(prefix));
}

function meant(version: string, near: string): string {
  return `no option of Flink ${version}: did you mean ${near}?`;
}

/** The keys of all options that a line's users may write, deprecated spellings left out. */
export function optionNames({ catalogue, fragments }: Line): readonly string[] {
  const kept = namesOf.get(catalogue);
  if (kept !== undefined) return kept;
  const names = [...catalogue.options.map(({ key }) => key), ...fragments.options.flatMap(({ key }) => key ?? [])];
  namesOf.set(catalogue, names);
  return names;
}

const namesOf = new WeakMap<Catalogue, readonly string[]>();

/** Options of plugins, which no catalogue holds. */
function isPluginOption(key: string, { fragments }: Line): boolean {
  return fragments.options.some(
    (option) =>
      option.key === key ||
      option.aliases?.includes(key) === true ||
      (option.pattern !== undefined && new RegExp(fragmentPattern(option.pattern)).test(key)),
  );
}
