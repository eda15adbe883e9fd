import { execa } from 'execa';

/**
 * Makes sure that a program runs.
 * @throws Error in one line that says what to install.
 */
export async function needCommand(command: string, args: readonly string[], what: string): Promise<void> {
  const result = await execa(command, args, { reject: false });
  if (result.failed) throw new Error(`These tests need ${what}: \`${command}\` does not run; install it`);
}
