import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmodSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The content of files by their path below a volume. */
export type Files = Readonly<Record<string, Buffer>>;

/** The link that leads to the files of now. */
const current = '..data';

/**
 * Makes a volume hold these files and no others, in one step for whoever reads it: they lie in a new directory with the
 * time in its name, and the link `..data` is replaced by one that leads there, as Kubernetes' AtomicWriter does. Files that are the
 * same already stay where they are.
 */
export function writePayload(path: string, files: Files): void {
  const old = currentDirectory(path);
  if (old !== undefined && same(join(path, old), files)) return;
  const stamp = new Date().toISOString().replaceAll(/[-:]/g, '_').replace('T', '_').replace('Z', '');
  const fresh = mkdtempSync(join(path, `..${stamp}.`));
  chmodSync(fresh, 0o755);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(fresh, name)), { recursive: true });
    writeFileSync(join(fresh, name), content, { mode: 0o644 });
  }
  const link = join(path, `${current}_tmp`);
  rmSync(link, { force: true });
  symlinkSync(basename(fresh), link);
  renameSync(link, join(path, current));
  const names = new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''));
  for (const name of names) if (!isLink(join(path, name))) symlinkSync(join(current, name), join(path, name));
  for (const name of readdirSync(path)) if (!name.startsWith('..') && !names.has(name)) rmSync(join(path, name));
  if (old !== undefined) rmSync(join(path, old), { recursive: true });
}

/** A file that a volume holds now, if it does. */
export function payloadFile(path: string, name: string): Buffer | undefined {
  const file = join(path, current, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

function currentDirectory(path: string): string | undefined {
  return isLink(join(path, current)) ? readlinkSync(join(path, current)) : undefined;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function same(directory: string, files: Files): boolean {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (entries.length !== Object.keys(files).length) return false;
  return Object.entries(files).every(([name, content]) => {
    const file = join(directory, name);
    return existsSync(file) && readFileSync(file).equals(content);
  });
}
