import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document } from 'yaml';
import { type CoreScalar, resolvePlain } from './core-schema.ts';

/** A YAML document as snakeyaml-engine hands it to Flink. */
export type YamlValue = CoreScalar | readonly YamlValue[] | ReadonlyMap<YamlValue, YamlValue>;

/** A text is no YAML, or not one document of it. */
export class YamlError extends Error {
  override readonly name = 'YamlError';
}

/** Characters that the reader takes nowhere. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * `Load.loadFromString` of snakeyaml-engine with the core schema; an empty text is `null`.
 * @throws YamlError
 */
export function loadYaml(text: string): YamlValue {
  if (notPrintable.test(text)) throw new YamlError('it has control characters');
  const documents = parseAllDocuments(text.replace(/^\ufeff/, ''), {
    version: '1.2',
    schema: 'failsafe',
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  if (documents.length > 1) throw new YamlError('it has several documents');
  const [document] = documents as Document.Parsed[];
  if (document === undefined) return null;
  const [error] = document.errors;
  if (error !== undefined) throw new YamlError(error.message.split('\n', 1)[0] ?? '');
  return toValue(document.contents, document);
}

function toValue(node: unknown, document: Document): YamlValue {
  if (isAlias(node)) {
    const target = node.resolve(document);
    if (target === undefined) throw new YamlError(`there is no anchor ${node.source}`);
    return toValue(target, document);
  }
  if (isMap(node)) return toMap(node.items, document);
  if (isSeq(node)) return node.items.map((item) => toValue(item, document));
  if (!isScalar(node)) return null;
  return toScalar(String(node.value), node.type === 'PLAIN', node.tag);
}

function toMap(items: readonly { key: unknown; value: unknown }[], document: Document): YamlValue {
  const map = new Map<YamlValue, YamlValue>();
  for (const { key, value } of items) {
    const name = toValue(key, document);
    if (map.has(name)) throw new YamlError('a key stands twice');
    map.set(name, toValue(value, document));
  }
  return map;
}

function toScalar(text: string, plain: boolean, tag: string | undefined): CoreScalar {
  if (tag === undefined) return plain ? resolvePlain(text) : text;
  if (tag === '!' || tag === 'tag:yaml.org,2002:str') return text;
  const value = resolvePlain(text);
  const fits =
    (tag === 'tag:yaml.org,2002:int' && typeof value === 'bigint') ||
    (tag === 'tag:yaml.org,2002:float' && typeof value === 'number') ||
    (tag === 'tag:yaml.org,2002:bool' && typeof value === 'boolean') ||
    (tag === 'tag:yaml.org,2002:null' && value === null);
  if (!fits) throw new YamlError(`${text} is not of the type ${tag}`);
  return value;
}
