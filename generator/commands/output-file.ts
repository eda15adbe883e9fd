import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Asks whether a file may be written, before there is anything to write.
 * @throws UsageError if it is there and not forced
 */
export function checkNew(path: string, { force }: { readonly force: boolean }): void {
  if (existsSync(path) && !force) throw new UsageError(`${path}: is there already: --force writes over it`);
}

/**
 * Writes a file whole or not at all; one that is there stays, unless it is forced.
 * @param options `secret`: only its owner may read it
 * @throws UsageError
 */
export function writeNew(
  path: string,
  text: string,
  options: { readonly force: boolean; readonly secret: boolean },
): void {
  checkNew(path, options);
  const beside = `${path}.${String(process.pid)}.tmp`;
  try {
    const file = openSync(beside, 'wx', options.secret ? 0o600 : 0o666);
    try {
      writeSync(file, text);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' ? `${path}: there is no directory ${dirname(path)}` : `${path}: cannot be written (${code})`,
    );
  }
}
