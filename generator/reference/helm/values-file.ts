import {
  type Node,
  type Pair,
  type Scalar,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Document,
} from 'yaml';
import { resolvePlain } from './yaml-scalar.ts';

/** What JSON can say: Helm turns a values file into it before anything else. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json;
}

/** A values file that Helm would not read either; the message is one line, without the file's name. */
export class ValuesFileError extends Error {
  override readonly name = 'ValuesFileError';
}

/**
 * Reads a values file as Helm does: YAML 1.1 as go-yaml resolves it (`yes`, `0777`, `1_000`), keys turned into strings, of a key
 * that stands twice the last, merge keys in the order they stand. An empty file is an empty map.
 * @throws ValuesFileError
 */
export function parseValuesFile(text: string): JsonMap {
  const [root = null, second] = parseYaml(text);
  if (second !== undefined) {
    throw new ValuesFileError('more than one YAML document: Helm 3 reads the first, Helm 4 merges all of them; leave one');
  }
  if (root === null) return {};
  if (!isJsonMap(root)) throw new ValuesFileError('not a map: expected lines like mode: session');
  return root;
}

/**
 * The documents of a YAML text, each as Helm reads it.
 * @throws ValuesFileError
 */
export function parseYaml(text: string): Json[] {
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(text)) {
    throw new ValuesFileError('has a control character, which YAML does not take');
  }
  const documents = parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: true,
    logLevel: 'silent',
  });
  if ('empty' in documents) return [];
  return documents.map((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw new ValuesFileError(firstLine(error.message));
    return new Reader(document).read(document.contents);
  });
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
    if (isAlias(node)) return this.#alias(node.source, node.resolve(this.#document));
    if (isScalar(node)) return readScalar(node);
    if (this.#open.has(node)) throw new ValuesFileError('an anchor contains itself');
    this.#open.add(node);
    const value = isMap(node) ? this.#map(node.items) : isSeq(node) ? node.items.map((item) => this.read(item)) : null;
    this.#open.delete(node);
    return value;
  }

  #alias(name: string, target: Node | undefined): Json {
    if (target === undefined) throw new ValuesFileError(`unknown anchor ${name}`);
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
      throw new ValuesFileError('its aliases give far more values than it has itself: Helm does not read that');
  }

  #map(pairs: readonly Pair[]): JsonMap {
    const map = new Map<string, Json>();
    for (const { key, value } of pairs) {
      if (isMergeKey(key)) this.#merge(map, value);
      else map.set(keyText(this.read(key)), this.read(value));
    }
    return Object.fromEntries(map);
  }

  /** go-yaml merges where the key stands: what stands above is overwritten, the first map of a list wins. */
  #merge(map: Map<string, Json>, value: unknown): void {
    const source = this.read(value);
    const maps = Array.isArray(source) ? (source as readonly Json[]).toReversed() : [source];
    for (const one of maps) {
      if (!isJsonMap(one)) throw new ValuesFileError('the merge key << takes a map or a list of maps');
      for (const [key, merged] of Object.entries(one)) map.set(key, merged);
    }
  }
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.tag === undefined && key.value === '<<';
}

function keyText(key: Json): string {
  if (typeof key === 'string') return key;
  if (typeof key === 'number' || typeof key === 'boolean') return String(key);
  throw new ValuesFileError('a key must be a string, a number or a boolean');
}

const tagPrefix = 'tag:yaml.org,2002:';

function readScalar(node: Scalar): Json {
  const text = typeof node.value === 'string' ? node.value : '';
  if (/\p{Surrogate}/u.test(text)) throw new ValuesFileError('half a surrogate pair is no character');
  const tag = node.tag?.replace(tagPrefix, '');
  if (tag === 'binary') return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
  const resolves = tag === undefined ? node.type === 'PLAIN' : ['bool', 'int', 'float', 'null'].includes(tag);
  if (!resolves) return text;
  const value = resolvePlain(text);
  if (tag !== undefined && !matchesTag(value, tag)) throw new ValuesFileError(`${JSON.stringify(text)} is no !!${tag}`);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new ValuesFileError(`${text} is no value of JSON; quote it`);
  }
  return value;
}

function matchesTag(value: Json, tag: string): boolean {
  if (tag === 'null') return value === null;
  return tag === 'bool' ? typeof value === 'boolean' : typeof value === 'number';
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}
