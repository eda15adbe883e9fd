import { LineCounter, parseAllDocuments } from 'yaml';
import { type JsonMap, ValuesFileError, parseValuesFile } from '../../reference/helm/values-file.ts';
import { quote } from '../../reference/flink/quote.ts';
import type { Finding } from './finding.ts';
import { Positions } from './positions.ts';

/** A values file as it was given. */
export interface SourceFile {
  /** As findings name it. */
  readonly path: string;
  readonly text: string;
}

/** A values file, read; without values if Helm would not read it. */
export interface Source {
  readonly path: string;
  readonly values?: JsonMap;
  readonly positions?: Positions;
  readonly findings: readonly Finding[];
}

/** Reads a values file as Helm does, with the place of every value. */
export function readSource({ path, text }: SourceFile): Source {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter: lines,
  });
  const all = 'empty' in documents ? [] : documents;
  try {
    const values = parseValuesFile(text);
    const [document] = all;
    if (document === undefined) return { path, values, findings: [] };
    const positions = new Positions(document, lines);
    const findings = positions.duplicates.map(({ path: [...names], position }): Finding => {
      const name = names.at(-1) ?? '';
      const message = `${quote(name)} stands twice: the last one wins, leave the other out`;
      return {
        file: path,
        ...position,
        severity: 'warning',
        rule: 'duplicate-key',
        code: 'duplicate-key',
        key: keyText(names),
        message,
      };
    });
    return { path, values, positions, findings };
  } catch (error) {
    if (!(error instanceof ValuesFileError)) throw error;
    const { says: message, place = { line: 1, column: 1 } } = error;
    return {
      path,
      findings: [{ file: path, ...place, severity: 'error', rule: 'yaml', code: 'yaml', key: 'values', message }],
    };
  }
}

/** A path as messages name it: an option by its own key, every other value by the names down to it. */
export function keyText(path: readonly string[]): string {
  const [first = 'values', ...rest] = path;
  const names = first === 'flinkConfiguration' && rest.length > 0 ? rest : [first, ...rest];
  const text = names.join('.');
  return /[\p{Z}\p{Cc}]/u.test(text) ? first : text;
}
