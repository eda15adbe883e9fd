import type {
  ArithmeticExpression,
  DoubleQuotedChild,
  ParameterExpansionPart,
  ParsedScript,
  Word,
  WordPart,
} from 'unbash';
import { literally, replaced, without } from './glob.ts';
import { type Piece, type Reason, type Value, asQuoted, joined, known, reasonsOf, textOf, unknown } from './value.ts';
import { type Variables, separators } from './variables.ts';

/** What expanding needs of the shell that it is done in. */
export interface Surroundings {
  readonly variables: Variables;
  /** What a command substitution prints, if that is known. */
  readonly output: (script: ParsedScript) => Value | undefined;
  readonly lineOf: (offset: number) => number;
  /** In a test what is not set is not taken for empty: the script may be called with it. */
  readonly isTest?: boolean;
}

/** A whole word as it stands, for what may not be split: an assignment, a file's name, a pattern. */
export function single(word: Word, around: Surroundings, isPattern = false): Value {
  const tilde = home(word, around);
  const parts = word.parts ?? [literalOf(word)];
  const pieces = parts.map((part, index) => {
    const value = unsplit(part, around, isPattern);
    return index === 0 && tilde !== undefined && 'value' in part
      ? joined([tilde, known(part.value.slice(1), false)])
      : value;
  });
  return joined(pieces);
}

/** The fields that a word becomes: expansions without quotes are split, a list gives one each. */
export function fieldsOf(word: Word, around: Surroundings): readonly Value[] {
  const braces = word.parts?.some(({ type }) => type === 'BraceExpansion') ?? false;
  if (braces) return bracesOf(word);
  const fields = new Fields(separators(around.variables));
  const tilde = home(word, around);
  for (const [index, part] of (word.parts ?? [literalOf(word)]).entries()) {
    if (index === 0 && tilde !== undefined && 'value' in part) {
      fields.add(tilde);
      fields.add(known(part.value.slice(1), false));
    } else addPart(fields, part, around);
  }
  return fields.done();
}

function literalOf(word: Word): WordPart {
  return { type: 'Literal', pos: word.pos, end: word.end, value: word.value, text: word.text };
}

/** Fields while they are made. */
class Fields {
  readonly #separators: string;
  readonly #fields: Value[] = [];
  #current: Value[] | undefined;

  constructor(characters: string) {
    this.#separators = characters;
  }

  /** Adds to the field that is being made, even nothing. */
  add(value: Value): void {
    this.#current ??= [];
    this.#current.push(value);
  }

  /** Adds what is split where it has no quotes. */
  addSplit(value: Value): void {
    for (const piece of value) {
      if (piece.quoted || !('text' in piece)) this.add([piece]);
      else this.#splitText(piece.text);
    }
  }

  /** Adds values of which each is a field; the first and the last join what stands beside them. */
  addList(values: readonly Value[]): void {
    for (const [index, value] of values.entries()) {
      if (index > 0) this.#end();
      this.add(asQuoted(value));
    }
  }

  done(): readonly Value[] {
    this.#end();
    return this.#fields;
  }

  #end(): void {
    if (this.#current !== undefined) this.#fields.push(joined(this.#current));
    this.#current = undefined;
  }

  #splitText(text: string): void {
    let from = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const isEnd = at === text.length;
      if (!isEnd && !this.#separators.includes(text.charAt(at))) continue;
      if (at > from) this.add(known(text.slice(from, at), false));
      else if (!isEnd && !' \t\n'.includes(text.charAt(at))) this.add(known(''));
      if (!isEnd) this.#end();
      from = at + 1;
    }
  }
}

function addPart(fields: Fields, part: WordPart, around: Surroundings): void {
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') {
    if (part.parts.length === 0) fields.add(known(''));
    for (const child of part.parts) {
      const list = listOf(child, around);
      if (list === undefined) fields.add(asQuoted(unsplit(child, around)));
      else fields.addList(list);
    }
    return;
  }
  if (part.type === 'ParameterExpansion' || part.type === 'SimpleExpansion') {
    const list = listOf(part, around);
    if (list === undefined) fields.addSplit(bare(unsplit(part, around), part));
    else
      for (const [index, value] of list.entries()) {
        if (index > 0) fields.addSplit(known(separators(around.variables).charAt(0), false));
        fields.addSplit(unquoted(value));
      }
    return;
  }
  if (part.type === 'CommandExpansion' || part.type === 'ArithmeticExpansion')
    fields.addSplit(unquoted(unsplit(part, around)));
  else fields.add(unsplit(part, around));
}

/** What came from a default keeps its quotes, what came from a variable has none. */
function bare(value: Value, part: WordPart): Value {
  return part.type === 'ParameterExpansion' && part.operation?.type === 'Default' ? value : unquoted(value);
}

function unquoted(value: Value): Value {
  return value.map((piece) => ({ ...piece, quoted: false }));
}

function home(word: Word, { variables }: Surroundings): Value | undefined {
  return /^~(?:\/|$)/.test(word.text) ? variables.scalar('HOME') : undefined;
}

/** A list where a part is one: `"$@"`, `"${A[@]}"`, and these with something in their place. */
function listOf(part: DoubleQuotedChild, around: Surroundings): readonly Value[] | undefined {
  const { variables } = around;
  if (part.type === 'SimpleExpansion') return part.text === '$@' ? variables.list('@') : undefined;
  if (part.type !== 'ParameterExpansion' || part.prefix !== undefined) return undefined;
  const { parameter, operation, index } = part;
  if (parameter !== '@' && index?.value !== '@') return undefined;
  const list = variables.isUnset(parameter) && parameter !== '@' ? [] : variables.list(parameter);
  if (operation === undefined) return list;
  if (operation.type === 'Slice') return sliced(list, operation.offset, operation.length, around);
  if (operation.type !== 'Default') return [unknown(reasonOf(part))];
  const wantsOther = operation.operator.endsWith('+') ? list.length > 0 : list.length === 0;
  if (operation.operator.endsWith('+') && !wantsOther) return [];
  return wantsOther ? fieldsOf(operation.operand, around) : list;
}

function sliced(
  list: readonly Value[],
  offset: Word,
  length: Word | undefined,
  around: Surroundings,
): readonly Value[] {
  const from = numberOf(single(offset, around));
  const count = length === undefined ? list.length : numberOf(single(length, around));
  if (from === undefined || count === undefined || from < 0 || count < 0)
    return [unknown({ source: '${…:…}', why: 'is not known here' })];
  // Of "${@:1}" the first is $1.
  return list.slice(Math.max(0, list === around.variables.list('@') ? from - 1 : from)).slice(0, count);
}

/** What one part stands for, in one piece. */
function unsplit(part: WordPart, around: Surroundings, isPattern = false): Value {
  switch (part.type) {
    case 'Literal':
      return known(isPattern ? part.text : part.value, false);
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return known(part.text, false);
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return known(part.value);
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.length === 0 ? known('') : asQuoted(joined(part.parts.map((child) => unsplit(child, around))));
    case 'SimpleExpansion':
      return around.variables.scalar(part.text.slice(1));
    case 'ParameterExpansion':
      return parameter(part, around);
    case 'CommandExpansion': {
      const output = part.script === undefined ? undefined : around.output(part.script);
      return output === undefined
        ? unknown({ source: '$(…)', why: `is the output of a command, line ${around.lineOf(part.pos)}` })
        : withoutEnd(output);
    }
    case 'ArithmeticExpansion': {
      const result = part.expression === undefined ? undefined : arithmetic(part.expression, around);
      return typeof result === 'number'
        ? known(String(result))
        : unknown(...(result ?? [{ source: '$((…))', why: 'is not known here' }]));
    }
    case 'ProcessSubstitution':
      return unknown({ source: '<(…)', why: 'is the output of a command' });
  }
}

/** The body of a here-document. */
export function bodyOf(parts: readonly WordPart[], around: Surroundings): Value {
  return asQuoted(joined(parts.map((part) => unsplit(part, around))));
}

/** A command substitution leaves out the line breaks at the end. */
function withoutEnd(value: Value): Value {
  const last = value.at(-1);
  if (last === undefined || !('text' in last)) return value;
  return [...value.slice(0, -1), { ...last, text: last.text.replace(/\n+$/, '') }];
}

function reasonOf(part: ParameterExpansionPart): Reason {
  const isName = /^[A-Za-z_]\w*$/.test(part.parameter);
  return { ...(isName ? { name: part.parameter } : {}), source: `$${part.parameter}`, why: 'is not worked out here' };
}

function parameter(part: ParameterExpansionPart, around: Surroundings): Value {
  const { variables } = around;
  const { operation, prefix, index, parameter: name } = part;
  if (prefix === '#') return lengthOf(part, around);
  if (operation?.type === 'Default') return defaulted(part, around);
  let value = prefix === '!' ? indirect(part, variables) : element(name, index, around);
  if (operation === undefined) return value;
  const text = textOf(value);
  if (text === undefined) return unknown(...reasonsOf([value]));
  value = changed(text, part, around) ?? unknown(reasonOf(part));
  return value;
}

function indirect(part: ParameterExpansionPart, variables: Variables): Value {
  const name = textOf(variables.scalar(part.parameter));
  if (name === undefined) return variables.scalar(part.parameter);
  return /^[A-Za-z_]\w*$/.test(name) ? variables.scalar(name) : unknown(reasonOf(part));
}

function element(name: string, index: Word | undefined, around: Surroundings): Value {
  const { variables } = around;
  if (index === undefined) return variables.scalar(name);
  if (index.value === '@' || index.value === '*') {
    const items = variables.isUnset(name) ? [variables.scalar(name)] : variables.list(name);
    return joined(items.flatMap((item, at) => (at === 0 ? [item] : [known(' '), item])));
  }
  const at = numberOf(single(index, around));
  const items = variables.list(name);
  const [first = []] = items;
  if (items.length === 1 && textOf(first) === undefined) return first;
  if (at === undefined || variables.isUnset(name))
    return unknown({ name, source: `$${name}`, why: 'is not worked out here' });
  return items.at(at) ?? known('');
}

function lengthOf(part: ParameterExpansionPart, around: Surroundings): Value {
  const { parameter: name, index } = part;
  const value = element(name, index, around);
  if (index !== undefined && '@*'.includes(index.value)) {
    const items = around.variables.list(name);
    return around.variables.isUnset(name) ? value : known(String(items.length));
  }
  const text = textOf(value);
  return text === undefined ? unknown(...reasonsOf([value])) : known(String(Array.from(text).length));
}

/** `${A:-b}` and its kin. */
function defaulted(part: ParameterExpansionPart, around: Surroundings): Value {
  const { variables } = around;
  const { operation, parameter: name, index } = part;
  if (operation?.type !== 'Default') return known('');
  const { operator, operand } = operation;
  const isUnset = variables.isUnset(name);
  const value = isUnset ? known('') : element(name, index, around);
  const text = textOf(value);
  const isAlternative = operator.endsWith('+');
  if (isUnset && around.isTest === true && operand.text === '') return variables.scalar(name);
  if (isUnset && operator.endsWith('?')) return variables.scalar(name);
  if (text === undefined && operator !== '+') return unknown(...reasonsOf([value]));
  const isEmpty = isUnset || (operator.startsWith(':') && text === '');
  if (isAlternative) return isEmpty ? known('', false) : single(operand, around);
  if (!isEmpty) return unquoted(value);
  const other = single(operand, around);
  if (operator.endsWith('=')) variables.set(name, { value: other, line: around.lineOf(part.pos) });
  return operator.endsWith('?') ? variables.scalar(name) : other;
}

/** How much work a pattern may be. */
const mostWork = 3e7;

/** What an operation makes of a known text; left out: it is not worked out here. */
function changed(text: string, { operation }: ParameterExpansionPart, around: Surroundings): Value | undefined {
  switch (operation?.type) {
    case 'Remove': {
      const pattern = patternOf(operation.operand, around);
      if (pattern === undefined || text.length ** 2 * (pattern.length + 1) > mostWork) return undefined;
      return known(without(text, operation.operator, pattern));
    }
    case 'Replace': {
      const pattern = patternOf(operation.pattern, around);
      const replacement = textOf(single(operation.replacement, around));
      if (pattern === undefined || replacement === undefined) return undefined;
      if (operation.operator === '//' && pattern !== '' && !/[*?[\\]/.test(pattern))
        return known(text.replaceAll(pattern, () => replacement));
      if (text.length ** 3 * (pattern.length + 1) > mostWork * 10) return undefined;
      return known(replaced(text, operation.operator, pattern, replacement));
    }
    case 'Slice': {
      const from = numberOf(single(operation.offset, around));
      const count = operation.length === undefined ? text.length : numberOf(single(operation.length, around));
      if (from === undefined || count === undefined) return undefined;
      const begin = from < 0 ? text.length + from : from;
      return known(count < 0 ? text.slice(begin, count) : text.slice(begin, begin + count));
    }
    case 'CaseModification': {
      if (operation.operand !== undefined) return undefined;
      const change = (part: string): string =>
        operation.operator.startsWith('^') ? part.toUpperCase() : part.toLowerCase();
      return known(operation.operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1));
    }
    default:
      return undefined;
  }
}

/** A pattern, if it is known: what stood in quotes stands for itself. */
export function patternOf(word: Word, around: Surroundings): string | undefined {
  const value = single(word, around, true);
  return textOf(
    value.map((piece): Piece => ('text' in piece && piece.quoted ? { ...piece, text: literally(piece.text) } : piece)),
  );
}

function numberOf(value: Value): number | undefined {
  const text = textOf(value)?.trim();
  return text !== undefined && /^-?[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}

/** A number, or why there is none. */
function arithmetic(expression: ArithmeticExpression, around: Surroundings): number | readonly Reason[] {
  switch (expression.type) {
    case 'ArithmeticGroup':
      return arithmetic(expression.expression, around);
    case 'ArithmeticUnary': {
      const operand = arithmetic(expression.operand, around);
      return typeof operand === 'number' && expression.operator === '-'
        ? -operand
        : typeof operand === 'number'
          ? unclear
          : operand;
    }
    case 'ArithmeticBinary': {
      const [left, right] = [arithmetic(expression.left, around), arithmetic(expression.right, around)];
      if (typeof left !== 'number') return left;
      if (typeof right !== 'number') return right;
      return calculated(expression.operator, left, right) ?? unclear;
    }
    case 'ArithmeticWord': {
      if (/^[0-9]{1,12}$/.test(expression.value)) return Number(expression.value);
      const value = /^[A-Za-z_]\w*$/.test(expression.value)
        ? around.variables.scalar(expression.value)
        : joined((expression.parts ?? []).map((part) => unsplit(part, around)));
      return numberOf(value) ?? (reasonsOf([value]).length > 0 ? reasonsOf([value]) : unclear);
    }
    default:
      return unclear;
  }
}

const unclear: readonly Reason[] = [{ source: '$((…))', why: 'is not worked out here' }];

function calculated(operator: string, left: number, right: number): number | undefined {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (operator === '/' && right !== 0) return Math.trunc(left / right);
  return operator === '%' && right !== 0 ? left % right : undefined;
}

/** `x{a,b}y`, where nothing else is to be expanded. */
function bracesOf(word: Word): readonly Value[] {
  let fields = [''];
  for (const part of word.parts ?? []) {
    const texts = part.type === 'BraceExpansion' ? alternatives(part.text) : 'value' in part ? [part.value] : undefined;
    if (texts === undefined || texts.length * fields.length > 1000)
      return [unknown({ source: '{…}', why: 'is not worked out here' })];
    fields = fields.flatMap((field) => texts.map((text) => field + text));
  }
  return fields.map((field) => known(field));
}

function alternatives(text: string): readonly string[] | undefined {
  const inside = text.slice(1, -1);
  if (/[{}$"'`\\]/.test(inside)) return undefined;
  const [, from, to] = /^([0-9]{1,4})\.\.([0-9]{1,4})$/.exec(inside) ?? [];
  if (from === undefined || to === undefined) return inside.includes(',') ? inside.split(',') : undefined;
  const [low, high] = [Number(from), Number(to)];
  const count = Math.abs(high - low) + 1;
  return Array.from({ length: count }, (_, index) => String(low + (high >= low ? index : -index)));
}
