import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** A file to be written, whole. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/**
 * Asks whether a file may be written, before there is anything to write. A device or pipe loses nothing by it.
 * @throws UsageError if it is there and not forced
 */
export function checkNew(path: string, { force }: { readonly force: boolean }): void {
  if (path === '') throw new UsageError('-o: expected the name of a file');
  const there = existsSync(path) ? statSync(path) : undefined;
  if (there?.isDirectory() === true) throw new UsageError(`${path}: is a directory: expected a file`);
  if (there?.isFile() === true && !force) throw new UsageError(`${path}: is there already: --force writes over it`);
}

/** Whether a path is meant as a directory: one that is there, or that ends as one does. */
export function isDirectory(path: string): boolean {
  return path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());
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
  writeFiles([{ path, text }], options);
}

/**
 * Writes files, all of them whole or none; one that is there keeps its mode, and a link its target.
 * @throws UsageError
 */
export function writeFiles(
  files: readonly NewText[],
  { secret }: { readonly secret: boolean } = { secret: false },
): void {
  const prepared: { readonly beside?: string; readonly finish: () => void }[] = [];
  for (const file of files) {
    try {
      prepared.push(prepare(file, secret));
    } catch (error) {
      for (const { beside } of prepared) if (beside !== undefined) rmSync(beside, { force: true });
      throw unwritable(file.path, error);
    }
  }
  for (const { finish } of prepared) finish();
}

/** The text beside its file; what remains is to give it the file's name. */
function prepare({ path, text }: NewText, secret: boolean): { readonly beside?: string; readonly finish: () => void } {
  const there = existsSync(path) ? statSync(path) : undefined;
  if (there?.isDirectory() === true) throw Object.assign(new Error(path), { code: 'EISDIR' });
  if (there !== undefined && !there.isFile()) {
    writeFileSync(path, text);
    return { finish: () => undefined };
  }
  if (there !== undefined) accessSync(path, constants.W_OK);
  const target = there === undefined ? path : realpathSync(path);
  const beside = `${target}.${String(process.pid)}.tmp`;
  const file = openSync(beside, 'wx', secret ? 0o600 : 0o666);
  try {
    writeFileSync(file, text);
    if (there !== undefined && !secret) chmodSync(beside, there.mode & 0o7777);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return {
    beside,
    finish: () => {
      renameSync(beside, target);
    },
  };
}

function unwritable(path: string, error: unknown): UsageError {
  const { code = '' } = error as NodeJS.ErrnoException;
  const directory = dirname(path);
  const why: Readonly<Record<string, string>> = {
    ENOENT: existsSync(directory) ? 'no file can be made there' : `there is no directory ${directory}`,
    ENOTDIR: `${directory} is no directory`,
    EISDIR: 'is a directory: expected a file',
    EACCES: 'no permission to write there',
    EPERM: 'no permission to write there',
    EROFS: 'is on a disk that is only read',
    ENOSPC: 'the disk is full',
  };
  return new UsageError(`${path}: ${why[code] ?? `cannot be written (${code})`}`);
}
