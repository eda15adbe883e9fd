import { type UpgradeNote } from './upgrade-note.ts';
import type { Line } from '../../facts/line.ts';
import { expectedInstead } from '../../reference/values/option-types.ts';
import { shown } from '../../reference/values/sensitive.ts';
import { patternSuccessor } from '../../facts/fragments.ts';
import { spellingIndex } from '../../reference/values/spellings.ts';
import { quote } from '../../reference/flink/quote.ts';
import { commentedOut, cutOut, type Edit, edited } from './edit.ts';
import { type OptionNode, readUpgradeFile } from './option-nodes.ts';
import { fateOf } from './successors.ts';
import { textRemarks } from './texts.ts';

/** A values file for the later line, and what was done to it. */
export interface Upgraded {
  readonly text: string;
  readonly notes: readonly UpgradeNote[];
}

/**
 * Rewrites a values file from the first of these lines to the last: options by their newest keys, options that are gone as comments,
 * everything else to the letter as it was.
 * @param lines the line of the file, those between, the line to come
 * @param elsewhere keys that other values files of the same release give
 * @throws ValuesFileError for a file that Helm would not read
 */
export function upgrade(text: string, lines: readonly Line[], elsewhere: ReadonlySet<string> = new Set()): Upgraded {
  const { options, texts } = readUpgradeFile(text);
  const steps = options.map((node) =>
    optionStep(node, text, lines, new Set([...options.map(({ key }) => key), ...elsewhere])),
  );
  const remarks = textRemarks(texts, lines);
  const edits = [...steps.flatMap((step) => step.edit ?? []), ...remarks.flatMap(({ edit }) => edit ?? [])];
  const notes = [...steps.flatMap((step) => step.notes), ...remarks.map(({ note }) => note)];
  return { text: edited(text, edits), notes: notes.toSorted((a, b) => a.line - b.line) };
}

interface Step {
  readonly edit?: Edit;
  readonly notes: readonly UpgradeNote[];
}

function optionStep(node: OptionNode, text: string, lines: readonly Line[], given: ReadonlySet<string>): Step {
  const { key, line } = node;
  const fate = fateOf(
    key,
    lines.map(({ catalogue }) => catalogue),
  );
  const note = (message: string, open: boolean): UpgradeNote => ({ line, key, message, open });
  switch (fate.kind) {
    case 'kept':
      return patternStep(node, text, lines, given) ?? { notes: valueNotes(node, [key], lines) };
    case 'deprecated':
      return {
        notes: [note(deprecatedText(fate.in), true), ...valueNotes(node, [key], lines)],
      };
    case 'gone':
      return {
        edit: takenOut(node, text, `Flink ${fate.in} has no ${key}, and no option in its place.`),
        notes: [
          note(
            `gone in Flink ${fate.in}, and no option has taken its place: taken out${node.flow ? '' : ', kept as a comment'}`,
            true,
          ),
        ],
      };
    case 'renamed': {
      const missing = fate.to.filter((name) => !given.has(name));
      if (missing.length < fate.to.length)
        return shadowed(
          node,
          text,
          fate.to.filter((name) => given.has(name)),
        );
      return {
        edit: renamed(node, text, fate.to),
        notes: [
          note(`now ${fate.to.join(' and ')}`, false),
          ...(fate.deprecatedIn === undefined ? [] : [note(deprecatedText(fate.deprecatedIn), true)]),
          ...fate.to.flatMap((name) => stockNote(name, note, lines)),
          ...valueNotes(node, fate.to, lines),
        ],
      };
    }
  }
}

/** A key with user-chosen parts, which no catalogue holds, and a line on the way does not read any more. */
function patternStep(
  node: OptionNode,
  text: string,
  lines: readonly Line[],
  given: ReadonlySet<string>,
): Step | undefined {
  const { key, line, start, end } = node;
  const later = lines.find(({ fragments }) => patternSuccessor(key, fragments) !== undefined);
  const successor = later === undefined ? undefined : patternSuccessor(key, later.fragments);
  if (later === undefined || successor === undefined) return undefined;
  if (given.has(successor.key)) return shadowed(node, text, [successor.key]);
  const { flinkVersion } = later.facts;
  const value = node.text === undefined ? undefined : successor.value(node.text);
  const isPlain = text.slice(start, end).replace(/["']/g, '').replace(/\s+/g, ' ') === `${key}: ${node.text ?? ''}`;
  if (value !== undefined && isPlain) {
    const note = { line, key, message: `now ${successor.key}: ${value}`, open: false };
    return { edit: { start, end, text: `${successor.key}: ${value}` }, notes: [note] };
  }
  const instead = `Flink ${flinkVersion} reads ${successor.key} in its place`;
  const kept = node.flow ? '' : ', kept as a comment';
  const message = `${instead}, with the factory of that class: taken out${kept}`;
  return { edit: takenOut(node, text, `${instead}.`), notes: [{ line, key, message, open: true }] };
}

function deprecatedText(version: string): string {
  return `deprecated in Flink ${version}, which names no successor`;
}

/** Under its new key the option replaces what the later distribution ships. */
function stockNote(
  name: string,
  note: (message: string, open: boolean) => UpgradeNote,
  lines: readonly Line[],
): UpgradeNote[] {
  const stock = lines.at(-1)?.facts.stockConfiguration[name];
  if (stock === undefined || stock === lines[0]?.facts.stockConfiguration[name]) return [];
  return [note(`replaces the ${name} of the distribution, ${quote(stock)}: add what is needed of it`, true)];
}

/** The newer key stands there already, and Flink reads that one first. */
function shadowed(node: OptionNode, text: string, by: readonly string[]): Step {
  const message = `${by.join(' and ')} ${by.length === 1 ? 'is' : 'are'} given too, which Flink reads first: taken out${node.flow ? '' : ', kept as a comment'}`;
  return {
    edit: takenOut(node, text, `Flink reads ${by.join(' and ')} first.`),
    notes: [{ line: node.line, key: node.key, message, open: true }],
  };
}

function takenOut({ start, end, flow }: OptionNode, text: string, note: string): Edit {
  return flow ? cutOut(text, start, end) : commentedOut(text, start, end, note);
}

/** The first new key in the place of the old one; further ones as entries after it, with the same value. */
function renamed({ keyNode, start, end, flow }: OptionNode, text: string, to: readonly [string, ...string[]]): Edit {
  const [keyStart = 0, keyEnd = 0] = keyNode.range ?? [];
  const open = text[keyStart] === '"' || text[keyStart] === "'" ? (text[keyStart] ?? '') : '';
  const entries = to.map((name) => `${open}${name}${open}${text.slice(keyEnd, end)}`);
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: keyStart, end, text: entries.join(flow ? ', ' : lineEnd + indent) };
}

/** Values that the option's type in the later line does not take. */
function valueNotes(
  { text, key, line, valueNode }: OptionNode,
  to: readonly string[],
  lines: readonly Line[],
): UpgradeNote[] {
  const last = lines.at(-1);
  if (text === undefined || last === undefined || (valueNode?.type === 'PLAIN' && /^(?:~|null|)$/i.test(text)))
    return [];
  return to.flatMap((name) =>
    spellingIndex(last.catalogue)
      .readers(name)
      .flatMap((option): UpgradeNote[] => {
        if (option.key !== name) return [];
        const expected = expectedInstead(text, option, last.facts.configuration);
        if (expected === undefined) return [];
        const message = `for Flink ${last.facts.flinkVersion} ${shown(name, text)} must be ${expected}`;
        return [{ line, key, message, open: true }];
      }),
  );
}
