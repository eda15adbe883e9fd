import { commandLineWords as words } from '../../../facts/words/command-line.ts';
import type { ClientInput } from '../client.ts';
import { JavaHashMap } from '../java-hash-map.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { type ConfValue, plainTextOf } from '../options/conf-value.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';
import { parseInteger } from '../types/integer.ts';
import { ParseError } from '../types/parse-error.ts';
import { trimJava } from '../types/text.ts';
import { defaultEntries } from './default-cli.ts';
import { genericEntries } from './generic.ts';
import { runApplicationOptions } from './options.ts';
import { parseCommandLine, type CommandLine } from './parser.ts';
import { isPythonEntryPoint, pythonEntries, pythonProgram } from './python.ts';
import { resolveUri } from './uri.ts';
import { readUrl } from './url.ts';

/** What `flink` was asked to run as an application, and with which configuration. */
export interface ApplicationCall {
  readonly entries: JavaHashMap<ConfValue>;
  readonly entryClass: string | undefined;
  readonly programArguments: readonly string[];
}

interface Program {
  /** `undefined` for a Python program. */
  readonly jar: string | undefined;
  readonly entryClass: string | undefined;
  readonly arguments: readonly string[];
}

/**
 * `CliFrontend.runApplication` or in newer lines `run`, up to the deployer: the configuration file, the custom command line over it, the
 * program's options over both.
 * @throws RefusalError if the arguments do not describe a program
 */
export function applicationCall(input: ClientInput, file: JavaHashMap<ConfValue>, facts: LineFacts): ApplicationCall {
  const line = parseCommandLine([...runApplicationOptions, ...facts.client.commandLineOptions], input.args);
  if (line.has('h')) throw new RefusalError('command-line', say(words.help));
  const targeted = line.has('t') || line.has('e') || file.has('execution.target');
  if (facts.client.runDeploysApplications) checkTarget(line, file, targeted, input);
  const program = isPythonEntryPoint(line) ? pythonProgram(line) : javaProgram(line);
  const options = programEntries(line, facts);
  if (!isPythonEntryPoint(line) && program.jar === undefined) {
    throw new RefusalError('command-line', say(words.noJar));
  }
  const jars = program.jar === undefined ? [] : [resolveUri(program.jar, input.workingDirectory ?? '')];
  const entries = JavaHashMap.copyOf(file);
  entries.putAll(targeted ? genericEntries(line, input.confDir) : defaultEntries(line, file));
  entries.putAll(new Map([...options, ...listEntry('pipeline.jars', jars, facts)]));
  return { entries, entryClass: program.entryClass, programArguments: program.arguments };
}

/** `flink run` deploys only where the target is named so; elsewhere it runs the program itself, for which no jar of the image will do. */
function checkTarget(line: CommandLine, file: JavaHashMap<ConfValue>, targeted: boolean, input: ClientInput): void {
  const entries = JavaHashMap.copyOf(file);
  entries.putAll(targeted ? genericEntries(line, input.confDir) : defaultEntries(line, file));
  const target = entries.get('execution.target');
  if (target === undefined) throw new RefusalError('execution.target', say(words.noTarget));
  if (trimJava(plainTextOf(target)).endsWith('application')) return;
  throw new RefusalError('command-line', say(words.otherTarget, plainTextOf(target)));
}

/** A list that the client sets; an empty one is written by some lines only. */
export function listEntry(key: string, list: readonly string[], facts: LineFacts): [string, ConfValue][] {
  return list.length > 0 || facts.configuration.emptyLists ? [[key, list]] : [];
}

/** `ProgramOptions`: a jar and its arguments; the first word is the jar where `-j` does not name it. */
function javaProgram(line: CommandLine): Program {
  const words = line.has('a') ? line.values('a') : line.rest;
  const named = line.value('j');
  return {
    jar: named ?? words[0],
    entryClass: line.value('c'),
    arguments: named === undefined ? words.slice(1) : words,
  };
}

/** What the options of any program write (`ProgramOptions.applyToConfiguration`); those for Python only where the program is one. */
function programEntries(line: CommandLine, facts: LineFacts): [string, ConfValue][] {
  const classpaths = line.values('C').map((given) => readUrl('-C', given).text);
  const parallelism = parallelismOf(line, facts);
  return [
    ...(parallelism === undefined ? [] : [['parallelism.default', BigInt(parallelism)] satisfies [string, ConfValue]]),
    ['execution.attached', !line.has('d') && !line.has('yd')],
    ['execution.shutdown-on-attached-exit', line.has('sae')],
    ...listEntry('pipeline.classpaths', classpaths, facts),
    ...savepointEntries(line, facts),
    ...(isPythonEntryPoint(line) ? pythonEntries(line, facts) : []),
  ];
}

/** `SavepointRestoreSettings.toConfiguration`. */
function savepointEntries(line: CommandLine, { client: { savepoint } }: LineFacts): [string, ConfValue][] {
  const path = line.value('s');
  const entries: [string, ConfValue][] = [[savepoint.ignoreUnclaimedState, path !== undefined && line.has('n')]];
  if (savepoint.claimMode !== undefined) {
    const mode = path === undefined ? undefined : (line.value('cm') ?? line.value('rm'));
    entries.push([savepoint.claimMode, mode === undefined ? claimModes[1] : claimMode(mode)]);
  }
  if (path !== undefined) entries.push([savepoint.path, path]);
  return entries;
}

const claimModes = ['CLAIM', 'NO_CLAIM', 'LEGACY'] as const;

function claimMode(text: string): string {
  const mode = claimModes.find((constant) => constant === text.toUpperCase());
  if (mode === undefined)
    throw new RefusalError('command-line', say(words.claimMode, quote(text), claimModes.join(', ')));
  return mode;
}

function parallelismOf(line: CommandLine, { client }: LineFacts): number | undefined {
  const text = line.value('p');
  if (text === undefined) return undefined;
  const value = parseWhole(text);
  if (value === undefined || (value <= 0 && !(value === -1 && client.parallelismMinusOne))) {
    throw new RefusalError('command-line', say(words.parallelism, quote(text)));
  }
  return value;
}

function parseWhole(text: string): number | undefined {
  try {
    return parseInteger(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return undefined;
  }
}
