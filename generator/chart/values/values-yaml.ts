import { Document, type Pair, type Scalar, YAMLMap } from 'yaml';
import { generatedBy } from '../serialize.ts';
import type { LineRows } from '../../facts/line.ts';
import { fullDescription, valueEntries } from '../../facts/values/entries.ts';
import type { ValueEntry } from '../../facts/values/entry.ts';

/** Names of maps from the outermost on. */
type Path = readonly string[];

const width = 100;

/** The chart's `values.yaml`: every value with its description; one without a default as a comment, since Helm warns when a map replaces a text or the reverse. */
export function valuesYaml(line: LineRows): string {
  const document = yamlDocument();
  const map = new YAMLMap();
  const rest = fill(map, valueEntries(line), document, []);
  document.contents = map;
  document.commentBefore = ` ${generatedBy('generator/chart/values')}\n README.md has the values as a table.`;
  if (rest !== '') document.comment = rest;
  return `${document.toString({ lineWidth: 0 }).trimEnd()}\n`;
}

/** Adds the entries that have a default to a map, each with its comment; returns the comments of those that follow the last one. */
function fill(map: YAMLMap, entries: readonly ValueEntry[], document: Document, above: Path): string {
  let pending: string[] = [];
  for (const entry of entries) {
    const pair = withDefault(entry, document, above);
    if (pair === undefined) {
      pending.push(`${comment(entry, above, above.length)}\n${sample(entry, above)}`);
      continue;
    }
    const key = pair.key as Scalar;
    key.commentBefore = [...pending, comment(entry, above, above.length)].join('\n\n');
    key.spaceBefore = map.items.length > 0;
    map.items.push(pair);
    pending = [];
  }
  return pending.join('\n\n');
}

/** The value as it stands in values.yaml, if it or one of its fields has a default. */
function withDefault(entry: ValueEntry, document: Document, above: Path): Pair | undefined {
  if (entry.default !== undefined) return document.createPair(entry.name, entry.default);
  const fields = entry.fields ?? [];
  if (!fields.some((field) => field.default !== undefined)) return undefined;
  const map = new YAMLMap();
  const rest = fill(map, fields, document, [...above, entry.name]);
  if (rest !== '') map.comment = rest;
  return document.createPair(entry.name, map);
}

/** The value as commented-out YAML, its fields described within. */
function sample(entry: ValueEntry, above: Path): string {
  const document = yamlDocument();
  const map = new YAMLMap();
  map.items.push(example(entry, document, above));
  document.contents = map;
  return asComment(document.toString({ lineWidth: 0 }).trimEnd().split('\n'));
}

function example(entry: ValueEntry, document: Document, above: Path): Pair {
  if (entry.fields === undefined) return document.createPair(entry.name, entry.example);
  const path = [...above, entry.name];
  const map = new YAMLMap();
  for (const field of entry.fields) {
    const pair = example(field, document, path);
    (pair.key as Scalar).commentBefore = comment(field, path, path.length + 1);
    map.items.push(pair);
  }
  return document.createPair(entry.name, map);
}

/** `image.tag -- Its tag.`, which helm-docs reads too. */
function comment(entry: ValueEntry, above: Path, depth: number): string {
  const path = [...above, entry.name].join('.');
  return asComment(wrap(`${path} -- ${fullDescription(entry)}`, width - 2 * depth));
}

function asComment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function yamlDocument(): Document {
  return new Document(undefined, { compat: 'yaml-1.1' });
}
