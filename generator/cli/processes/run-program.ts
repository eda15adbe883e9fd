import { execa } from 'execa';
import { UsageError } from '../usage-error.ts';

/** What a program that has ended has printed. */
export interface ProgramResult {
  /** 1 for one that a signal has ended. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** It was stopped, because it took longer than it may. */
  readonly timedOut: boolean;
}

/** How a program is run. */
interface ProgramHow {
  /** Names the program in its place: `--kubectl PATH`. */
  readonly option: string;
  readonly input?: string;
  /** Milliseconds that it may take; left out: as long as it wants. */
  readonly timeout?: number;
}

/**
 * Runs a program to its end. What it prints comes back as it is.
 * @throws UsageError in one line if there is no such program, or it cannot be started
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { option, input = '', timeout = 0 }: ProgramHow,
): Promise<ProgramResult> {
  const result = await execa(program, args, {
    input,
    timeout,
    reject: false,
    stripFinalNewline: false,
  });
  const isStarted =
    result.exitCode !== undefined || result.signal !== undefined || result.timedOut || result.isMaxBuffer;
  if (!isStarted) throw new UsageError(`${program} does not run: install it, or name one by ${option}`);
  const { exitCode = 1, stdout, stderr, timedOut } = result;
  return { exitCode, stdout, stderr, timedOut };
}

/** What a program says of its failure, in one line: its last one. */
export function lastLine({ stderr }: Pick<ProgramResult, 'stderr'>): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  return (lines.findLast((line) => line !== '') ?? 'no word of why').replace(/^error: /i, '');
}

const patience = 2_000;

/** Says on a terminal what is waited for, if it takes over two seconds. */
export async function withProgress<T>(what: string, work: Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work;
  const timer = setTimeout(() => process.stderr.write(`${what} …\n`), patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
