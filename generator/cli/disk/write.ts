import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './read-templates.ts';

/** A path and what is wrong with the file there. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'differs' | 'stale';
}

/** What the disk has otherwise than `files` says; a file below one of `folders` that `files` has not is stale. */
export function differences(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): Difference[] {
  const found: Difference[] = [];
  for (const [path, text] of files) {
    const present = read(join(root, path));
    if (present === undefined) found.push({ path, kind: 'missing' });
    else if (present !== text) found.push({ path, kind: 'differs' });
  }
  for (const folder of folders) {
    for (const path of filesBelow(join(root, folder)).map((below) => `${folder}/${below}`)) {
      if (!files.has(path)) found.push({ path, kind: 'stale' });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes the disk equal to `files`; returns what had to change. */
export function write(root: string, files: ReadonlyMap<string, string>, folders: readonly string[]): Difference[] {
  const changes = differences(root, files, folders);
  for (const { path, kind } of changes) {
    if (kind === 'stale') rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), files.get(path) ?? '');
    }
  }
  return changes;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
