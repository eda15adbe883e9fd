import { join } from 'node:path';
import { check } from '../../tools/check/check.ts';
import { type ClusterFiles, clustersIn, fileNameOf, givenFiles, theCluster } from '../../tools/convert/clusters.ts';
import { ConvertError } from '../../tools/convert/convert-error.ts';
import { convertCluster } from '../../tools/convert/convert.ts';
import type { Conversion } from '../../tools/convert/conversion.ts';
import { oneLine, valuesDocument } from '../../tools/convert/document.ts';
import type { Kind } from '../../tools/convert/kind-names.ts';
import type { IsOption } from '../../tools/convert/kinds.ts';
import { optionsOf } from '../../tools/convert/known-options.ts';
import { byConsequence } from '../../tools/convert/notes.ts';
import { secretCommands } from '../../tools/convert/secret-commands.ts';
import { lineOfSource, sourceFlink } from '../../tools/convert/source-line.ts';
import type { Refusal } from '../../reference/flink/client.ts';
import type { Line } from '../../facts/line.ts';
import { defaultLine, lineNames } from '../../facts/lines/all.ts';
import { loadLine } from '../disk/read-line.ts';
import { readIfThere, readSources, type NamedPath } from '../disk/convert-files.ts';
import { checkNew, isDirectory, writeFiles, writeNew } from '../disk/output-file.ts';
import { readChartValues } from '../disk/values-input.ts';
import type { CommandResult } from './render.ts';

/** What `flink-chart convert` is told. */
export interface ConvertCommand {
  /** Paths; none: standard input. */
  readonly files: readonly string[];
  /** `--file NAME=PATH`: files of the client's machine that lie elsewhere here. */
  readonly named: readonly NamedPath[];
  readonly confDir?: string | undefined;
  readonly kind?: Kind | undefined;
  /** Which resource, where there are several. */
  readonly name?: string | undefined;
  readonly command?: number | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** Left out: the one that the source is written for, or the nearest later one; where nothing says that, the default. */
  readonly line?: string | undefined;
  readonly exact: boolean;
  readonly allowSensitive: boolean;
  /** A file; a directory, where each resource gets a file of its own. */
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
  try {
    const clusters = clustersIn(files, given.kind, anyOption);
    const inDirectory = given.output !== undefined && isDirectory(given.output);
    if (inDirectory && given.name === undefined) return convertAll(clusters, given, given.output ?? '');
    const cluster = theCluster(clusters, given.name);
    const output = inDirectory ? join(given.output ?? '', fileNameOf(cluster, clusters)) : given.output;
    const line = lineFor(cluster, given);
    return finish({ ...given, output }, line, cluster, () => converted(cluster, given, line));
  } catch (error) {
    return refusalOf(error);
  }
}

/** One file for each; none is written where one cannot be made. */
function convertAll(clusters: readonly ClusterFiles[], given: ConvertCommand, directory: string): CommandResult {
  const made = clusters.map((cluster) => {
    const path = join(directory, fileNameOf(cluster, clusters));
    const line = lineFor(cluster, given);
    const conversion = orRefusal(() => converted(cluster, given, line));
    return {
      path,
      conversion: 'refusal' in conversion ? conversion : described(conversion, { line, cluster, path, given }),
    };
  });
  const refusals = made.flatMap(({ path, conversion }) =>
    'refusal' in conversion ? [`${path}: ${conversion.refusal}\n`] : [],
  );
  if (refusals.length > 0) return { exitCode: 1, stdout: '', stderr: refusals.join('') };
  for (const { path } of made) checkNew(path, given);
  const texts = made.flatMap(({ path, conversion }) => ('text' in conversion ? [{ path, text: conversion.text }] : []));
  writeFiles(texts, { secret: given.allowSensitive });
  const said = made.map(({ path, conversion }) => `${'said' in conversion ? conversion.said : ''}written: ${path}\n`);
  return { exitCode: 0, stdout: '', stderr: said.join('') };
}

function converted(
  cluster: ClusterFiles,
  given: ConvertCommand,
  line: Line,
): Conversion | { readonly refusal: Refusal } {
  const whereIs = (path: string): string => given.named.find(({ name }) => name === path)?.path ?? path;
  const { environment, command } = given;
  return convertCluster(
    { cluster, environment, command, lookUp: (path) => readIfThere(whereIs(path)), whereIs },
    line,
    {
      ...{ exact: given.exact, allowSensitive: given.allowSensitive },
      wholeConfDir: given.confDir !== undefined,
    },
  );
}

/** The line that is asked for, or the source's. */
function lineFor(cluster: ClusterFiles, { line, environment, command }: ConvertCommand): Line {
  if (line !== undefined) return loadLine(line);
  const source = sourceFlink(cluster, environment, command);
  const file = givenFiles(cluster)[0] ?? '';
  return loadLine(source === undefined ? defaultLine : lineOfSource(source, file));
}

/** Options of all lines: each line is read where those before do not know the key. */
const anyOption: IsOption = (key) =>
  [defaultLine, ...lineNames.filter((name) => name !== defaultLine)].some((name) => optionsOf([loadLine(name)])(key));

interface Described {
  readonly text: string;
  /** For standard error. */
  readonly said: string;
}

/** A conversion as text, with what is to be said of it; `check` reads it as it reads any values file. */
function described(
  conversion: Conversion,
  {
    line,
    cluster,
    path,
    given,
  }: {
    readonly line: Line;
    readonly cluster: ClusterFiles | string;
    readonly path: string | undefined;
    readonly given: Pick<ConvertCommand, 'allowSensitive'>;
  },
): Described {
  const from = typeof cluster === 'string' ? cluster : givenFiles(cluster).join(', ');
  const text = valuesDocument(conversion, line, from, { file: path });
  const refused = Array.from(conversion.refused, ([key, { message }]) => `${key}: commented out: ${message}`);
  const notes = byConsequence([...conversion.notes, ...refused]).map((note) => `note: ${oneLine(note)}\n`);
  const first = secretCommands(conversion).map((command) => `first: ${oneLine(command)}\n`);
  const found = given.allowSensitive ? [] : findings(text, conversion, line, path ?? 'values.yaml');
  return { text, said: [...notes, ...first, ...found].join('') };
}

/** What `flink-chart check` says of the values, but for what is worth knowing only. */
function findings(text: string, { release }: Conversion, line: Line, path: string): string[] {
  const others = (): readonly Line[] => lineNames.filter((name) => name !== line.facts.line).map(loadLine);
  const values = readChartValues(line.facts.line);
  return check([{ release, files: [{ path, text }] }], line, values, others)
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, key, message }) => `check: ${severity}: ${oneLine(`${key}: ${message}`)}\n`);
}

/** Prints or writes a conversion, or its refusal. */
export function finish(
  output: Pick<ConvertCommand, 'output' | 'force' | 'allowSensitive'>,
  line: Line,
  cluster: ClusterFiles | string,
  make: () => Conversion | { readonly refusal: Refusal },
): CommandResult {
  const conversion = orRefusal(make);
  if ('refusal' in conversion) return { exitCode: 1, stdout: '', stderr: `${conversion.refusal}\n` };
  const { text, said } = described(conversion, { line, cluster, path: output.output, given: output });
  if (output.output === undefined) return { exitCode: 0, stdout: text, stderr: said };
  writeNew(output.output, text, { force: output.force, secret: output.allowSensitive });
  return { exitCode: 0, stdout: '', stderr: `${said}written: ${output.output}\n` };
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
