import { ConvertError } from '../convert-error.ts';

/** A simple command of a script, its words as the shell would pass them. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Variables that are set for the command: by the script before it, and by assignments in front of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where it begins, from 1. */
  readonly line: number;
  /** It reads what another command writes. */
  readonly piped: boolean;
}

/**
 * The commands of a shell script, in their order: quotes, escapes, continuation lines, comments, assignments and variables are
 * worked out as a shell does. What only a running shell knows (a variable that nothing sets, the output of a command) is refused.
 * @param given Variables that are set before the script runs
 * @throws ConvertError
 */
export function readScript(text: string, given: Readonly<Record<string, string>> = {}): readonly ShellCommand[] {
  return new Reader(text.replace(/\r\n?/g, '\n'), given).read();
}

const assignment = /^([A-Za-z_][A-Za-z0-9_]*)=/;

class Reader {
  readonly #text: string;
  readonly #variables: Map<string, string>;
  readonly #commands: ShellCommand[] = [];
  #at = 0;
  #words: string[] = [];
  /** The words that begin like an assignment without a quote. */
  #assignments = new Set<number>();
  #line = 1;
  #piped = false;

  constructor(text: string, given: Readonly<Record<string, string>>) {
    this.#text = text;
    this.#variables = new Map(Object.entries(given));
  }

  read(): readonly ShellCommand[] {
    while (this.#at < this.#text.length) this.#step();
    this.#end(false);
    return this.#commands;
  }

  #step(): void {
    const char = this.#text.charAt(this.#at);
    const pair = this.#text.slice(this.#at, this.#at + 2);
    if (pair === '\\\n') this.#at += 2;
    else if (char === ' ' || char === '\t') this.#at += 1;
    else if (char === '#') this.#at = this.#endOfLine();
    else if (pair === '||' || pair === '&&' || pair === ';;') this.#operator(2, false);
    else if (char === '|') this.#operator(1, true);
    else if (pair !== '&>' && '\n;&(){}'.includes(char) && !this.#isWordBrace(char)) this.#operator(1, false);
    else if (/^(?:\d*[<>]|&>)/.test(this.#text.slice(this.#at, this.#at + 12))) this.#redirection();
    else this.#word();
  }

  /** `{` and `}` are operators where they stand alone. */
  #isWordBrace(char: string): boolean {
    return (char === '{' || char === '}') && !/[\s;]/.test(this.#text.charAt(this.#at + 1) || '\n');
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#at);
    return end === -1 ? this.#text.length : end;
  }

  #operator(length: number, pipe: boolean): void {
    this.#at += length;
    this.#end(pipe);
  }

  #redirection(): void {
    const [operator = ''] = /^(?:\d*(?:<<<|<<-?|<&|<|>>|>&|>\||>)|&>>?)/.exec(this.#text.slice(this.#at)) ?? [];
    if (/<<-?$/.test(operator) && !operator.endsWith('<<<')) {
      throw this.#error('a here-document (<<) is not read: leave it out');
    }
    this.#at += operator.length;
    while (' \t'.includes(this.#text.charAt(this.#at) || '\n')) this.#at += 1;
    const { length } = this.#words;
    this.#word();
    this.#words.length = length;
  }

  #word(): void {
    if (this.#words.length === 0) this.#line = this.#lineAt(this.#at);
    const start = this.#at;
    const text = new WordReader(this.#text, this.#at, this.#variables, (message, at) =>
      this.#error(message, at),
    ).read();
    this.#at = text.end;
    // A variable that is set to nothing leaves no word where it stands without quotes.
    if (text.value === '' && !text.quoted) return;
    if (assignment.test(this.#text.slice(start, text.end))) this.#assignments.add(this.#words.length);
    this.#words.push(text.value);
  }

  #end(pipe: boolean): void {
    const words = [...this.#words];
    const isAssignment = (index: number): boolean => this.#assignments.has(index);
    let first = words.findIndex((_, index) => !isAssignment(index));
    if (first === -1) first = words.length;
    const set = words.slice(0, first).map(split);
    const rest = words.slice(first);
    if (rest.length === 0) for (const [name, value] of set) this.#variables.set(name, value);
    else if (['export', 'declare', 'readonly', 'local', 'set'].includes(rest[0] ?? '')) this.#export(rest.slice(1));
    else {
      const environment = { ...Object.fromEntries(this.#variables), ...Object.fromEntries(set) };
      this.#commands.push({ words: rest, environment, line: this.#line, piped: this.#piped });
    }
    if (words.length > 0 || !pipe) this.#piped = pipe;
    this.#words = [];
    this.#assignments = new Set();
  }

  #export(words: readonly string[]): void {
    for (const word of words) if (assignment.test(word)) this.#variables.set(...split(word));
  }

  #lineAt(at: number): number {
    return this.#text.slice(0, at).split('\n').length;
  }

  #error(message: string, at = this.#at): ConvertError {
    return new ConvertError(`line ${this.#lineAt(at)}: ${message}`);
  }
}

function split(word: string): [name: string, value: string] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}

/** One word: its pieces in quotes and without. */
class WordReader {
  readonly #text: string;
  readonly #variables: ReadonlyMap<string, string>;
  readonly #error: (message: string, at: number) => ConvertError;
  #at: number;
  #value = '';
  #quoted = false;

  constructor(
    text: string,
    at: number,
    variables: ReadonlyMap<string, string>,
    error: (message: string, at: number) => ConvertError,
  ) {
    this.#text = text;
    this.#at = at;
    this.#variables = variables;
    this.#error = error;
  }

  read(): { readonly value: string; readonly end: number; readonly quoted: boolean } {
    while (this.#at < this.#text.length && !/[\s;&|<>()]/.test(this.#text.charAt(this.#at))) this.#piece();
    return { value: this.#value, end: this.#at, quoted: this.#quoted };
  }

  #piece(): void {
    const char = this.#text.charAt(this.#at);
    if (char === "'") this.#single(this.#at + 1, (text) => text);
    else if (char === '"') this.#double();
    else if (this.#text.startsWith("$'", this.#at)) this.#single(this.#at + 2, unescaped);
    else if (char === '$') this.#expansion();
    else if (char === '`')
      throw this.#error('the output of a command (`…`) is not known here: put its value in', this.#at);
    else if (char === '\\') this.#escape();
    else {
      this.#value += char;
      this.#at += 1;
    }
  }

  #escape(): void {
    const next = this.#text.charAt(this.#at + 1);
    if (next === '') throw this.#error('the script ends in a backslash', this.#at);
    if (next !== '\n') this.#value += next;
    this.#quoted = true;
    this.#at += 2;
  }

  #single(from: number, read: (text: string) => string): void {
    let end = from;
    while (end < this.#text.length && this.#text.charAt(end) !== "'") {
      end += read === unescaped && this.#text.charAt(end) === '\\' ? 2 : 1;
    }
    if (end >= this.#text.length) throw this.#error("the quote ' is not closed", this.#at);
    this.#value += read(this.#text.slice(from, end));
    this.#quoted = true;
    this.#at = end + 1;
  }

  #double(): void {
    const start = this.#at;
    this.#quoted = true;
    this.#at += 1;
    while (this.#text.charAt(this.#at) !== '"') {
      if (this.#at >= this.#text.length) throw this.#error('the quote " is not closed', start);
      const char = this.#text.charAt(this.#at);
      const next = this.#text.charAt(this.#at + 1);
      if (char === '\\' && '$`"\\\n'.includes(next) && next !== '') {
        if (next !== '\n') this.#value += next;
        this.#at += 2;
      } else if (char === '$') this.#expansion();
      else if (char === '`')
        throw this.#error('the output of a command (`…`) is not known here: put its value in', start);
      else {
        this.#value += char;
        this.#at += 1;
      }
    }
    this.#at += 1;
  }

  #expansion(): void {
    const rest = this.#text.slice(this.#at);
    if (rest.startsWith('$('))
      throw this.#error('the output of a command ($(…)) is not known here: put its value in', this.#at);
    const found =
      /^\$([A-Za-z_][A-Za-z0-9_]*)/.exec(rest) ?? /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?-)([^}$`"'\\]*))?\}/.exec(rest);
    if (found === null) {
      if (/^\$[{@*#?0-9!$-]/.test(rest))
        throw this.#error(`${firstWord(rest)} is not known here: put its value in`, this.#at);
      this.#value += '$';
      this.#at += 1;
      return;
    }
    const [whole, name = '', operator, otherwise] = found;
    const value = this.#variables.get(name);
    const isUnset = value === undefined || (operator === ':-' && value === '');
    if (isUnset && otherwise === undefined) {
      throw this.#error(`the script does not set $${name}: give it by --env ${name}=VALUE`, this.#at);
    }
    this.#value += isUnset ? (otherwise ?? '') : value;
    this.#at += whole.length;
  }
}

function firstWord(text: string): string {
  return /^\S{1,20}/.exec(text)?.[0] ?? text;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
};

/** What `$'…'` holds. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|(.))/gs,
    (_, hex?: string, unicode?: string, char?: string) => {
      if (hex !== undefined || unicode !== undefined)
        return String.fromCodePoint(Number.parseInt(hex ?? unicode ?? '', 16));
      return escapes[char ?? ''] ?? char ?? '';
    },
  );
}
