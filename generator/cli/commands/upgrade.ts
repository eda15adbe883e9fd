import { statSync } from 'node:fs';
import { lineNames } from '../../facts/lines/all.ts';
import { loadLine } from '../disk/read-line.ts';
import { ValuesFileError } from '../../reference/helm/values-file.ts';
import { changedDefaults } from '../../tools/upgrade/defaults.ts';
import { readUpgradeFile } from '../../tools/upgrade/option-nodes.ts';
import { shapeNotes } from '../../tools/upgrade/shape.ts';
import { upgrade } from '../../tools/upgrade/upgrade.ts';
import { checkNew, writeFiles, writeNew } from '../disk/output-file.ts';
import type { CommandResult } from './render.ts';
import { UsageError } from '../usage-error.ts';
import { readText } from '../disk/values-input.ts';

export interface UpgradeOptions {
  readonly from: string;
  readonly to: string;
  readonly files: readonly string[];
  /** Where the result goes; left out: standard output. */
  readonly output?: string;
  readonly inPlace: boolean;
  /** Whether `output` may be there already. */
  readonly force?: boolean;
}

/**
 * `flink-chart upgrade`: values files of one line for a later one. What was done stands on standard error; exit code 1 if something is
 * left to decide. Nothing is written before all files are read, and no file that is there but by `inPlace` and `force`.
 * @throws UsageError
 */
export function upgradeCommand(options: UpgradeOptions): CommandResult {
  const { from, to, files, output, inPlace, force = false } = options;
  checkUsage(options);
  const lines = lineNames.slice(lineNames.indexOf(from), lineNames.indexOf(to) + 1).map(loadLine);
  const texts = files.map((path) => ({ path, text: readText(path) }));
  const keys = texts.map(({ path, text }) => readable(path, () => readUpgradeFile(text).options.map(({ key }) => key)));
  const upgraded = texts.map(({ path, text }, index) => {
    const elsewhere = new Set(keys.filter((_, other) => other !== index).flat());
    const { notes, ...done } = readable(path, () => upgrade(text, lines, elsewhere));
    const all = [...lines.slice(0, 1).flatMap((line) => shapeNotes(text, line)), ...notes];
    return { path, before: text, ...done, notes: all.toSorted((a, b) => a.line - b.line) };
  });
  const [only] = upgraded;
  if (inPlace) writeFiles(upgraded.filter(({ text, before }) => text !== before));
  if (output !== undefined && only !== undefined) writeNew(output, only.text, { force, secret: isPrivate(only.path) });
  const given = new Set(keys.flat());
  const defaults = changedDefaults(lines).filter(({ key }) => !given.has(key));
  const said = [
    ...upgraded.flatMap(({ path, notes }) =>
      notes.map((note) => `${path}:${note.line}: ${note.open ? 'decide' : 'done'}: ${note.key}: ${note.message}\n`),
    ),
    ...defaults.map(({ key, from: old, to: now }) => `default: ${key}: ${old} becomes ${now}\n`),
  ];
  const isOpen = upgraded.some(({ notes }) => notes.some(({ open }) => open));
  const toScreen = !inPlace && output === undefined;
  return { exitCode: isOpen ? 1 : 0, stdout: toScreen ? (only?.text ?? '') : '', stderr: said.join('') };
}

/** Whether only its owner reads a file: what comes of it is kept so. */
function isPrivate(path: string): boolean {
  const { mode } = statSync(path);
  return (mode & 0o077) === 0;
}

function checkUsage({ from, to, files, output, inPlace, force = false }: UpgradeOptions): void {
  if (files.length === 0) throw new UsageError('no values file: expected -f values.yaml');
  if (lineNames.indexOf(to) <= lineNames.indexOf(from)) {
    throw new UsageError(`--to ${to}: expected a later line than ${from}; there is no way back`);
  }
  if (inPlace && output !== undefined) throw new UsageError('--in-place and -o: expected one of them');
  if (!inPlace && files.length > 1) throw new UsageError('several files: expected --in-place');
  if (output !== undefined) checkNew(output, { force });
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ValuesFileError) throw new UsageError(error.in(path));
    throw error;
  }
}
