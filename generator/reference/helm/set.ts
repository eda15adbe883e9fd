import { type Json, isJsonMap } from './values-file.ts';

/** A `--set` text that Helm would refuse; one line. */
export class SetError extends Error {
  override readonly name = 'SetError';
}

/** How the text behind `=` is read: `--set`, `--set-string`, `--set-json`. */
export type SetKind = 'typed' | 'string' | 'json';

type Container = Record<string, Json>;

const maxIndex = 65536;
const maxDepth = 30;

/**
 * Applies one `--set`, `--set-string` or `--set-json` text to `values`, in Helm's grammar: `a.b=c`, `a.b[0]=c`, `a={b,c}`, several
 * between commas, a backslash before a character that means itself. Changes `values` in place.
 * @throws SetError
 */
export function applySet(values: Container, text: string, kind: SetKind): void {
  const parser = new SetParser(Array.from(text), kind);
  while (!parser.atEnd()) parser.key(values, 0);
}

class SetParser {
  readonly #chars: readonly string[];
  readonly #kind: SetKind;
  #at = 0;

  constructor(chars: readonly string[], kind: SetKind) {
    this.#chars = chars;
    this.#kind = kind;
  }

  atEnd(): boolean {
    return this.#at >= this.#chars.length;
  }

  /** Reads one `key…=value` into `target`. */
  key(target: Container, depth: number): void {
    const { text: name, stop } = this.#until('=[,.');
    switch (stop) {
      case '=':
        this.#set(target, name, this.#value());
        return;
      case '[': {
        const index = this.#index();
        const list = Object.hasOwn(target, name) ? target[name] : [];
        if (!Array.isArray(list)) throw new SetError(`${name} is not a list`);
        this.#set(target, name, this.#item(list as Json[], index, depth));
        return;
      }
      case '.': {
        if (depth + 1 > maxDepth) throw new SetError(`${name}: more than ${maxDepth} names within each other`);
        const inner = this.#mapIn(Object.hasOwn(target, name) ? target[name] : undefined, name);
        this.key(inner, depth + 1);
        if (Object.keys(inner).length === 0) throw new SetError(`${name} has no value`);
        this.#set(target, name, inner);
        return;
      }
      default:
        throw new SetError(`${name} has no value: expected ${name === '' ? 'name' : name}=value`);
    }
  }

  #mapIn(present: Json | undefined, name: string): Container {
    if (present === undefined) return {};
    if (!isJsonMap(present)) throw new SetError(`${name} is not a map: it is set to something else before`);
    return present;
  }

  #set(target: Container, name: string, value: Json): void {
    if (name !== '') target[name] = value;
  }

  #index(): number {
    const { text, stop } = this.#until(']');
    if (stop !== ']' || !/^[-+]?[0-9]+$/.test(text)) throw new SetError(`[${text}: expected an index like [0]`);
    const index = Number(text);
    if (index < 0 || index > maxIndex) throw new SetError(`[${text}]: an index goes from 0 to ${maxIndex}`);
    return index;
  }

  /** Reads what follows `name[index]` and answers the list with it. */
  #item(list: readonly Json[], index: number, depth: number): Json[] {
    const items = [...list];
    const { text, stop } = this.#until('[.=');
    if (text !== '') throw new SetError(`unexpected ${JSON.stringify(text)} after an index`);
    if (stop === undefined) return items;
    while (items.length <= index) items.push(null);
    const present = items[index] ?? undefined;
    if (stop === '=') {
      items[index] = this.#value();
    } else if (stop === '[') {
      const next = this.#index();
      if (present !== undefined && !Array.isArray(present)) throw new SetError(`item ${index} is not a list`);
      items[index] = this.#item((present ?? []) as Json[], next, depth);
    } else {
      const inner = this.#mapIn(present, `item ${index}`);
      this.key(inner, depth + 1);
      items[index] = inner;
    }
    return items;
  }

  #value(): Json {
    if (this.#kind === 'json') return this.#json();
    if (this.#chars[this.#at] === '{') return this.#list();
    return this.#typed(this.#until(',').text);
  }

  #list(): Json[] {
    this.#at += 1;
    const items: Json[] = [];
    for (;;) {
      const { text, stop } = this.#until(',}');
      if (stop === undefined) throw new SetError('a list ends in }');
      items.push(this.#typed(text));
      if (stop === '}') break;
    }
    if (this.#chars[this.#at] === ',') this.#at += 1;
    return items;
  }

  /** Takes the longest JSON text up to a comma or the end. */
  #json(): Json {
    if (this.atEnd() || this.#chars[this.#at] === ',') {
      this.#at += 1;
      return null;
    }
    for (let end = this.#chars.length; end > this.#at; end -= 1) {
      if (end < this.#chars.length && this.#chars[end] !== ',') continue;
      const value = parseJson(this.#chars.slice(this.#at, end).join(''));
      if (value === undefined) continue;
      this.#at = end + 1;
      return value;
    }
    throw new SetError(`not JSON: ${this.#chars.slice(this.#at).join('')}`);
  }

  #typed(text: string): Json {
    if (this.#kind === 'string') return text;
    const lower = text.toLowerCase();
    if (lower === 'true') return true;
    if (lower === 'false') return false;
    if (lower === 'null') return null;
    if (!/^(?:0|[-+][0-9]+|[1-9][0-9]*)$/.test(text)) return text;
    const value = BigInt(text.replace('+', ''));
    return value === BigInt.asIntN(64, value) ? Number(value) : text;
  }

  /** Reads up to one of `stops`, which is consumed; a backslash takes the next character as it is. */
  #until(stops: string): { text: string; stop: string | undefined } {
    let text = '';
    for (;;) {
      const char = this.#chars[this.#at];
      if (char === undefined) return { text, stop: undefined };
      this.#at += 1;
      if (stops.includes(char)) return { text, stop: char };
      if (char !== '\\') text += char;
      else {
        text += this.#chars[this.#at] ?? '';
        this.#at += 1;
      }
    }
  }
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text, (_, value: Json) => {
      if (value === Infinity || value === -Infinity) throw new RangeError('out of range');
      return value;
    }) as Json;
  } catch {
    return undefined;
  }
}
