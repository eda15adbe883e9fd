import type { Explanation } from './explanation.ts';
import { type ChangedField, isFileEntry } from './effect.ts';
import type { Line } from '../../facts/line.ts';

/** An explanation for people. */
export function explanationText(explanation: Explanation, line: Line): string {
  const { key, kind, description, takes, alsoRead, readers } = explanation;
  const rows: readonly (readonly [name: string, text: string | undefined])[] = [
    ['takes', takes],
    ['default', explanation.default ?? 'none'],
    ['in Flink', linesText(explanation)],
    ['deprecated', deprecationText(explanation)],
    ['also read', joined(alsoRead)],
    ['class', explanation.class],
    ['page', explanation.page],
    ['read by', kind === 'value' ? undefined : (joined(readers) ?? 'nothing that deploys; the processes read it')],
  ];
  const table = rows.flatMap(([name, text]) => (text === undefined ? [] : [`  ${name.padEnd(12)}${text}\n`]));
  return `${key} (${kind === 'option' ? `option of Flink ${line.facts.flinkVersion}` : 'value of the chart'})\n  ${description}\n\n${table.join('')}\n${effectText(explanation, line)}`;
}

function linesText({ lines, key }: Explanation): string | undefined {
  if (lines.length === 0) return undefined;
  return lines
    .map(({ line, names }) => {
      if (names.length === 0) return `not in ${line}`;
      return names.includes(key) ? line : `${line} as ${names.join(' and ')}`;
    })
    .join(', ');
}

function deprecationText({ deprecated, successors }: Explanation): string | undefined {
  if (successors.length > 0) return `write ${successors.join(' and ')}`;
  return deprecated ? 'Flink names no successor' : undefined;
}

function effectText({ effect, kind }: Explanation, line: Line): string {
  if (effect === undefined) return '  no value was found that changes anything of its own\n';
  const { context, value, fields } = effect;
  const inFile = fields.filter(({ path }) => isFileEntry(path, line));
  const elsewhere = fields.filter(({ path }) => !isFileEntry(path, line));
  const head = `  ${typeof value === 'string' ? value : JSON.stringify(value)} in ${context} changes`;
  if (elsewhere.length === 0) return `${head} nothing but the configuration file, which the processes read\n`;
  const file =
    inFile.length === 0
      ? ''
      : `    the configuration file${kind === 'value' ? `: ${inFile.map(({ path }) => entryName(path)).join(', ')}` : ''}\n`;
  return `${head}\n${file}${elsewhere.map(fieldText).join('')}`;
}

/** The last name of a path. */
function entryName(path: string): string {
  const quoted = /\["([^"]*)"\]$/.exec(path)?.[1];
  return quoted ?? path.slice(path.lastIndexOf('.') + 1);
}

function fieldText({ path, before, after }: ChangedField): string {
  return `    ${path}: ${short(before)} → ${short(after)}\n`;
}

function short(value: unknown): string {
  if (value === undefined) return '(not there)';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join(', ');
}
