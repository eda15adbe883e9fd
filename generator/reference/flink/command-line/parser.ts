import { commandLineWords as words } from '../../../facts/words/command-line.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { parseDouble } from '../types/double.ts';
import { ParseError } from '../types/parse-error.ts';
import type { CliOption } from './options.ts';

/** An option that the command line has, with its arguments. */
export interface GivenOption {
  readonly option: CliOption;
  readonly values: string[];
}

/** What a command line says: options in their order, then the rest. */
export class CommandLine {
  readonly given: GivenOption[] = [];
  readonly rest: string[] = [];

  has(short: string): boolean {
    return this.given.some(({ option }) => option.short === short);
  }

  /** All arguments that an option was given, in all its places. */
  values(short: string): string[] {
    return this.given.filter(({ option }) => option.short === short).flatMap(({ values }) => values);
  }

  /** The first argument of an option. */
  value(short: string): string | undefined {
    return this.values(short)[0];
  }
}

/**
 * Reads a command line as commons-cli 1.3's `DefaultParser` does when it stops at the first thing that is no option:
 * an unknown option is no error, it ends the options.
 * @throws RefusalError if an option lacks an argument or an abbreviation fits several.
 */
export function parseCommandLine(options: readonly CliOption[], args: readonly string[]): CommandLine {
  return new Parser(options).parse(args);
}

class Parser {
  readonly #options: readonly CliOption[];
  readonly #line = new CommandLine();
  /** The option that may take further arguments. */
  #open: GivenOption | undefined;
  #stopped = false;

  constructor(options: readonly CliOption[]) {
    this.#options = options;
  }

  parse(args: readonly string[]): CommandLine {
    for (const token of args) {
      this.#token(token);
      if (this.#open !== undefined && !acceptsArgument(this.#open)) this.#open = undefined;
    }
    this.#requireArguments();
    return this.#line;
  }

  #token(token: string): void {
    if (this.#stopped) this.#line.rest.push(token);
    else if (token === '--') this.#stopped = true;
    else if (this.#open !== undefined && acceptsArgument(this.#open) && this.#isArgument(token)) {
      addValue(this.#open, withoutQuotes(token));
    } else if (token.startsWith('--')) this.#longOption(token);
    else if (token.startsWith('-') && token !== '-') this.#anyOption(token);
    else this.#unknown(token);
  }

  #unknown(token: string): void {
    this.#line.rest.push(token);
    this.#stopped = true;
  }

  /** Begins an option; the one before it must have its arguments. */
  #begin(option: CliOption): GivenOption {
    this.#requireArguments();
    const given = { option, values: [] };
    this.#line.given.push(given);
    this.#open = option.arguments > 0 ? given : undefined;
    return given;
  }

  /** An option whose arguments stand in the same token. */
  #complete(option: CliOption, ...values: readonly string[]): void {
    const given = this.#begin(option);
    for (const value of values) addValue(given, value);
    this.#open = undefined;
  }

  #requireArguments(): void {
    const open = this.#open;
    if (open === undefined) return;
    const missing = open.option.arguments === Infinity ? open.values.length === 0 : acceptsArgument(open);
    if (missing) throw new RefusalError('command-line', say(words.noArgument, open.option.short));
  }

  /** `--long`, `--long=value`, and the same with one hyphen; long names may be abbreviated. */
  #longOption(token: string): void {
    const equals = token.indexOf('=');
    const name = withoutHyphens(equals === -1 ? token : token.slice(0, equals));
    const [option, ...others] = this.#matching(name);
    if (others.length > 0) throw new RefusalError('command-line', say(words.ambiguous, quote(token)));
    if (option === undefined) this.#unknown(token);
    else if (equals === -1) this.#begin(option);
    else if (option.arguments > 0) this.#complete(option, token.slice(equals + 1));
    else this.#unknown(token);
  }

  /** What begins with one hyphen: a short or long option, with its argument behind it or not, or several flags in one. */
  #anyOption(token: string): void {
    const text = token.slice(1);
    const equals = text.indexOf('=');
    const name = equals === -1 ? text : text.slice(0, equals);
    if (equals === -1) this.#withoutEquals(token, text);
    else if (name.length === 1) {
      const option = this.#named(name);
      if (option !== undefined && option.arguments > 0) this.#complete(option, text.slice(equals + 1));
      else this.#unknown(token);
    } else if (this.#isProperty(name)) {
      this.#complete(this.#short(name.charAt(0)), name.slice(1), text.slice(equals + 1));
    } else this.#longOption(token);
  }

  #withoutEquals(token: string, text: string): void {
    const exact = this.#options.find(({ short }) => short === text);
    if (exact !== undefined) this.#begin(exact);
    else if (text.length === 1) this.#unknown(token);
    else if (this.#matching(text).length > 0) this.#longOption(token);
    else {
      const long = this.#longPrefix(text);
      const prefixed = long === undefined ? undefined : this.#named(long);
      if (long !== undefined && prefixed !== undefined && prefixed.arguments > 0) {
        this.#complete(prefixed, text.slice(long.length));
      } else if (this.#isProperty(text)) this.#complete(this.#short(text.charAt(0)), text.slice(1));
      else this.#concatenated(token);
    }
  }

  /** `-abc`: flags, the last one may have an argument. */
  #concatenated(token: string): void {
    for (let at = 1; at < token.length; at += 1) {
      const option = this.#named(token.charAt(at));
      if (option === undefined) {
        this.#unknown(at > 1 ? token.slice(at) : token);
        return;
      }
      const given = this.#begin(option);
      if (option.arguments > 0 && at + 1 < token.length) {
        addValue(given, token.slice(at + 1));
        return;
      }
    }
  }

  #isArgument(token: string): boolean {
    return !this.#isOption(token) || isNumber(token);
  }

  #isOption(token: string): boolean {
    if (!token.startsWith('-') || token.length === 1) return false;
    const name = withoutHyphens(token.split('=', 1)[0] ?? '');
    if (this.#matching(name).length > 0) return true;
    if (!token.startsWith('--') && this.#longPrefix(token.slice(1)) !== undefined) return true;
    const letter = withoutHyphens(token.charAt(1));
    return this.#options.some(({ short }) => short === letter);
  }

  /** Options whose long name begins so; an exact name is the only one. */
  #matching(name: string): CliOption[] {
    const exact = this.#options.filter(({ long }) => long === name);
    return exact.length > 0 ? exact : this.#options.filter(({ long }) => long?.startsWith(name) ?? false);
  }

  #named(name: string): CliOption | undefined {
    return this.#options.find(({ short }) => short === name) ?? this.#options.find(({ long }) => long === name);
  }

  #short(letter: string): CliOption {
    const option = this.#named(letter);
    if (option === undefined) throw new Error(`No option ${letter}`);
    return option;
  }

  /** The longest long name that a token begins with. */
  #longPrefix(text: string): string | undefined {
    for (let length = text.length - 2; length > 1; length -= 1) {
      const prefix = text.slice(0, length);
      if (this.#options.some(({ long }) => long === prefix)) return prefix;
    }
    return undefined;
  }

  /** The token begins with an option that takes several arguments, as `-Dkey` does. */
  #isProperty(text: string): boolean {
    return (this.#named(text.charAt(0))?.arguments ?? 0) >= 2;
  }
}

function acceptsArgument({ option, values }: GivenOption): boolean {
  return values.length < option.arguments;
}

function addValue({ option, values }: GivenOption, value: string): void {
  let rest = value;
  while (option.separator !== undefined && values.length < option.arguments - 1) {
    const at = rest.indexOf(option.separator);
    if (at === -1) break;
    values.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  values.push(rest);
}

function withoutHyphens(text: string): string {
  return text.replace(/^--?/, '');
}

/** Takes off one pair of double quotes around a text that has no others. */
function withoutQuotes(text: string): string {
  return text.replace(/^"([^"]*)"$/s, '$1');
}

function isNumber(token: string): boolean {
  try {
    parseDouble(token);
    return true;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return false;
  }
}
