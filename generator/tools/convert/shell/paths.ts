import { type Value, shown } from './value.ts';

/** A path from where the script began, without `.` and `..`; what is not known stands in it by its name. */
export function pathOf(path: Value, directory: Value): string {
  const text = shown(path);
  const isOwn = text.startsWith('/') || (path[0] !== undefined && !('text' in path[0]));
  return normal(isOwn ? text : `${shown(directory)}/${text}`, isOwn || shown(directory).startsWith('/'));
}

function normal(path: string, isAbsolute: boolean): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return `${isAbsolute && path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

/** What stands before the last slash. */
export function directoryOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
