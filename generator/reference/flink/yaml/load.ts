import { type YamlValue } from './yaml-value.ts';
import { isAlias, isMap, isScalar, isSeq, Lexer, parseAllDocuments, type Document, type Scalar } from 'yaml';
import { type CoreScalar, resolvePlain } from './core-schema.ts';
import { readPlainBlocks } from './plain-blocks.ts';

/** A text is no YAML, or not one document of it. */
export class YamlError extends Error {
  override readonly name = 'YamlError';
}

/** So many times an alias may stand for a list or a map (`LoadSettings.getMaxAliasesForCollections`). */
const mostAliases = 50;

/** Characters that the reader takes nowhere. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What a plain scalar is by its looks. */
type Resolve = (text: string) => CoreScalar;

/**
 * `Load.loadFromString` of snakeyaml-engine with the core schema; an empty text is `null`.
 * @throws YamlError
 */
export function loadYaml(text: string): YamlValue {
  const documents = loadAllYaml(text, resolvePlain);
  if (documents.length > 1) throw new YamlError('it has several documents');
  return documents[0] ?? null;
}

/**
 * `Load.loadAllFromString`.
 * @throws YamlError
 */
export function loadAllYaml(text: string, resolve: Resolve): YamlValue[] {
  const quick = readPlainBlocks(text, resolve);
  return quick === undefined ? loadAny(text, resolve) : [quick];
}

/**
 * The same for any YAML, by the parser that knows all of it.
 * @throws YamlError
 */
export function loadAny(text: string, resolve: Resolve): YamlValue[] {
  if (notPrintable.test(text)) throw new YamlError('it has control characters');
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  checkTabs(source);
  const documents = parseAllDocuments(source, {
    version: '1.2',
    schema: 'failsafe',
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  return (documents as Document.Parsed[]).map((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw new YamlError(error.message.split('\n', 1)[0] ?? '');
    return new Loader(document, resolve, source).value(document.contents);
  });
}

/** Before a token there may be blanks and no tab, as snakeyaml-engine reads YAML; what follows a plain scalar still belongs to it. */
function checkTabs(source: string): void {
  if (!source.includes('\t')) return;
  let block = false;
  let last = '';
  let plain = false;
  for (const token of new Lexer().lex(source)) {
    const isScalar = last === startOfScalar;
    if (isScalar) {
      plain = !block;
      block = false;
      if (plain && /\n *\t/.test(token)) throw new YamlError('a line of a plain scalar begins with a tab');
    } else {
      if (!plain && /^ *\t[ \t]*$/.test(token)) throw new YamlError('a tab stands before a token');
      if (token !== startOfScalar) plain = false;
      if (/^[|>]/.test(token)) block = true;
    }
    last = token;
  }
}

/** What yaml's lexer puts before a scalar. */
const startOfScalar = '\u001f';

class Loader {
  readonly #document: Document;
  readonly #resolve: Resolve;

  readonly #source: string;
  readonly #aliased = new Map<unknown, YamlValue>();
  readonly #open = new Set<unknown>();
  #aliases = 0;

  constructor(document: Document, resolve: Resolve, source: string) {
    this.#document = document;
    this.#resolve = resolve;
    this.#source = source;
  }

  value(node: unknown, inFlow = false): YamlValue {
    if (isAlias(node)) {
      const target = node.resolve(this.#document);
      if (target === undefined) throw new YamlError(`there is no anchor ${node.source}`);
      return isScalar(target) ? this.value(target, inFlow) : this.#collection(target, inFlow);
    }
    if (isMap(node)) return this.#map(node.items, inFlow || node.flow === true);
    if (isSeq(node)) return node.items.map((item) => this.value(item, inFlow || node.flow === true));
    if (!isScalar(node)) return null;
    if (inFlow && node.type === 'PLAIN' && this.#source.charAt(node.range?.[0] ?? 0) === ':')
      throw new YamlError('a value in brackets has no key');
    return this.#scalar(this.#text(node), node.type === 'PLAIN', node.tag);
  }

  /** What an alias stands for: read once, however often it is used. */
  #collection(target: unknown, inFlow: boolean): YamlValue {
    if (++this.#aliases > mostAliases)
      throw new YamlError(`aliases stand for lists or maps more than ${String(mostAliases)} times`);
    if (this.#open.has(target)) throw new YamlError('an anchor contains itself');
    const known = this.#aliased.get(target);
    if (known !== undefined) return known;
    this.#open.add(target);
    const value = this.value(target, inFlow);
    this.#open.delete(target);
    this.#aliased.set(target, value);
    return value;
  }

  /** A block whose last line the source ends in has no line break there. */
  #text({ value, type, range }: Scalar): string {
    const text = String(value);
    const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
    const isLast = isBlock && (range?.[1] ?? 0) >= this.#source.length && !this.#source.endsWith('\n');
    // Nor has the source one where its last line is blanks that belong to the indentation.
    return isLast && text.endsWith(`${this.#source.slice(-1)}\n`) ? text.slice(0, -1) : text;
  }

  #map(items: readonly { key: unknown; value: unknown }[], inFlow: boolean): YamlValue {
    const map = new Map<YamlValue, YamlValue>();
    for (const { key, value } of items) {
      const name = this.value(key, inFlow);
      if (map.has(name)) throw new YamlError('a key stands twice');
      map.set(name, this.value(value, inFlow));
    }
    return map;
  }

  #scalar(text: string, plain: boolean, tag: string | undefined): CoreScalar {
    if (tag === undefined) return plain ? this.#resolve(text) : text;
    if (tag === '!' || tag === 'tag:yaml.org,2002:str') return text;
    const value = this.#resolve(text);
    const type = value === null ? 'null' : types[typeof value];
    if (tag !== `tag:yaml.org,2002:${type ?? ''}`) throw new YamlError(`${text} is not of the type ${tag}`);
    return value;
  }
}

const types: Readonly<Record<string, string>> = { bigint: 'int', number: 'float', boolean: 'bool' };
