import {
  type Alias,
  type Node,
  type Pair,
  type Scalar,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Document,
} from 'yaml';
import { type YamlFault, yamlFault } from './yaml-fault.ts';
import { resolvePlain } from './yaml-scalar.ts';

/** What JSON can say: Helm turns a values file into it before anything else. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json;
}

/** A place in a text, line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A values file that Helm would not read either; the message is one line, without the file's name. */
export class ValuesFileError extends Error {
  override readonly name = 'ValuesFileError';
  /** What is wrong, without the place. */
  readonly says: string;
  readonly place: Place | undefined;

  constructor(says: string, place?: Place) {
    super(place === undefined ? says : `line ${String(place.line)}, column ${String(place.column)}: ${says}`);
    this.says = says;
    this.place = place;
  }

  /** One line with the file's name, as `check` writes places. */
  in(path: string): string {
    const { line, column } = this.place ?? { line: 1, column: 1 };
    return `${path}:${String(line)}:${String(column)}: ${this.says}`;
  }
}

/** What a reader cannot make of a node, and where that begins. */
class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly offset: number;

  constructor(says: string, node: unknown) {
    super(says);
    this.offset = (node as Partial<Node> | null | undefined)?.range?.[0] ?? 0;
  }
}

/**
 * Reads a values file as Helm does: YAML 1.1 as go-yaml resolves it (`yes`, `0777`, `1_000`), keys turned into strings, of a key
 * that stands twice the last, merge keys in the order they stand. An empty file is an empty map.
 * @throws ValuesFileError
 */
export function parseValuesFile(text: string): JsonMap {
  const { plain, documents } = parsed(text);
  const lineEnd = /\r(?!\n)|[\x85\u2028\u2029]/.exec(plain);
  if (lineEnd !== null) throw faultAt(plain, { says: oddLineEnd(lineEnd[0]), offset: lineEnd.index });
  const mark = plain.indexOf('\uFEFF');
  if (mark >= 0) throw faultAt(plain, { says: byteOrderMark, offset: mark });
  const [root = null] = documents.map((document) => readDocument(plain, document));
  const [first, second] = documents;
  if (second !== undefined) {
    const says = 'more than one YAML document: Helm 3 reads the first alone, Helm 4 merges all; leave one';
    throw faultAt(plain, { says, offset: second.range[0] });
  }
  if (root === null) return {};
  if (isJsonMap(root)) return root;
  const offset = first?.contents?.range[0] ?? 0;
  throw faultAt(plain, yamlFault(plain, { says: 'not a map: write lines such as mode: session', offset }));
}

/** Whether it belongs to what follows is told otherwise by each reader. */
const byteOrderMark =
  'a byte order mark (U+FEFF) must stand at the beginning only: take it out, or write it in double quotes as "\\uFEFF"';

/** YAML 1.1 ends a line where editors, reviews and YAML 1.2 see none: what follows a `#` is then no comment. */
function oddLineEnd(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const name = character === '\r' ? 'a carriage return without a line feed' : `U+${code}`;
  // The chart takes no control character, however it is written.
  const way = character === '\x85' ? '' : `, or write it in double quotes as "\\u${code}"`;
  return `${name} ends a line for Helm, and is not seen as one: take it out${way}`;
}

/**
 * The documents of a YAML text, each as Helm reads it.
 * @throws ValuesFileError
 */
export function parseYaml(text: string): Json[] {
  const { plain, documents } = parsed(text);
  return documents.map((document) => readDocument(plain, document));
}

/** The documents of a text, with their faults, and the text itself without a byte order mark. */
function parsed(text: string): { readonly plain: string; readonly documents: readonly Document.Parsed[] } {
  const plain = text.replace(/^\uFEFF/, '');
  const control = plain.search(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/);
  if (control >= 0)
    throw faultAt(plain, { says: 'has a control character, which YAML does not take', offset: control });
  const deep = tooDeep(plain);
  if (deep !== undefined) throw faultAt(plain, { says: `is more than ${deepest} maps and lists deep`, offset: deep });
  const documents = parseAllDocuments(plain, {
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return { plain, documents: 'empty' in documents ? [] : documents };
}

/** What nobody writes, and what a parser takes minutes and all memory for. */
const deepest = 1000;

/** Where braces and brackets that are not closed are too many. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: character, index } of text.matchAll(/[[\]{}]/g)) {
    depth = character === '{' || character === '[' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return undefined;
}

function readDocument(text: string, document: Document.Parsed): Json {
  const [error] = document.errors;
  if (error !== undefined) throw faultAt(text, yamlFault(text, error));
  try {
    return new Reader(document).read(document.contents);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw faultAt(text, yamlFault(text, { says: error.message, offset: error.offset }));
  }
}

function faultAt(text: string, { says, offset }: YamlFault): ValuesFileError {
  const above = text.slice(0, offset).split('\n');
  return new ValuesFileError(says, { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 });
}

/** Whether a value is a map, not a list. */
export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value that is not given looks like: `null`, an empty text, list or map. */
export function isAbsent(value: unknown): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The share of all values that aliases may give, as go-yaml has it: the less, the more there are. */
function allowedByAliases(values: number): number {
  const [few, many] = [400_000, 4_000_000];
  if (values <= few) return 0.99;
  return values >= many ? 0.1 : 0.99 - (0.89 * (values - few)) / (many - few);
}

class Reader {
  readonly #document: Document;
  readonly #open = new Set<unknown>();
  #values = 0;
  #byAliases = 0;
  #aliasDepth = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  read(node: unknown): Json {
    if (node === null || node === undefined) return null;
    this.#count();
    if (isAlias(node)) return this.#alias(node, node.resolve(this.#document));
    if (isScalar(node)) return readScalar(node);
    if (this.#open.has(node)) throw new Unreadable('an anchor contains itself', node);
    this.#open.add(node);
    if (isCollection(node) && node.flow === true) node.items.forEach(refuseQuestion);
    const value = isMap(node) ? this.#map(node.items) : isSeq(node) ? node.items.map((item) => this.read(item)) : null;
    this.#open.delete(node);
    return value;
  }

  #alias(alias: Alias, target: Node | undefined): Json {
    const { source } = alias;
    if (target === undefined)
      throw new Unreadable(
        `*${source} stands for what is marked &${source}, and nothing is: put a text that begins with * in quotes`,
        alias,
      );
    this.#aliasDepth++;
    const value = this.read(target);
    this.#aliasDepth--;
    return value;
  }

  /** go-yaml gives up on a text whose aliases grow beyond measure. */
  #count(): void {
    this.#values++;
    if (this.#aliasDepth > 0) this.#byAliases++;
    if (this.#byAliases <= 100 || this.#values <= 1_000) return;
    if (this.#byAliases / this.#values > allowedByAliases(this.#values))
      throw new Unreadable('its aliases give far more values than it has itself: Helm does not read that', null);
  }

  #map(pairs: readonly Pair[]): JsonMap {
    const map = new Map<string, Json>();
    for (const { key, value } of pairs) {
      if (isMergeKey(key)) this.#merge(map, value);
      else map.set(keyText(this.read(key), key), this.read(value));
    }
    return Object.fromEntries(map);
  }

  /** go-yaml merges where the key stands: what stands above is overwritten, the first map of a list wins. */
  #merge(map: Map<string, Json>, value: unknown): void {
    const source = this.read(value);
    const maps = Array.isArray(source) ? (source as readonly Json[]).toReversed() : [source];
    for (const one of maps) {
      if (!isJsonMap(one)) throw new Unreadable('the merge key << takes a map or a list of maps', value);
      for (const [key, merged] of Object.entries(one)) map.set(key, merged);
    }
  }
}

/** In braces and brackets go-yaml takes `?` for the sign of a key, with or without a blank behind it. */
function refuseQuestion(item: unknown): void {
  const node = isPair(item) ? item.key : item;
  if (isScalar(node) && node.type === 'PLAIN' && node.source?.startsWith('?') === true)
    throw new Unreadable('a name or string that begins with ? within braces or brackets must be in quotes', node);
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.tag === undefined && key.value === '<<';
}

function keyText(key: Json, node: unknown): string {
  if (typeof key === 'string') return key;
  if (typeof key === 'number' && Number.isInteger(key) && !Number.isSafeInteger(key))
    throw new Unreadable('a key that is a number of 2^53 or more must be in quotes', node);
  if (typeof key === 'number' || typeof key === 'boolean') return String(key);
  throw new Unreadable('a key must be a string, a number or a boolean', node);
}

const tagPrefix = 'tag:yaml.org,2002:';

function readScalar(node: Scalar): Json {
  const text = typeof node.value === 'string' ? node.value : '';
  if (/\p{Surrogate}/u.test(text)) throw new Unreadable('half a surrogate pair is no character', node);
  const tag = node.tag?.replace(tagPrefix, '');
  if (tag === 'binary') return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
  const resolves = tag === undefined ? node.type === 'PLAIN' : ['bool', 'int', 'float', 'null'].includes(tag);
  if (!resolves) return text;
  const value = resolvePlain(text);
  if (tag !== undefined && !matchesTag(value, tag))
    throw new Unreadable(`${JSON.stringify(text)} is no !!${tag}`, node);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Unreadable(`${text} is no value of JSON; quote it`, node);
  }
  return value;
}

function matchesTag(value: Json, tag: string): boolean {
  if (tag === 'null') return value === null;
  return tag === 'bool' ? typeof value === 'boolean' : typeof value === 'number';
}
