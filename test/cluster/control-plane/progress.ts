/** A line for the person who waits: on stderr, so that what is printed for scripts stays clean. */
export function progress(line: string): void {
  process.stderr.write(`[cluster] ${line}\n`);
}
