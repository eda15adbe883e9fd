import type { Function as ShellFunction } from 'unbash';
import { type Value, known, shown, textOf, unknown } from './value.ts';

/** What a variable holds: a text, or a list. */
export interface Variable {
  readonly value?: Value;
  readonly items?: readonly Value[];
  /** The line that sets it. */
  readonly line: number;
}

/** What a script has written to a file. */
export interface WrittenFile {
  readonly content: Value;
  /** It was appended to what was there before the script ran. */
  readonly appended: boolean;
  readonly line: number;
}

/** What a shell holds while it runs; a subshell has a copy. */
export class State {
  readonly variables: Map<string, Variable | undefined>;
  readonly functions: Map<string, ShellFunction>;
  readonly files: Map<string, WrittenFile>;
  /** Where it is, from where it began. */
  directory: Value = known('');
  /** `$1`, `$2` …; left out: not known. */
  positional: readonly Value[] | undefined;
  /** The line whose condition must hold that this runs. */
  condition: number | undefined;
  /** The function that runs. */
  within: string | undefined;
  /** Nothing after this runs. */
  ended: 'exit' | 'return' | undefined;

  constructor(other?: State) {
    this.variables = new Map(other?.variables);
    this.functions = new Map(other?.functions);
    this.files = new Map(other?.files);
    if (other === undefined) return;
    this.directory = other.directory;
    this.positional = other.positional;
    this.condition = other.condition;
    this.within = other.within;
    this.ended = other.ended;
  }

  copy(): State {
    return new State(this);
  }

  /** Runs something in a subshell: of what it does the files remain. */
  subshell<T>(run: (inside: State) => T): T {
    const inside = this.copy();
    const result = run(inside);
    for (const [path, file] of inside.files) this.files.set(path, file);
    return result;
  }

  /** Becomes what another is. */
  become(other: State): void {
    for (const name of ['variables', 'functions', 'files'] as const) {
      if (this[name] === other[name]) continue;
      const target = this[name] as Map<string, unknown>;
      target.clear();
      for (const [key, value] of other[name]) target.set(key, value);
    }
    this.directory = other.directory;
    this.positional = other.positional;
    this.ended = other.ended;
  }

  /**
   * What holds whichever of these was reached: what differs is not known.
   * @param from the line of the condition: what is set from there on is blamed
   * @param why of a variable that the line sets
   * @param instead what to give in place of a list, which `--env` cannot give
   */
  merge(reached: readonly State[], from: number, why: (line: number) => string, instead?: string): void {
    const [first, ...others] = reached.filter(({ ended }) => ended === undefined);
    if (first === undefined) {
      this.become(reached[0] ?? this);
      return;
    }
    const merged = first.copy();
    for (const other of others) {
      mergeVariables(merged, other, { from, why, instead });
      mergeFiles(merged, other, from, why);
      for (const [name, body] of other.functions) if (!merged.functions.has(name)) merged.functions.set(name, body);
      if (shown(merged.directory) !== shown(other.directory))
        merged.directory = unknown({ source: '$PWD', name: 'PWD', why: 'is not known' });
      if (!sameList(merged.positional, other.positional)) merged.positional = undefined;
    }
    this.become(merged);
  }
}

interface Difference {
  readonly from: number;
  readonly why: (line: number) => string;
  readonly instead: string | undefined;
}

function mergeVariables(merged: State, other: State, { from, why, instead }: Difference): void {
  for (const name of new Set([...merged.variables.keys(), ...other.variables.keys()])) {
    const [one, two] = [merged.variables.get(name), other.variables.get(name)];
    if (one === two || (one !== undefined && two !== undefined && sameVariable(one, two))) continue;
    const line = lineOf(one, two, from);
    const isList = one?.items !== undefined || two?.items !== undefined;
    const cause = isList && instead !== undefined ? instead : name;
    merged.variables.set(name, { value: unknown({ name: cause, source: `$${name}`, why: why(line) }), line });
  }
}

function mergeFiles(merged: State, other: State, from: number, why: (line: number) => string): void {
  for (const path of new Set([...merged.files.keys(), ...other.files.keys()])) {
    const [one, two] = [merged.files.get(path), other.files.get(path)];
    if (one === two) continue;
    const line = lineOf(one, two, from);
    merged.files.set(path, { content: unknown({ source: path, why: why(line) }), appended: false, line });
  }
}

type Placed = { readonly line: number } | undefined;

/** The first line of those within the condition. */
function lineOf(one: Placed, two: Placed, from: number): number {
  const lines = [one?.line ?? 0, two?.line ?? 0];
  const inside = lines.filter((line) => line >= from);
  return inside.length > 0 ? Math.min(...inside) : Math.max(...lines);
}

function sameVariable(one: Variable, two: Variable): boolean {
  if (one.value !== undefined && two.value !== undefined) return same(one.value, two.value);
  return one.items !== undefined && two.items !== undefined && sameList(one.items, two.items);
}

function sameList(one: readonly Value[] | undefined, two: readonly Value[] | undefined): boolean {
  if (one === two) return true;
  if (one?.length !== two?.length) return false;
  return one?.every((value, index) => same(value, two?.[index] ?? [])) ?? false;
}

function same(one: Value, two: Value): boolean {
  const text = textOf(one);
  return one === two || (text !== undefined && text === textOf(two));
}
