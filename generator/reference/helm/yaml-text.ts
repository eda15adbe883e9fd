import { Document, isScalar, type Scalar, visit } from 'yaml';
import { looksLikeNumber } from './yaml-scalar.ts';

/** How values and manifests are printed: a line is as long as it is, and nothing is shared. */
const options = { compat: 'yaml-1.1', aliasDuplicateObjects: false } as const;

/** What ends a line for a reader of YAML 1.1 and not for one of 1.2, and what YAML carries by its number only. */
const unseen = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/** A value that all who read YAML read alike: Helm and kubectl (Go, YAML 1.1), Flink (1.2). */
export function yamlText(value: unknown, { sortMapEntries = false } = {}): string {
  return documentText(yamlDocument(value, { sortMapEntries }));
}

/** A document for `documentText`, whose nodes may be given comments before. */
export function yamlDocument(value: unknown, { sortMapEntries = false } = {}): Document {
  return new Document(value, { ...options, sortMapEntries });
}

/** A document as text, with quotes wherever Go, or a reader of YAML 1.1, would take a string for something else. */
export function documentText(document: Document): string {
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && isMisread(node)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document
    .toString({ lineWidth: 0 })
    .replace(new RegExp(unseen, 'g'), (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isMisread({ value }: Scalar): boolean {
  return typeof value === 'string' && (unseen.test(value) || looksLikeNumber(value));
}
