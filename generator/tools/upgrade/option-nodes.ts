import {
  type Document,
  type Pair,
  type Scalar,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import { parseValuesFile } from '../../reference/helm/values-file.ts';

/** One entry of `flinkConfiguration`, where it stands. */
export interface OptionNode {
  readonly key: string;
  /** The value as it is written; `undefined` for what is no scalar. */
  readonly text?: string;
  readonly keyNode: Scalar;
  readonly valueNode?: Scalar;
  /** Offsets of the whole entry. */
  readonly start: number;
  readonly end: number;
  /** It stands in braces. */
  readonly flow: boolean;
  readonly line: number;
}

/** A scalar anywhere in the file. */
export interface TextNode {
  readonly text: string;
  readonly line: number;
  readonly node: Scalar;
}

/** A values file as `upgrade` reads it. */
export interface UpgradeFile {
  readonly options: readonly OptionNode[];
  readonly texts: readonly TextNode[];
}

/**
 * The options and texts of a values file, aliases and merge keys followed.
 * @throws ValuesFileError for a file that Helm would not read
 */
export function readUpgradeFile(text: string): UpgradeFile {
  parseValuesFile(text);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...{ version: '1.1', schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', lineCounter: lines },
  });
  const options = document.get('flinkConfiguration', true);
  const lineOf = (node: Scalar): number => lines.linePos(node.range?.[0] ?? 0).line;
  return {
    options: optionNodes(
      options,
      { document, lineOf, trimmedEnd: (end) => text.slice(0, end).trimEnd().length },
      new Set(),
    ),
    texts: textNodes(document.contents, lineOf),
  };
}

interface FileContext {
  readonly document: Document;
  readonly lineOf: (node: Scalar) => number;
  /** An offset less the white space before it. */
  readonly trimmedEnd: (end: number) => number;
}

function optionNodes(node: unknown, context: FileContext, seen: Set<unknown>): OptionNode[] {
  const { document, lineOf, trimmedEnd } = context;
  const target = isAlias(node) ? node.resolve(document) : node;
  if (!isMap(target) || seen.has(target)) return [];
  seen.add(target);
  return target.items.flatMap(({ key, value }: Pair): OptionNode[] => {
    if (!isScalar(key)) return [];
    if (key.value === '<<') {
      return (isSeq(value) ? value.items : [value]).flatMap((one) => optionNodes(one, context, seen));
    }
    const [start = 0, keyEnd = 0] = key.range ?? [];
    const valueNode = isScalar(value) ? value : undefined;
    const range = rangeOf(value);
    return [
      {
        key: String(key.value),
        keyNode: key,
        ...(valueNode !== undefined && { valueNode, text: String(valueNode.value) }),
        start,
        end: Math.max(trimmedEnd(range?.[1] ?? 0), keyEnd),
        flow: target.flow === true,
        line: lineOf(key),
      },
    ];
  });
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return typeof node === 'object' && node !== null && 'range' in node
    ? ((node.range ?? undefined) as number[] | undefined)
    : undefined;
}

function textNodes(node: unknown, lineOf: (node: Scalar) => number): TextNode[] {
  if (isScalar(node)) return [{ text: String(node.value), line: lineOf(node), node }];
  if (isMap(node)) return node.items.flatMap(({ value }) => textNodes(value, lineOf));
  return isSeq(node) ? node.items.flatMap((item) => textNodes(item, lineOf)) : [];
}
