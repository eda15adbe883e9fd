import { mkdirSync, mkdtempSync, renameSync, rmSync, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where tests keep what is costly to get: outside the checkout, named by version. `FLINK_CHART_CACHE` moves it. */
export function cacheDirectory(): string {
  const base =
    process.env['FLINK_CHART_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'flink-chart');
  mkdirSync(base, { recursive: true });
  return base;
}

/**
 * A directory of the cache, made by `fill` if it is not there. `fill` works in a temporary directory that takes its
 * final name in one step, so that a broken run leaves nothing that looks whole.
 */
export async function cached(name: string, fill: (directory: string) => Promise<void> | void): Promise<string> {
  const final = join(cacheDirectory(), name);
  if (existsSync(final)) return final;
  const work = mkdtempSync(join(cacheDirectory(), '.filling-'));
  try {
    await fill(work);
    try {
      renameSync(work, final);
    } catch (error) {
      if (!existsSync(final)) throw error; // another process was first
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return final;
}
