import { Document, type Pair, type Scalar, YAMLMap } from 'yaml';
import { generatedBy } from '../serialize.ts';
import type { LineRows } from '../../facts/line.ts';
import { valueEntries } from '../../facts/values/entries.ts';
import type { ValueEntry } from '../../facts/values/entry.ts';

const width = 100;

/** The chart's `values.yaml`: every value with its description; one without a default as a comment, since Helm warns when a map replaces a text or the reverse. */
export function valuesYaml(line: LineRows): string {
  const document = yamlDocument();
  const map = new YAMLMap();
  const rest = fill(map, valueEntries(line), document, 0);
  document.contents = map;
  document.commentBefore = ` ${generatedBy('generator/chart/values')}\n README.md has the values as a table.`;
  if (rest !== '') document.comment = rest;
  return `${document.toString({ lineWidth: 0 }).trimEnd()}\n`;
}

/** Adds the entries that have a default to a map, each with its comment; returns the comments of those that follow the last one. */
function fill(map: YAMLMap, entries: readonly ValueEntry[], document: Document, indent: number): string {
  let pending: string[] = [];
  for (const entry of entries) {
    const pair = withDefault(entry, document, indent);
    if (pair === undefined) {
      pending.push(`${description(entry, indent)}\n${sample(entry, indent)}`);
      continue;
    }
    const key = pair.key as Scalar;
    key.commentBefore = [...pending, description(entry, indent)].join('\n\n');
    key.spaceBefore = map.items.length > 0;
    map.items.push(pair);
    pending = [];
  }
  return pending.join('\n\n');
}

/** The value as it stands in values.yaml, if it or one of its fields has a default. */
function withDefault(entry: ValueEntry, document: Document, indent: number): Pair | undefined {
  if (entry.default !== undefined) return document.createPair(entry.name, entry.default);
  const fields = entry.fields ?? [];
  if (!fields.some((field) => field.default !== undefined)) return undefined;
  const map = new YAMLMap();
  const rest = fill(map, fields, document, indent + 2);
  if (rest !== '') map.comment = rest;
  return document.createPair(entry.name, map);
}

/** The value as commented-out YAML, its fields described within. */
function sample(entry: ValueEntry, indent: number): string {
  const document = yamlDocument();
  const map = new YAMLMap();
  map.items.push(example(entry, document, indent));
  document.contents = map;
  return asComment(document.toString({ lineWidth: 0 }).trimEnd().split('\n'));
}

function example(entry: ValueEntry, document: Document, indent: number): Pair {
  if (entry.fields === undefined) return document.createPair(entry.name, entry.example);
  const map = new YAMLMap();
  for (const field of entry.fields) {
    const pair = example(field, document, indent + 2);
    (pair.key as Scalar).commentBefore = description(field, indent + 4);
    map.items.push(pair);
  }
  return document.createPair(entry.name, map);
}

function description(entry: ValueEntry, indent: number): string {
  const otherwise = entry.otherwise === undefined ? '' : ` Default: ${entry.otherwise}.`;
  return asComment(wrap(`${entry.description}${otherwise}`, width - indent));
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
