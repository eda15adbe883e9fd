import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document } from 'yaml';
import { printDouble } from '../types/double.ts';
import { resolveJson } from '../yaml/core-schema.ts';
import { loadAllYaml, YamlError } from '../yaml/load.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';
import { readScalar, type Scalar } from './scalars.ts';
import { TemplateSyntaxError } from './template-errors.ts';

/** A template's file as the client's parser hands it on: anchors are not resolved, of keys that stand twice both are there. */
export type TemplateNode =
  | Scalar
  | { readonly kind: 'list'; readonly items: readonly TemplateNode[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, TemplateNode])[] };

/** Characters that SnakeYAML does not take anywhere. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Parses a template's file.
 * @param yaml `1.1`: its first document, as SnakeYAML reads it; `json schema`: its only one, as snakeyaml-engine does
 * @throws TemplateSyntaxError
 */
export function parseTemplate(text: string, yaml: '1.1' | 'json schema' = '1.1'): TemplateNode {
  const json = /^\s*\{/.test(text);
  if (yaml === 'json schema' && !json) return onlyDocument(text);
  if (!json && notPrintable.test(text)) throw new TemplateSyntaxError('it has control characters');
  const [document] = parseAllDocuments(json ? firstJsonObject(text) : text, {
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  if (document === undefined) throw new TemplateSyntaxError('it is empty');
  const [error] = (document as Document.Parsed).errors;
  if (error !== undefined) throw new TemplateSyntaxError(error.message.split('\n', 1)[0] ?? '');
  return toNode(document.contents);
}

function onlyDocument(text: string): TemplateNode {
  try {
    const [document, ...others] = loadAllYaml(text, resolveJson).filter((one) => one !== null);
    if (document === undefined) throw new TemplateSyntaxError('it is empty');
    if (others.length > 0) throw new TemplateSyntaxError('it has several documents');
    return fromValue(document);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new TemplateSyntaxError(error.message);
  }
}

function fromValue(value: YamlValue): TemplateNode {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'string') return { kind: 'string', text: value };
  if (typeof value === 'bigint') return { kind: 'int', text: value.toString(), value };
  if (typeof value === 'number') return { kind: 'float', text: printDouble(value) };
  if (typeof value === 'boolean') return { kind: 'bool', text: String(value), value };
  if (!(value instanceof Map)) return { kind: 'list', items: (value as readonly YamlValue[]).map(fromValue) };
  const entries = [...(value as ReadonlyMap<YamlValue, YamlValue>)];
  return { kind: 'map', entries: entries.map(([key, item]) => [keyOf(key), fromValue(item)]) };
}

function keyOf(key: YamlValue): string {
  const node = fromValue(key);
  return 'text' in node ? node.text : '';
}

/** What begins with a brace goes to a strict JSON parser, which stops at the end of the object. */
function firstJsonObject(text: string): string {
  let depth = 0;
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs);
  for (const { 0: token, index } of tokens) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0 && token === '}') return checkJson(text.slice(0, index + 1));
  }
  return checkJson(text);
}

function checkJson(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    throw new TemplateSyntaxError(error instanceof Error ? error.message : 'it must be JSON');
  }
}

function toNode(node: unknown): TemplateNode {
  if (isMap(node)) return { kind: 'map', entries: node.items.map(({ key, value }) => [keyText(key), toNode(value)]) };
  if (isSeq(node)) return { kind: 'list', items: node.items.map(toNode) };
  // The client does not follow aliases: it reads the name.
  if (isAlias(node)) return { kind: 'string', text: node.source };
  if (isScalar(node)) return readScalar(String(node.value), node.type === 'PLAIN', node.tag);
  return { kind: 'null' };
}

function keyText(key: unknown): string {
  if (isScalar(key)) return String(key.value);
  if (key === null) return '';
  throw new TemplateSyntaxError('a key must be a string');
}
