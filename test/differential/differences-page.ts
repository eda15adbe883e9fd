import type { Line } from '../../generator/facts/line.ts';
import { added, type Differs, differs, type LedgerEntry } from './ledger.ts';

/** `docs/differences.md`: the ledger for whoever audits a chart, as two tables. */
export function differencesPage(lines: readonly Line[]): string {
  return `<!-- Made of test/differential/ledger.ts. Do not edit: npx vitest run --project chart ledger -u writes this page. -->

# What differs from Flink's client

The chart renders what \`kubernetes-session.sh\` and \`flink run-application\` would create. This page lists every exception. Tests compare the chart with what live Flink deployed and allow nothing else; they also check that each entry is needed and that each switch works.

## What the chart adds

Objects and fields that the client does not make. \`profile: native\` takes all of them away; some have a switch of their own.

${table(
  ['object', 'field', 'what it is', 'why', 'switch'],
  added.map((entry) => [kinds(entry), fields(entry, lines), entry.chart, entry.reason, code(entry.switch)]),
)}

## What differs

Fields that have another value than the client gives them: at most ten a line. A field of a ConfigMap without a path is an option in the configuration file.

${table(
  ['object', 'field', 'chart', 'client', 'why', 'profile', 'lines'],
  differing(lines).map(({ entry, on }) => [
    kinds(entry),
    fields(entry, lines),
    entry.chart,
    entry.client,
    entry.reason,
    entry.helmOnly === true ? code('helm') : 'both',
    on.length === lines.length ? 'all' : on.join(', '),
  ]),
)}

## What is given, and so no difference

- The files beside the configuration: the client takes those of its \`conf\` directory, the chart those of \`logConfiguration\`.
- The image, the cluster id and every option: the client takes them from the command line, the chart from values ([values.md](values.md)).
`;
}

/** The entries of all lines, each once, with the lines that have it. */
function differing(lines: readonly Line[]): readonly { readonly entry: Differs; readonly on: readonly string[] }[] {
  const all = lines.flatMap((line) => differs(line).map((entry) => ({ entry, line: line.facts.line })));
  const names = new Map(all.map(({ entry }) => [title(entry, lines), entry]));
  return [...names].map(([name, entry]) => ({
    entry,
    on: all.filter((one) => title(one.entry, lines) === name).map(({ line }) => line),
  }));
}

function title(entry: Differs, lines: readonly Line[]): string {
  return `${kinds(entry)} ${fields(entry, lines)}`;
}

function kinds(entry: LedgerEntry): string {
  return entry.kinds.map((kind) => (kind === '*' ? 'every object' : kind)).join(', ');
}

/** The paths as a reader needs them: options by their keys, places of a list without their index. */
function fields({ paths }: LedgerEntry, lines: readonly Line[]): string {
  const texts = paths
    .filter((path) => !paths.includes(`${path}[0]`))
    .map((path) => lines.reduce((text, { facts }) => text.replace(`data["${facts.confFile}"]`, 'option '), path))
    .map((text) => text.replace(/^option \["(.*)"\]$/, '$1').replace(/\[\d\]/g, '[]'));
  const unique = [...new Set(texts)].filter((text) => text !== '');
  return unique.length === 0 ? 'the whole object' : unique.map(code).join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
