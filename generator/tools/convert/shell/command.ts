import type { State } from './state.ts';
import type { Value } from './value.ts';

/** A command that is no part of the shell, its words as far as they are known. */
export interface ShellCommand {
  readonly fields: readonly Value[];
  /** Assignments in front of it. */
  readonly own: ReadonlyMap<string, Value>;
  readonly line: number;
  /** The line that it ends in. */
  readonly lastLine: number;
  /** As it stands in the script. */
  readonly text: string;
  /** It reads what another command writes. */
  readonly piped: boolean;
  readonly stdin: Value | undefined;
}

/** What became of a command; what is left out is not known. */
export interface Result {
  readonly status?: boolean | undefined;
  readonly out?: Value | undefined;
}

/** What a script is run for. */
export interface Purpose {
  readonly given: ReadonlyMap<string, string>;
  /** A file that a script reads, by its path from where the script runs. */
  readonly readFile: (path: string) => string | undefined;
  readonly onCommand: (command: ShellCommand, state: State) => void;
  readonly onNote: (note: string) => void;
}

/** What a command of the shell's own may ask of who follows the script. */
export interface Shell {
  readonly purpose: Purpose;
  /** What is written in a file; `undefined` where there is none. */
  fileAt(path: Value, state: State): Value | undefined;
  /** Notes what a command writes to a file; left out: nobody knows what. */
  writeFile(
    path: Value,
    content: Value | undefined,
    state: State,
    how: { readonly line: number; readonly appends: boolean },
  ): void;
  runText(text: Value, state: State, line: number): Result;
  execute(command: ShellCommand, state: State): Result;
  end(state: State, how: 'exit' | 'return'): void;
}
