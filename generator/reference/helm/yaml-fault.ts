import type { ErrorCode, YAMLParseError } from 'yaml';

/** What is wrong with a YAML text, in plain words, and where, in characters from its beginning. */
export interface YamlFault {
  readonly says: string;
  readonly offset: number;
}

/** A text line and where it begins. */
interface TextLine {
  readonly text: string;
  readonly start: number;
}

const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;
/** Template text where a text line or a value begins: `{{ x }}`, `{% if x %}`. */
const template = /^[ \t]*(?:- +)*(?:[\w."'/-]+: +)?(\{[{%])/;

/**
 * Why nobody reads a text as YAML. A parser stumbles at what follows, and says what it looked for: what people write wrong is looked
 * for by itself, and before it.
 * @param error the parser's first, or what its reader found at an offset
 */
export function yamlFault(text: string, error: Pick<YAMLParseError, 'code' | 'pos'> | YamlFault): YamlFault {
  const lines = textLines(text);
  const offset = 'pos' in error ? error.pos[0] : error.offset;
  const index = Math.max(
    lines.findLastIndex(({ start }) => start <= offset),
    0,
  );
  const before = lines.slice(0, index + 1);
  const marked = lines.find((line) => conflict.test(line.text));
  if (marked !== undefined) {
    const [marker = ''] = conflict.exec(marked.text) ?? [];
    return {
      says: `${marker} is the mark of a merge conflict: choose one of the sides, and take the marks out`,
      offset: marked.start,
    };
  }
  const templated = before.find((line) => template.test(line.text));
  if (templated !== undefined) {
    const open = template.exec(templated.text)?.[1] ?? '{{';
    return {
      says: `${open} begins template text, which nobody renders here: write what it stands for`,
      offset: templated.start + templated.text.indexOf(open),
    };
  }
  if (!('pos' in error)) return error;
  return faultOf(error.code, before, { lines, index, offset });
}

interface Place {
  readonly lines: readonly TextLine[];
  readonly index: number;
  readonly offset: number;
}

function faultOf(code: ErrorCode, before: readonly TextLine[], { lines, index, offset }: Place): YamlFault {
  const line = before.at(-1) ?? { text: '', start: 0 };
  const next = lines.slice(index + 1).find(({ text }) => !isBlank(text));
  const column = offset - line.start;
  const indented = [line, next].find((one) => one !== undefined && /^ *\t\s*\S/.test(one.text));
  if (code === 'TAB_AS_INDENT' || (code === 'BAD_INDENT' && indented === line)) {
    const { text, start } = indented ?? line;
    return { says: 'a tab indents this line, and YAML takes blanks only', offset: start + text.indexOf('\t') };
  }
  const open = unclosedQuote(before);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return nested(line, next, offset);
    case 'BAD_INDENT':
      return openBracket(before, offset) ?? { says: wrongIndent, offset: indentEnd(line) };
    case 'BAD_SCALAR_START':
      return { says: `a value cannot begin with ${line.text.charAt(column)} unless it is in quotes`, offset };
    case 'BAD_DQ_ESCAPE':
      return { says: 'a backslash in double quotes needs a second one; single quotes take it as it is', offset };
    case 'MISSING_CHAR':
      if (open !== undefined) return { says: 'this quote is never closed', offset: open };
      return openBracket(before, offset) ?? { says: noColon, offset: indentEnd(line) };
    case 'UNEXPECTED_TOKEN':
      return unexpected(line, offset);
    case 'BAD_DIRECTIVE':
      return { says: 'a line that begins with % is a directive to YAML: leave it out', offset: line.start };
    default:
      return { says: 'this is no YAML: check the quotes, the colons and how far it is indented', offset };
  }
}

const wrongIndent = 'is indented as no line above it is: names of one map begin in the same column';
const noColon = 'has no colon: write NAME: VALUE, with a blank after the colon';

/** A map where none can stand: two colons in one text line, or a text line that is indented more than the value above it lets it. */
function nested(line: TextLine, next: TextLine | undefined, offset: number): YamlFault {
  const rest = line.text.slice(offset - line.start);
  if (/^\s*(?:[^\s"'#].*)?:(?: |$)/.test(rest) && rest.trimStart() !== line.text.trimStart())
    return { says: 'a value with a colon and a blank after it must be in quotes', offset };
  if (next !== undefined && indentOf(next) > indentOf(line) && /:(?: |$)/.test(line.text))
    return {
      says: 'is indented more than the line above, which has a value of its own already: begin both in the same column',
      offset: indentEnd(next),
    };
  if (/:(?: |$)|^ *- /.test(line.text)) return { says: wrongIndent, offset: indentEnd(line) };
  return { says: noColon, offset: indentEnd(line) };
}

function unexpected(line: TextLine, offset: number): YamlFault {
  const rest = line.text.slice(offset - line.start);
  const [first = ''] = rest;
  if (first === '-' && isBlank(line.text.slice(0, offset - line.start))) return { says: wrongIndent, offset };
  if (first === '-') return { says: 'a list begins on a line of its own, or is written [a, b]', offset };
  if (/[\]}]/.test(first)) return { says: `this ${first} closes nothing: put the value in quotes`, offset };
  if (/["'][^"']*$/.test(line.text.slice(0, offset - line.start)))
    return {
      says: 'text follows a closed quote: put all of it in quotes, and write a quote within single quotes twice',
      offset,
    };
  return { says: `"${first}" cannot stand here: put the value in quotes`, offset };
}

/** Where a quote begins that is still open, if the last value that begins with one has no other. */
function unclosedQuote(lines: readonly TextLine[]): number | undefined {
  const opened = lines.findLast(({ text }) => /(?:^|[:[{,-] *)["']/.test(text));
  const match = /(?:^|[:[{,-] *)(["'])((?:(?!\1).)*)$/.exec(opened?.text ?? '');
  return opened === undefined || match === null
    ? undefined
    : opened.start + opened.text.length - (match[2] ?? '').length - 1;
}

/** The last bracket above that is not closed. */
function openBracket(lines: readonly TextLine[], offset: number): YamlFault | undefined {
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { text, start } of lines) {
    if (open.length === 0 && !/(?:^|[:-] +)[[{]/.test(text)) continue;
    const bare = text.replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
    for (const [column, mark] of Array.from(bare).entries()) {
      if (start + column >= offset + 1) break;
      if (mark === '[' || mark === '{') open.push({ mark, at: start + column });
      else if ((mark === ']' && open.at(-1)?.mark === '[') || (mark === '}' && open.at(-1)?.mark === '{')) open.pop();
    }
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  return { says: `this ${last.mark} is never closed by a ${last.mark === '[' ? ']' : '}'}`, offset: last.at };
}

function textLines(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { text: line.replace(/\r$/, ''), start };
    start += line.length + 1;
    return one;
  });
}

function isBlank(text: string): boolean {
  return /^\s*(?:#.*)?$/.test(text);
}

function indentOf({ text }: TextLine): number {
  return text.search(/\S|$/);
}

function indentEnd(line: TextLine): number {
  return line.start + indentOf(line);
}
