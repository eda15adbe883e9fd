import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartFolder } from '../../chart/chart-folder.ts';
import { root } from '../../root.ts';
import { type SetArgument, mergeValues } from '../../reference/helm/merge.ts';
import { SetError } from '../../reference/helm/set.ts';
import { ValuesFileError, isJsonMap, parseValuesFile } from '../../reference/helm/values-file.ts';
import type { JsonMap } from '../../reference/helm/values-file.ts';
import { UsageError } from '../usage-error.ts';

/** What a release is given on the command line, as for `helm template`. */
export interface ValuesInput {
  readonly line: string;
  readonly name: string;
  readonly namespace: string;
  /** The chart's name or alias in an umbrella chart, whose values these are then: those below this key count. */
  readonly subchart?: string;
  /** Paths of values files, later ones over earlier ones. */
  readonly files: readonly string[];
  readonly sets: readonly SetArgument[];
}

/** Where a line's chart lies. */
export function chartDirectory(line: string): string {
  return join(root, chartFolder(line));
}

/**
 * The values of a release over the defaults of its line's chart.
 * @throws UsageError for a file or a `--set` that Helm would not read either
 */
export function readValues(input: ValuesInput): JsonMap {
  const defaults = readChartValues(input.line);
  if (input.subchart === undefined) return readValuesOver(defaults, input);
  const given = readValuesOver({}, input)[input.subchart] ?? {};
  if (!isJsonMap(given))
    throw new UsageError(`${input.subchart}: must be a map, the values of the chart in its umbrella`);
  return mergeValues(defaults, [given]);
}

/**
 * Values files and `--set` over others that are there already.
 * @throws UsageError for a file or a `--set` that Helm would not read either
 */
export function readValuesOver(below: JsonMap, { files, sets }: Pick<ValuesInput, 'files' | 'sets'>): JsonMap {
  try {
    return mergeValues(below, files.map(readValuesFile), sets);
  } catch (error) {
    if (error instanceof SetError) throw new UsageError(`--set: ${error.message}`);
    throw error;
  }
}

/** The defaults of a line's chart. */
export function readChartValues(line: string): JsonMap {
  return readValuesFile(join(chartDirectory(line), 'values.yaml'));
}

/**
 * The text of a file.
 * @throws UsageError if there is none
 */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${path}: is not UTF-8`);
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path}: ${whyUnreadable(code)}`);
  }
}

/** Why a file cannot be read, by the system's code. */
export function whyUnreadable(code = ''): string {
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'is a directory: expected a file',
    EACCES: 'no permission to read it',
  };
  return why[code] ?? `cannot be read (${code})`;
}

function readValuesFile(path: string): JsonMap {
  try {
    return parseValuesFile(readText(path));
  } catch (error) {
    if (error instanceof ValuesFileError) throw new UsageError(error.in(path));
    throw error;
  }
}
