/** One change of a text: what stands at a place becomes something else. */
export interface Change {
  /** What kind of change it is: `eq → ne`, `number`, `line dropped`. */
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What sort of source it is; each has operators of its own. */
export type Language = 'facts' | 'rules' | 'template' | 'scripts';

/**
 * All changes of a source, in its order. They are made in the text, so that no change of syntax is one of them: comments are left alone, and
 * so is prose (texts of more than two words), whose wording people judge and no test.
 */
export function changesOf(source: string, language: Language): Change[] {
  const code = blankComments(source, language);
  return operators[language].flatMap((operator) => operator(code)).sort((one, other) => one.start - other.start);
}

/** A source with the change made. */
export function changed(source: string, { start, end, text }: Change): string {
  return `${source.slice(0, start)}${text}${source.slice(end)}`;
}

type Operator = (code: string) => Change[];

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** The same length, with blanks for what no operator may touch. */
function blankComments(source: string, language: Language): string {
  const ignored =
    language === 'template'
      ? [
          /\/\*[\s\S]*?\*\//g,
          /\{\{!--[\s\S]*?--\}\}/g,
          /<%[\s\S]*?%>/g,
          /\\?\{\{-? (?:define|template|include) "[^"]*"/g,
        ]
      : language === 'scripts'
        ? [/^ *\/\*\*[\s\S]*?\*\//gm, /^# .*$/gm]
        : [/\/\*\*[\s\S]*?\*\//g, /\/\/ .*$/gm, /^import [\s\S]*?;$/gm];
  return ignored.reduce((text, pattern) => text.replaceAll(pattern, blank), source);
}

/** Each match of a pattern becomes something else; its group, if it has one, is what is changed. Not within backticks: that is prose. */
function each(operator: string, pattern: RegExp, replace: (match: string) => string | undefined): Operator {
  return (code) =>
    [...code.matchAll(new RegExp(pattern, 'dg'))].flatMap((match) => {
      const place = match.length > 1 ? match.indices?.[1] : match.indices?.[0];
      if (place === undefined) return [];
      const [start, end] = place;
      const text = isQuoted(code, start) ? undefined : replace(code.slice(start, end));
      return text === undefined ? [] : [{ operator, start, end, text }];
    });
}

const isQuoted = (code: string, start: number): boolean =>
  code.slice(code.lastIndexOf('\n', start) + 1, start).split('`').length % 2 === 0;

/** Words that are exchanged, each for its opposite. */
const swap = (pattern: (word: string) => RegExp, pairs: Readonly<Record<string, string>>): Operator[] =>
  Object.entries(pairs).map(([from, to]) => each(`${from} → ${to}`, pattern(from), () => to));

const isProse = (text: string): boolean => text.split(' ').length > 3;
const longer = (text: string): string | undefined => (isProse(text) ? undefined : `${text}x`);

const number = each('number + 1', /(?<![\w.$'"-])(\d+)(?![\w.'"])/, (text) => String(Number(text) + 1));
const truth = swap((word) => new RegExp(`(?<![\\w'".])${word}(?![\\w'":])`), { true: 'false', false: 'true' });

/** A whole line left out, where what is left can still be read: every bracket that it opens it closes. */
function dropped(isWhole: (line: string) => boolean): Operator {
  return (code) => {
    let start = 0;
    return code.split('\n').flatMap((line) => {
      const change: Change = { operator: 'line dropped', start, end: start + line.length, text: '' };
      start += line.length + 1;
      return line.trim() !== '' && isBalanced(line) && isWhole(line.trim()) ? [change] : [];
    });
  };
}

function isBalanced(line: string): boolean {
  const count = (sign: string): number => line.split(sign).length;
  return ['()', '[]', '{}'].every((pair) => count(pair.charAt(0)) === count(pair.charAt(1))) && count('`') % 2 === 1;
}

/** A template's line that stands alone: no beginning, middle or end of a block without the rest of it. */
function isWholeAction(line: string): boolean {
  if (!/[\w"]/.test(line)) return false;
  const opened = line.match(/(?:\{\{-?|<%) *(?:#?(?:if|range|with|define|each)\b)/g)?.length ?? 0;
  const closed = line.match(/(?:\{\{-?|<%) *(?:end\b|\/)/g)?.length ?? 0;
  const middle = opened === 0 && /(?:\{\{-?|<%) *else\b/.test(line);
  return opened === closed && !middle && !/:?= *dict$/.test(line);
}

/** Two neighbouring elements of a list, each a line of its own, the other way round. */
const reordered: Operator = (code) =>
  [...code.matchAll(/^( +'[^'\n]*',\n)(?= +'[^'\n]*',\n)/dgm)].flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const next = code.slice(end, code.indexOf('\n', end) + 1);
    return [{ operator: 'reordered', start, end: end + next.length, text: `${next}${code.slice(start, end)}` }];
  });

/** Texts in single quotes; those in other quotes are prose, and only keep theirs from being taken for the beginning of one. */
const singleQuoted = each("'…' changed", /"(?:[^"\n\\]|\\.)*"|`(?:[^`\\]|\\.)*`|'((?:[^'\n\\]|\\.)+)'/, longer);

const operators: Readonly<Record<Language, readonly Operator[]>> = {
  facts: [
    singleQuoted,
    number,
    ...truth,
    dropped((line) => /^(?:'[^']*'|\{.*\}|'?[\w.-]+'?: .*[^[{(]),$/.test(line)),
    reordered,
  ],
  rules: [
    singleQuoted,
    number,
    ...truth,
    ...swap((sign) => new RegExp(` (${sign.replaceAll('|', '\\|')}) `), {
      '===': '!==',
      '!==': '===',
      '&&': '||',
      '||': '&&',
      '<': '<=',
      '>': '>=',
      '<=': '<',
      '>=': '>',
    }),
    dropped((line) =>
      /^(?:if \(.*\) (?:return|continue|throw)\b.*;|[a-zA-Z.]+\(.*\);|[a-zA-Z.[\]]+ = .*;|\{.*\},|'[^']*',)$/.test(
        line,
      ),
    ),
  ],
  template: [
    ...swap((word) => new RegExp(`(?<=[ (])(${word})(?= [^"]*[.$("\\d])`), {
      eq: 'ne',
      ne: 'eq',
      lt: 'le',
      le: 'lt',
      gt: 'ge',
      ge: 'gt',
      and: 'or',
      or: 'and',
    }),
    each('not left out', /(?<=[ (])(not )(?=[($.])/, () => ''),
    each('"…" changed', /"((?:[^"\n\\]|\\.)+)"/, longer),
    each('number + 1', /(?<=[ (])(\d+)(?=[ )])/, (text) => String(Number(text) + 1)),
    dropped(isWholeAction),
  ],
  scripts: [
    each('exit code', /\bexit ([01])/, (code) => (code === '0' ? '1' : '0')),
    each('other test', / (-ge|-n|!=|=) /, (sign) => ({ '-ge': '-lt', '-n': '-z', '!=': '=', '=': '!=' })[sign]),
    each('and → or', / (&&) /, () => '||'),
    each('or → and', / (\|\|) /, () => '&&'),
    dropped(
      (line) => !/^(?:if|then|fi|do|done|else|for|while|until|case|esac|;;|\*|[a-z]+\(\)|export|\/\*|\}|`)/.test(line),
    ),
  ],
};
