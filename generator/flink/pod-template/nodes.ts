import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document } from 'yaml';
import { readScalar, type Scalar } from './scalars.ts';

/** A template's file as the client's parser hands it on: anchors are not resolved, of keys that stand twice both are there. */
export type TemplateNode =
  | Scalar
  | { readonly kind: 'list'; readonly items: readonly TemplateNode[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, TemplateNode])[] };

/** The file is no YAML, or (beginning with a brace) no JSON. */
export class TemplateSyntaxError extends Error {
  override readonly name = 'TemplateSyntaxError';
}

/**
 * Parses the first document of a template's file.
 * @throws TemplateSyntaxError
 */
export function parseTemplate(text: string): TemplateNode {
  if (/^\s*\{/.test(text)) checkJson(text);
  const [document] = parseAllDocuments(text, {
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

/** What begins with a brace goes to a strict JSON parser. */
function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new TemplateSyntaxError(error instanceof Error ? error.message : 'no JSON');
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
  if (isAlias(key)) return key.source;
  if (key === null) return '';
  throw new TemplateSyntaxError('a key is no text');
}
