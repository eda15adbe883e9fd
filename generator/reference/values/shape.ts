import type { Line } from '../../facts/line.ts';
import { allEntries, entryAt, entryPaths, isKnown, takesAnyName } from '../../facts/values/entries.ts';
import { foreignNames } from '../../facts/values/foreign-names.ts';
import type { ValueEntry } from '../../facts/values/entry.ts';
import { mustBe, namesOf } from '../../facts/values/must-be.ts';
import { text } from '../../facts/values/types.ts';
import { valuesShapeWords as words } from '../../facts/words/values-shape.ts';
import type { Refusal } from '../flink/client.ts';
import { type Said, say } from '../flink/say.ts';
import { isJsonMap } from '../helm/values-file.ts';
import { quote } from '../flink/quote.ts';
import { nearest } from './nearest.ts';
import { spellingIndex } from './spellings.ts';
import { isLostDigits, numberText } from './text.ts';
import { type ShapeError, shapeErrors } from './values-shape.generated.ts';

/** Names from the outermost map on; of a list's element its index too. */
type Path = readonly string[];

/** The first place, names sorted and depth first, where values do not fit the table of values. */
export function misfit(values: unknown, line: Line): Refusal | undefined {
  const [first] = shapeErrors(values)
    .map((error) => ({ path: pathOf(error), isUnknown: error.keyword === 'additionalProperties' }))
    .sort((one, other) => compare(one.path, other.path));
  if (first === undefined) return undefined;
  return first.isUnknown ? unknownName(first.path, values, line) : wrongType(first.path, values, allEntries(line));
}

/** A JSON pointer's names, and the one that there is not. */
function pathOf({ instancePath, params: { additionalProperty } }: ShapeError): Path {
  const names = instancePath.split('/').slice(1);
  const path = names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return additionalProperty === undefined ? path : [...path, additionalProperty];
}

function compare([one, ...inOne]: Path, [other, ...inOther]: Path): number {
  if (one === undefined || other === undefined) return Number(other === undefined) - Number(one === undefined);
  const isIndex = /^\d+$/.test(one) && /^\d+$/.test(other);
  if (one !== other) return (isIndex ? Number(one) < Number(other) : one < other) ? -1 : 1;
  return compare(inOne, inOther);
}

function unknownName(path: Path, values: unknown, line: Line): Refusal {
  const above = path.slice(0, -1);
  const name = path.at(-1) ?? '';
  const option = shownPath(path);
  const fields = entryAt(allEntries(line), above)?.fields;
  const meant = isShowable(name) ? whatWasMeant(path, values, line) : undefined;
  if (meant !== undefined) return { option, ...meant };
  if (fields === undefined)
    return { option, ...(isShowable(name) ? say(words.unknown) : say(words.unknownName, quote(name))) };
  const known = [above.join('.'), namesOf(fields)] as const;
  return {
    option,
    ...(isShowable(name) ? say(words.unknownField, ...known) : say(words.unknownFieldName, quote(name), ...known)),
  };
}

/** What to write in place of a name that there is not. */
function whatWasMeant(path: Path, values: unknown, line: Line): Said | undefined {
  const text = path.join('.');
  const folded = text.toLowerCase().replaceAll(/[-_]/g, '');
  const foreign = foreignNames(line.facts).find((row) => row.names.includes(folded));
  if (foreign !== undefined) return say(words.foreign, foreign.says);
  const entries = allEntries(line);
  const names = text.split('.');
  if (names.length > path.length && isKnown(entries, names))
    return say(words.dotted, names.at(-1) ?? '', names.slice(0, -1).join('.'));
  if (path.length === 1) {
    const isOption = (key: string): boolean => spellingIndex(line.catalogue).readers(key).length > 0;
    if (isOption(text)) return say(words.option);
    const key = firstLeaf(path, values).join('.');
    if (isOption(key)) return say(words.nestedOption, key);
  }
  const near = nearest(
    text,
    entryPaths(entries.map(withoutAnyNames)).map((known) => known.join('.')),
  );
  return near === undefined ? undefined : say(words.near, near);
}

/** What a map of any names describes is no name of a value. */
function withoutAnyNames({ fields, ...entry }: ValueEntry): ValueEntry {
  return fields === undefined || takesAnyName(entry) ? entry : { ...entry, fields: fields.map(withoutAnyNames) };
}

/** Down the first names of maps. */
function firstLeaf(path: Path, values: unknown): Path {
  const value = valueAt(values, path);
  const [name] = isJsonMap(value) ? Object.keys(value).sort() : [];
  return name === undefined ? path : firstLeaf([...path, name], values);
}

function wrongType(path: Path, values: unknown, entries: readonly ValueEntry[]): Refusal {
  const value = valueAt(values, path);
  const above = path.slice(0, -1);
  const list = Array.isArray(valueAt(values, above)) ? entryAt(entries, above) : undefined;
  if (list !== undefined)
    return { option: shownPath(above), ...say(words.item, mustBe(list), Number(path.at(-1)) + 1) };
  // What a map of any names holds is a text by whatever name; a row that it has is for editors.
  const holder = entryAt(entries, above);
  const isAnyText = holder !== undefined && takesAnyName(holder);
  const { type, ...row } = (isAnyText ? undefined : entryAt(entries, path)) ?? { type: text };
  const [must, seen] = [mustBe({ type, ...row }), shown(value)];
  const said =
    type.typescript === 'string' && isScalar(value)
      ? say(words.unquoted, must, seen, scalarText(value))
      : say(words.type, must, seen);
  return { option: shownPath(path), ...said };
}

/** A name that cannot be shown leaves the map that holds it. */
function shownPath(path: Path): string {
  const shownNames = isShowable(path.at(-1) ?? '') ? path : path.slice(0, -1);
  return shownNames.length === 0 ? 'values' : shownNames.join('.');
}

function isShowable(name: string): boolean {
  return name !== '' && !/[\p{Z}\p{Cc}]/u.test(name);
}

function valueAt(values: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) => (Array.isArray(value) ? value[Number(name)] : isJsonMap(value) ? value[name] : undefined),
    values,
  );
}

function isScalar(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function scalarText(value: number | boolean): string {
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return quote(value);
  if (!isScalar(value)) return value === null ? 'null' : 'a map';
  const lost = typeof value === 'number' && isLostDigits(value) ? ', whose digits YAML does not keep' : '';
  return `${scalarText(value)}${lost}`;
}
