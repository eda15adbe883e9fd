import { ConvertError } from '../../tools/convert/convert-error.ts';
import { convert } from '../../tools/convert/convert.ts';
import type { Conversion } from '../../tools/convert/conversion.ts';
import { oneLine, valuesDocument } from '../../tools/convert/document.ts';
import type { Kind } from '../../tools/convert/kind-names.ts';
import type { SourceFile } from '../../tools/convert/kinds.ts';
import { secretCommands } from '../../tools/convert/secret-commands.ts';
import type { Refusal } from '../../reference/flink/client.ts';
import type { Line } from '../../facts/line.ts';
import { defaultLine, lineNames } from '../../facts/lines/all.ts';
import { loadLine } from '../disk/read-line.ts';
import { readIfThere, readSources, type NamedPath } from '../disk/convert-files.ts';
import { writeNew } from '../disk/output-file.ts';
import type { CommandResult } from './render.ts';

/** What `flink-chart convert` is told. */
export interface ConvertCommand {
  /** Paths; none: standard input. */
  readonly files: readonly string[];
  /** `--file NAME=PATH`: files of the client's machine that lie elsewhere here. */
  readonly named: readonly NamedPath[];
  readonly confDir?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly command?: number | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** Left out: the one that a FlinkDeployment names, else the default. */
  readonly line?: string | undefined;
  readonly exact: boolean;
  readonly allowSensitive: boolean;
  readonly output?: string | undefined;
  readonly force: boolean;
}

/**
 * `flink-chart convert`: values.yaml on standard output or in a file, what is to be said of it on standard error; or one line that
 * says why there is none, with exit code 1.
 * @throws UsageError for files that cannot be read or must not be written
 */
export function convertCommand(given: ConvertCommand): CommandResult {
  const files = readSources(given);
  const line = loadLine(given.line ?? lineOf(files));
  const whereIs = (path: string): string => given.named.find(({ name }) => name === path)?.path ?? path;
  return finish(given, line, files.map(({ name }) => name).join(', '), () =>
    convert(
      {
        files,
        kind: given.kind,
        environment: given.environment,
        command: given.command,
        lookUp: (path) => readIfThere(whereIs(path)),
        whereIs,
      },
      line,
      { ...given, wholeConfDir: given.confDir !== undefined },
    ),
  );
}

/** The line that a FlinkDeployment is written for. */
function lineOf(files: readonly SourceFile[]): string {
  const named = files.flatMap((file) => {
    const isDeployment =
      typeof file.content === 'string' && /^\s*["']?kind["']?:\s*["']?FlinkDeployment/m.test(file.content);
    const found = isDeployment ? /^\s*["']?flinkVersion["']?:\s*["']?v(\d+)_(\d+)/m.exec(file.content) : null;
    return found === null ? [] : [`${found[1] ?? ''}.${found[2] ?? ''}`];
  });
  return named.find((name) => lineNames.includes(name)) ?? defaultLine;
}

/** Prints or writes a conversion, or its refusal. */
export function finish(
  output: Pick<ConvertCommand, 'output' | 'force' | 'allowSensitive'>,
  line: Line,
  from: string,
  make: () => Conversion | { readonly refusal: Refusal },
): CommandResult {
  const conversion = orRefusal(make);
  if ('refusal' in conversion) return { exitCode: 1, stdout: '', stderr: `${conversion.refusal}\n` };
  const text = valuesDocument(conversion, line, from, { file: output.output });
  const refused = Array.from(conversion.refused, ([key, { message }]) => `${key}: commented out: ${message}`);
  const notes = [...conversion.notes, ...refused].map((note) => `note: ${oneLine(note)}\n`);
  const first = secretCommands(conversion).map((command) => `first: ${oneLine(command)}\n`);
  const stderr = [...notes, ...first].join('');
  if (output.output === undefined) return { exitCode: 0, stdout: text, stderr };
  writeNew(output.output, text, { force: output.force, secret: output.allowSensitive });
  return { exitCode: 0, stdout: '', stderr: `${stderr}written: ${output.output}\n` };
}

/**
 * What a command prints that cannot go on.
 * @throws the error, if nobody expected it
 */
export function refusalOf(error: unknown): CommandResult {
  if (error instanceof ConvertError) return { exitCode: 1, stdout: '', stderr: `${oneLine(error.message)}\n` };
  throw error;
}

/** The conversion, or in one line why there is none. */
function orRefusal(make: () => Conversion | { readonly refusal: Refusal }): Conversion | { readonly refusal: string } {
  try {
    const result = make();
    if (!('refusal' in result)) return result;
    return { refusal: oneLine(`${result.refusal.option}: ${result.refusal.message}`) };
  } catch (error) {
    if (error instanceof ConvertError) return { refusal: oneLine(error.message) };
    throw error;
  }
}
