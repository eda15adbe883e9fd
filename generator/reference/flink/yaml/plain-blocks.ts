import type { CoreScalar } from './core-schema.ts';
import type { YamlValue } from './yaml-value.ts';

/** Anything but ASCII, tabs, and what begins or ends a document. */
const special = /[^\n\x20-\x7e]|^(?:---|\.\.\.|%)/m;
/** A key, and what stands behind it on its line. A long one (YAML has a limit) is left to others. */
const entry = /^(?:([\w$./][\w$./-]{0,200})|"([^"\\]{0,200})"|'([^']{0,200})'):(?: +(.*))?$/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** One line of a plain scalar without a comment. */
const plain = /^(?:[\w$./+~]|-[^ ])(?:[^:#]|:(?! |$))*$/;

/** A list of words in brackets. */
const words = /^\[(?:[\w$./][\w$./-]*(?:, [\w$./][\w$./-]*)*)?\]$/;

/** The text has something that this reader leaves to another one. One for all: nobody asks for its stack. */
const unread = new Error('left to the parser');

/**
 * A YAML document of blocks alone: maps, lists, and scalars that are plain or in quotes on one line, or a list of words in brackets; as people
 * write it and as the defaults of options are written. `undefined`: anything else, correct or not. What it reads it reads as `loadAllYaml` does, in a twentieth of the time.
 */
export function readPlainBlocks(text: string, resolve: (text: string) => CoreScalar): YamlValue | undefined {
  if (words.test(text)) return listOfWords(text, resolve);
  if (special.test(text)) return undefined;
  try {
    return new Blocks(text, resolve).document();
  } catch (error) {
    if (error === unread) return undefined;
    throw error;
  }
}

interface Line {
  readonly indent: number;
  readonly content: string;
}

class Blocks {
  readonly #lines: Line[];
  readonly #resolve: (text: string) => CoreScalar;
  #at = 0;

  constructor(text: string, resolve: (text: string) => CoreScalar) {
    this.#resolve = resolve;
    this.#lines = text.split('\n').flatMap((line) => {
      const content = line.trim();
      return content === '' || content.startsWith('#')
        ? []
        : [{ indent: line.length - line.trimStart().length, content }];
    });
  }

  document(): YamlValue {
    if (this.#indent() !== 0) throw unread;
    const value = this.#block(0);
    if (this.#at < this.#lines.length) throw unread;
    return value;
  }

  /** How far the next line is indented; -1 at the end. */
  #indent(): number {
    return this.#lines[this.#at]?.indent ?? -1;
  }

  #content(): string {
    return this.#lines[this.#at]?.content ?? '';
  }

  #block(indent: number): YamlValue {
    const value = isItem(this.#content()) ? this.#list(indent) : this.#map(indent);
    if (this.#indent() > indent) throw unread;
    return value;
  }

  #map(indent: number): YamlValue {
    const map = new Map<YamlValue, YamlValue>();
    while (this.#indent() === indent && !isItem(this.#content())) {
      const [line, name, double, single, rest = ''] = entry.exec(this.#content()) ?? [];
      if (line === undefined) throw unread;
      const key = name === undefined ? (double ?? single ?? '') : this.#resolve(name);
      if (map.has(key)) throw unread;
      this.#at += 1;
      map.set(key, rest === '' ? this.#below(indent, true) : this.#scalar(rest, indent));
    }
    return map;
  }

  #list(indent: number): YamlValue {
    const items: YamlValue[] = [];
    while (this.#indent() === indent && isItem(this.#content())) {
      const content = this.#content();
      const rest = content.slice(1).trimStart();
      const inner = indent + content.length - rest.length;
      if (entry.test(rest)) {
        this.#lines[this.#at] = { indent: inner, content: rest };
        items.push(this.#block(inner));
      } else {
        this.#at += 1;
        items.push(rest === '' ? this.#below(indent, false) : this.#scalar(rest, indent));
      }
    }
    return items;
  }

  /** What stands on the lines below; a list that belongs to a key may stand as far left as the key. */
  #below(indent: number, isEntry: boolean): YamlValue {
    const next = this.#indent();
    if (next > indent || (isEntry && next === indent && isItem(this.#content()))) return this.#block(next);
    return this.#resolve('');
  }

  #scalar(text: string, indent: number): YamlValue {
    if (this.#indent() > indent) throw unread;
    const [match, double, single] = quoted.exec(text) ?? [];
    if (match !== undefined) return double ?? single ?? '';
    if (words.test(text)) return listOfWords(text, this.#resolve);
    if (text === '{}') return new Map();
    if (!plain.test(text)) throw unread;
    return this.#resolve(text);
  }
}

function listOfWords(text: string, resolve: (text: string) => CoreScalar): YamlValue {
  return text === '[]' ? [] : text.slice(1, -1).split(', ').map(resolve);
}

/** Whether a line is an item of a list. */
function isItem(content: string): boolean {
  return content === '-' || content.startsWith('- ');
}
