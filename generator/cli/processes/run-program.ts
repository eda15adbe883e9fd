import { spawn } from 'node:child_process';
import { UsageError } from '../usage-error.ts';

/** What a program that has ended has printed. */
export interface ProgramResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end.
 * @param how `option` names the program in its place: `--kubectl PATH`
 * @throws UsageError if there is no such program
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  how: { readonly option: string; readonly input?: string },
): Promise<ProgramResult> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => stdout.push(part));
  child.stderr.on('data', (part: Buffer) => stderr.push(part));
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(how.input ?? '');
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', () => {
      reject(new UsageError(`${program} does not run: install it, or name one by ${how.option}`));
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  const text = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString('utf8');
  return { exitCode, stdout: text(stdout), stderr: text(stderr) };
}

/** What a program says of its failure, in one line: its last one. */
export function lastLine({ stderr }: ProgramResult): string {
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
