import { type Document, type LineCounter, type Pair, isAlias, isMap, isScalar, isSeq } from 'yaml';

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The names (of list items the indexes) that lead to a value. */
export type Path = readonly string[];

/** Where the values of one YAML document stand. */
export class Positions {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #places = new Map<string, Position>();
  /** Names that one map has twice: the place of the later one. */
  readonly duplicates: { readonly path: Path; readonly position: Position }[] = [];

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
    this.#walk(document.contents, [], undefined, new Set());
  }

  /** The place of that very value; `undefined` if the document does not have it. */
  of(path: Path): Position | undefined {
    return this.#places.get(keyOf(path));
  }

  /** `fixed`: what comes by a merge key or an alias stands where that is written. */
  #walk(node: unknown, path: Path, fixed: Position | undefined, open: ReadonlySet<unknown>): void {
    if (open.has(node)) return;
    const within = new Set([...open, node]);
    if (isAlias(node)) {
      this.#walk(node.resolve(this.#document), path, fixed ?? this.#place(node.range), within);
    } else if (isMap(node)) {
      this.#map(node.items, path, fixed, within);
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const position = fixed ?? this.#place(rangeOf(item));
        this.#put([...path, String(index)], position);
        this.#walk(item, [...path, String(index)], fixed, within);
      }
    }
  }

  #map(pairs: readonly Pair[], path: Path, fixed: Position | undefined, open: ReadonlySet<unknown>): void {
    const names = new Set<string>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      const position = fixed ?? this.#place(rangeOf(key));
      if (name === '<<') {
        for (const source of isSeq(value) ? value.items : [value]) this.#walk(source, path, position, open);
        continue;
      }
      const inner = [...path, name];
      if (names.has(name) && position !== undefined) this.duplicates.push({ path: inner, position });
      names.add(name);
      this.#put(inner, position);
      this.#walk(value, inner, fixed, open);
    }
  }

  #put(path: Path, position: Position | undefined): void {
    if (position !== undefined) this.#places.set(keyOf(path), position);
  }

  #place(range: readonly number[] | null | undefined): Position | undefined {
    const [start] = range ?? [];
    if (start === undefined) return undefined;
    const { line, col } = this.#lines.linePos(start);
    return { line, column: col };
  }
}

function rangeOf(node: unknown): readonly number[] | null | undefined {
  return typeof node === 'object' && node !== null && 'range' in node
    ? (node.range as readonly number[] | null | undefined)
    : undefined;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
