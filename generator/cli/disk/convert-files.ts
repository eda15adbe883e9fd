import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '../../reference/flink/client.ts';
import type { SourceFile } from '../../tools/convert/kinds.ts';
import { facts } from '../../facts/lines/all.ts';
import { UsageError } from '../usage-error.ts';
import { whyUnreadable } from './values-input.ts';

/** A file of the client's machine, and where it lies here. */
export interface NamedPath {
  readonly name: string;
  readonly path: string;
}

const longest = 8 << 20;

/**
 * The files that are given, and those of the client's configuration directory that clients read.
 * @throws UsageError
 */
export function readSources(given: {
  readonly files: readonly string[];
  readonly confDir?: string | undefined;
}): SourceFile[] {
  const { files, confDir } = given;
  const fromDirectory = confDir === undefined ? [] : confFiles(confDir);
  if (files.length === 0 && fromDirectory.length === 0 && process.stdin.isTTY)
    throw new UsageError('nothing to convert: name a file, or - for standard input');
  const named = files.length === 0 && fromDirectory.length === 0 ? ['-'] : files;
  return [...named, ...fromDirectory].map((path) => ({
    name: path === '-' ? 'standard input' : path,
    content: readSource(path),
  }));
}

/** What the client reads of its configuration directory: one configuration file, and the log files. */
function confFiles(directory: string): string[] {
  let names: readonly string[];
  try {
    names = readdirSync(directory);
  } catch (error) {
    throw unreadable(directory, error);
  }
  const conf = ['config.yaml', 'flink-conf.yaml'].find((name) => names.includes(name));
  if (conf === undefined) throw new UsageError(`${directory}: has neither flink-conf.yaml nor config.yaml`);
  const logFiles = new Set(facts.flatMap((row) => row.logFiles));
  return [conf, ...names.filter((name) => logFiles.has(name))].map((name) => join(directory, name));
}

function readSource(path: string): FileContent {
  try {
    return decode(readFileSync(path === '-' ? 0 : path), path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The file, if there is one. */
export function readIfThere(path: string): FileContent | undefined {
  try {
    return decode(readFileSync(path), path);
  } catch (error) {
    if (error instanceof UsageError || (error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw unreadable(path, error);
    return undefined;
  }
}

function decode(bytes: Uint8Array, path: string): FileContent {
  if (bytes.length > longest) throw new UsageError(`${path}: is larger than ${longest >> 20} MiB`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return { base64: Buffer.from(bytes).toString('base64') };
}

function unreadable(path: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(`${path}: ${whyUnreadable((error as NodeJS.ErrnoException).code)}`);
}
