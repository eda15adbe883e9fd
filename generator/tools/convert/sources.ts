import { type Assembly, confDir } from './assembly.ts';
import type { FileContent } from '../../reference/flink/client.ts';
import {
  parseConfigurationFile,
  parseYamlConfiguration,
} from '../../reference/flink/command-line/configuration-file.ts';
import { fileName } from '../../reference/flink/files.ts';
import { textOf } from '../../reference/flink/options/conf-value.ts';
import { YamlError } from '../../reference/flink/yaml/load.ts';
import { ConvertError } from './convert-error.ts';
import type { KnownFile } from './clusters.ts';
import type { SourceFile } from './kinds.ts';
import { type ScriptCalls, clientCalls, theCall } from './shell/client-call.ts';
import { checkJar } from './shell/jar.ts';
import { ScriptFiles } from './shell/script-files.ts';
import { newerSpelling } from './spelling.ts';

/** What is to be converted. */
export interface Sources {
  readonly files: readonly KnownFile[];
  /** Variables that a script does not set itself. */
  readonly environment: Readonly<Record<string, string>>;
  /** Which command of a script, from 1, where several start a cluster. */
  readonly command?: number | undefined;
  /** The file of that path on the client's machine. */
  readonly lookUp: (path: string) => FileContent | undefined;
  /** Where that file is here; left out: at that path. */
  readonly whereIs?: (path: string) => string;
}

/**
 * The call of the client that command lines and configuration files describe together.
 * @returns the sources, with the files that a script makes or that lie beside it
 * @throws ConvertError
 */
export function addClientSources(assembly: Assembly, sources: Sources): Sources {
  const { files, environment } = sources;
  let found = sources;
  Object.assign(assembly.environment, environment);
  for (const kind of ['shell', 'flink-conf', 'config-yaml'] as const) {
    const [first, second] = files.filter((file) => file.kind === kind);
    if (second !== undefined)
      throw new ConvertError(`${second.name}: there is one more of its kind, ${first?.name ?? ''}: give one`);
  }
  for (const file of files) {
    if (file.kind === 'shell') found = addScript(assembly, file, sources);
    else if (file.kind === 'flink-conf') addConfiguration(assembly, file, 'lines');
    else if (file.kind === 'config-yaml') addConfiguration(assembly, file, 'yaml');
    else if (file.kind === 'log') addLogFile(assembly, file);
  }
  return found;
}

/** What a script does that was given, and where its files are found. */
function addScript(assembly: Assembly, file: SourceFile, sources: Sources): Sources {
  const { environment, command, lookUp } = sources;
  const { calls, files } = named(file, () => {
    const found = scriptCalls(file, sources);
    const call = theCall(found, command);
    return { calls: { found, call }, files: new ScriptFiles(file.name, call.line, call.place, lookUp) };
  });
  const { found, call } = calls;
  assembly.mode = call.mode;
  assembly.args = call.args;
  Object.assign(assembly.environment, call.environment, environment);
  assembly.notes.push(...call.notes.map((note) => `${file.name}: ${note}`));
  if (found.passedOver.length > 0) assembly.notes.push(`${file.name}: passed over: ${found.passedOver.join('; ')}`);
  if (found.calls.length > 1)
    assembly.notes.push(`${file.name}: the command at line ${call.line} was converted, of ${found.calls.length}`);
  named(file, () => {
    checkJar(assembly);
    addScriptFiles(assembly, file, files, sources);
  });
  const whereIs = (path: string): string => sources.whereIs?.(path) ?? path;
  const isGiven = (path: string): boolean => whereIs(path) !== path;
  return {
    ...sources,
    lookUp: (path) => (isGiven(path) ? lookUp(path) : named(file, () => files.find(path))),
    whereIs: (path) => (isGiven(path) ? whereIs(path) : (files.whereIs(path) ?? path)),
  };
}

function scriptCalls(file: SourceFile, { environment, lookUp }: Sources): ScriptCalls {
  const text = textContent(file);
  const beside = file.name.includes('/') ? file.name.slice(0, file.name.lastIndexOf('/') + 1) : '';
  const readFile = (path: string): string | undefined => {
    const content = lookUp(path) ?? (path.startsWith('/') ? undefined : lookUp(`${beside}${path}`));
    return typeof content === 'string' ? content : undefined;
  };
  return clientCalls(text, { given: environment, readFile });
}

/** The configuration that the script makes or names; what is given besides stands in its place. */
function addScriptFiles(
  assembly: Assembly,
  file: SourceFile,
  files: ScriptFiles,
  { files: given, environment }: Sources,
): void {
  const { files: found, notes } = files.configuration(assembly.line, environment['FLINK_CONF_DIR']);
  const isGiven = given.some(({ kind }) => kind === 'flink-conf' || kind === 'config-yaml');
  if (isGiven) return;
  assembly.notes.push(...notes.map((note) => `${file.name}: ${note}`));
  for (const { name, text, appended } of found) {
    const own = { name, content: text };
    if (!name.endsWith('.yaml')) addLogFile(assembly, own);
    else addConfiguration(assembly, own, name.endsWith('flink-conf.yaml') ? 'lines' : 'yaml', appended);
  }
}

/** A file of the line's own format is the client's; of another, its options lie over the line's stock configuration. */
function addConfiguration(assembly: Assembly, file: SourceFile, format: 'lines' | 'yaml', appended = false): void {
  const { facts } = assembly.line;
  const text = textContent(file).replace(/^\uFEFF/, '');
  const entries =
    format === 'lines'
      ? parseConfigurationFile(text)
      : [...checkYaml(file, text)].map(([key, value]) => [key, textOf(value, facts.configuration)] as const);
  const isWhole = sizeKeys.every((side) => entries.some(([key]) => side.test(key)));
  if (facts.configuration.format === format && isWhole && !appended) {
    if (format === 'yaml') checkYaml(file, text);
    assembly.files[`${confDir}/${facts.confFile}`] = text;
    return;
  }
  for (const [key, value] of entries) assembly.options.set(newerSpelling(key, assembly), value);
  leaveOutStockSizes(assembly);
  if (facts.configuration.format === format && appended) return;
  const why =
    facts.configuration.format === format
      ? 'sizes not both sides, without which Flink starts nothing'
      : `Flink ${facts.flinkVersion} has ${facts.confFile} in its place`;
  assembly.notes.push(`${file.name}: ${why}: its options lie over the stock ones`);
}

/** Flink starts nothing without a size for each side. */
const sizeKeys = [/^jobmanager\.(?:memory\.|heap\.)/, /^taskmanager\.(?:memory\.|heap\.)/];

/** A file that sizes a process otherwise than by its total is not contradicted by the stock total. */
function leaveOutStockSizes({ files, line, options }: Assembly): void {
  const path = `${confDir}/${line.facts.confFile}`;
  const keys = [...options.keys()];
  for (const side of ['jobmanager', 'taskmanager']) {
    const total = `${side}.memory.process.size`;
    if (!keys.some((key) => key.startsWith(`${side}.memory.`)) || options.has(total)) continue;
    const stock = typeof files[path] === 'string' ? files[path] : '';
    files[path] = stock.replace(new RegExp(`^${total}: .*\\n`, 'm'), '');
  }
}

function checkYaml(file: SourceFile, text: string): ReturnType<typeof parseYamlConfiguration> {
  try {
    return parseYamlConfiguration(text);
  } catch (error) {
    if (error instanceof YamlError) throw new ConvertError(`${file.name}: ${error.message}`);
    throw error;
  }
}

function addLogFile(assembly: Assembly, file: SourceFile): void {
  const { logFiles, flinkVersion } = assembly.line.facts;
  const own = fileName(file.name);
  const usual = textContent(file).trimStart().startsWith('<') ? 'logback-console.xml' : 'log4j-console.properties';
  const name = logFiles.includes(own) ? own : usual;
  if (name !== own && `${confDir}/${name}` in assembly.files) {
    assembly.notes.push(`${file.name}: Flink ${flinkVersion} ships no such file: left out`);
    return;
  }
  if (name !== own) assembly.notes.push(`${file.name}: becomes ${name}, which Flink ${flinkVersion} reads in the pod`);
  assembly.files[`${confDir}/${name}`] = textContent(file);
}

/** A file's text; only a keytab may be anything else. */
export function textContent({ name, content }: SourceFile): string {
  if (typeof content === 'string') return content;
  throw new ConvertError(`${name}: is binary: expected a text`);
}

/** Says in which file it is wrong. */
export function named<T>({ name }: SourceFile, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConvertError) || error.message.startsWith(`${name}: `)) throw error;
    throw new ConvertError(`${name}: ${error.message}`);
  }
}
