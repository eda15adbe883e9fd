import type { ClientInput, FileContent } from './client.ts';

/** What the client finds on its machine (`java.io.File`), over plain data. */
export interface ClientFiles {
  /** A file or a directory is there. */
  exists(path: string): boolean;
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
  /** The content as UTF-8; bytes that are none become U+FFFD. `undefined`: no such file. */
  text(path: string): string | undefined;
  /** The content in base64. `undefined`: no such file. */
  base64(path: string): string | undefined;
}

/** Indexes the client's files; a directory exists if a file lies below it. */
export function clientFiles(files: ClientInput['files']): ClientFiles {
  const byPath = new Map(Object.entries(files).map(([path, content]) => [normalize(path), content]));
  const directories = new Set([...byPath.keys()].flatMap(ancestors));
  const isFile = (path: string): boolean => byPath.has(normalize(path));
  const isDirectory = (path: string): boolean => directories.has(normalize(path));
  const read = (path: string, decode: (content: FileContent) => string): string | undefined => {
    const content = byPath.get(normalize(path));
    return content === undefined ? undefined : decode(content);
  };
  return {
    exists: (path) => isFile(path) || isDirectory(path),
    isFile,
    isDirectory,
    text: (path) => read(path, toText),
    base64: (path) => read(path, toBase64),
  };
}

/** `File.getName`: what follows the last slash. */
export function fileName(path: string): string {
  return path.replace(/\/+$/, '').replace(/^.*\//s, '');
}

/** `new File(parent, child)`. */
export function childPath(parent: string, child: string): string {
  return `${parent.replace(/\/+$/, '')}/${child.replace(/^\/+/, '')}`;
}

/** The path without empty, `.` and `..` segments; a relative path stays relative and so is never found. */
function normalize(path: string): string {
  if (path.startsWith('/') && !/\/\.{0,2}(?:\/|$)/.test(path)) return path;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return `${path.startsWith('/') ? '/' : ''}${segments.join('/')}`;
}

function ancestors(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/') || '/');
}

function toText(content: FileContent): string {
  if (typeof content === 'string') return content;
  const bytes = Uint8Array.from(atob(content.base64), (char) => char.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function toBase64(content: FileContent): string {
  if (typeof content !== 'string') return btoa(atob(content.base64));
  return btoa(Array.from(new TextEncoder().encode(content), (byte) => String.fromCharCode(byte)).join(''));
}
