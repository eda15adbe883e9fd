import type { FileContent } from '../../../reference/flink/client.ts';
import type { Line } from '../../../facts/line.ts';
import { ConvertError } from '../convert-error.ts';
import { type CallPlace, checkKnown } from './client-call.ts';
import { directoryOf } from './paths.ts';
import { reasonsOf, shown, textOf } from './value.ts';

/** Finds files of the user's machine. */
export type LookUp = (path: string) => FileContent | undefined;

/** A file as the command finds it. */
export interface ScriptFile {
  readonly name: string;
  readonly text: string;
  /** The script appends it to the distribution's own. */
  readonly appended: boolean;
}

/** What a script and its place say of the files that its command reads. */
export class ScriptFiles {
  readonly #place: CallPlace;
  readonly #lookUp: LookUp;
  readonly #line: number;
  readonly #beside: string;

  /** @param script the script's path: what it names is looked for from where `convert` runs, and beside the script */
  constructor(script: string, line: number, place: CallPlace, lookUp: LookUp) {
    this.#place = place;
    this.#lookUp = lookUp;
    this.#line = line;
    this.#beside = directoryOf(script);
  }

  /**
   * A file that the command names.
   * @throws ConvertError if the script writes it, and what it writes is not known
   */
  find(path: string): FileContent | undefined {
    const own = this.#written(this.#place.pathOf(path));
    return own?.text ?? this.#there(path);
  }

  /** Where a file lies that is found beside the script. */
  whereIs(path: string): string | undefined {
    return this.#candidates(path).find((one) => this.#lookUp(one) !== undefined);
  }

  /**
   * The configuration file and the log files of the command's configuration directory, as far as the script names or writes them.
   * @param given FLINK_CONF_DIR, where `--env` gives it
   * @throws ConvertError where what the command reads cannot be told
   */
  configuration(
    { facts }: Line,
    given: string | undefined,
  ): { readonly files: readonly ScriptFile[]; readonly notes: readonly string[] } {
    const names = ['config.yaml', 'flink-conf.yaml', ...facts.logFiles];
    const named = given ?? (this.#place.confDir === undefined ? undefined : shown(this.#place.confDir));
    const directories = named === undefined ? this.#usual() : [this.#place.pathOf(named)];
    const files = directories.flatMap((directory) =>
      names.flatMap((name) => this.#file(directory, name, named !== undefined)),
    );
    if (files.some(({ name }) => /\.yaml$/.test(name))) return { files: chosen(files), notes: [] };
    if (named === undefined) return { files: chosen(files), notes: this.#elsewhere(names, directories) };
    return { files, notes: [this.#nowhere(named, given)] };
  }

  /** The directory is that of the distribution, or nobody knows what is in it. */
  #nowhere(named: string, given: string | undefined): string {
    const { confDir, home } = this.#place;
    const isDefault =
      /(?:^|\/)[^/]*flink[^/]*\/conf\/?$|^\$\w*FLINK\w*\/conf\/?$/i.test(named) ||
      (home !== undefined && this.#place.pathOf(named) === `${home}/conf`);
    if (isDefault)
      return `FLINK_CONF_DIR: ${named} is not here: it is taken for the distribution's own: give it by --conf-dir`;
    if (given === undefined && confDir !== undefined) checkKnown(this.#line, reasonsOf([confDir]));
    throw new ConvertError(
      `FLINK_CONF_DIR: ${named} has neither flink-conf.yaml nor config.yaml here: give it by --conf-dir DIRECTORY`,
    );
  }

  /** The directories that a distribution's program reads. */
  #usual(): readonly string[] {
    const { home, written } = this.#place;
    if (home !== undefined) return [home === '' ? 'conf' : `${home}/conf`];
    return [...new Set([...written.keys()].map(directoryOf))].filter((one) => /(?:^|\/)conf$/.test(one));
  }

  /** A configuration that the script writes where the command may not look. */
  #elsewhere(names: readonly string[], directories: readonly string[]): readonly string[] {
    for (const [path, { line }] of this.#place.written) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const directory = directoryOf(path);
      if (!names.includes(name) || directories.includes(directory)) continue;
      const says = `line ${line} writes ${path}, and the command of line ${this.#line} may read another`;
      if (/\.yaml$/.test(name) && /(?:^|\/)conf$/.test(directory))
        throw new ConvertError(`${says}: give --env FLINK_CONF_DIR=${directory}`);
      return [`${says}: it is left out`];
    }
    return [];
  }

  #file(directory: string, name: string, isNamed: boolean): readonly ScriptFile[] {
    const path = directory === '' ? name : `${directory}/${name}`;
    const own = this.#written(path);
    if (own !== undefined) return [{ name: path, ...own }];
    const there = isNamed ? this.#there(path) : undefined;
    return typeof there === 'string' ? [{ name: path, text: there, appended: false }] : [];
  }

  #written(path: string): { readonly text: string; readonly appended: boolean } | undefined {
    const file = this.#place.written.get(path);
    if (file === undefined) return undefined;
    const text = textOf(file.content);
    const before = file.appended ? this.#there(path) : undefined;
    if (text !== undefined) {
      if (typeof before === 'string') return { text: before + text, appended: false };
      return { text, appended: file.appended };
    }
    checkKnown(file.line, reasonsOf([file.content]));
    return undefined;
  }

  #there(path: string): FileContent | undefined {
    const found = this.whereIs(path);
    return found === undefined ? undefined : this.#lookUp(found);
  }

  #candidates(path: string): readonly string[] {
    if (path.startsWith('/')) return [path];
    const fromStart = this.#place.pathOf(path);
    const beside = this.#beside === '' ? [] : [`${this.#beside}/${path}`, `${this.#beside}/${fromStart}`];
    return [path, fromStart, ...beside];
  }
}

/** Of two configuration files the client reads the newer. */
function chosen(files: readonly ScriptFile[]): readonly ScriptFile[] {
  const hasNewer = files.some(({ name }) => /(?:^|\/)config\.yaml$/.test(name));
  return files.filter(({ name }) => !hasNewer || !/(?:^|\/)flink-conf\.yaml$/.test(name));
}
