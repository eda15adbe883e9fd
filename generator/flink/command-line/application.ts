import type { ClientInput } from '../client.ts';
import { RefusalError } from '../refusal.ts';
import { parseInteger } from '../types/integer.ts';
import { printList } from '../types/list.ts';
import { ParseError } from '../types/parse-error.ts';
import { defaultEntries } from './default-cli.ts';
import { genericEntries } from './generic.ts';
import { runApplicationOptions } from './options.ts';
import { parseCommandLine, type CommandLine } from './parser.ts';
import { isPythonEntryPoint, pythonEntries, pythonProgram } from './python.ts';
import { resolveUri } from './uri.ts';
import { readUrl } from './url.ts';

/** What `flink run-application` was asked to run, and with which configuration. */
export interface ApplicationCall {
  readonly entries: ReadonlyMap<string, string>;
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
 * `CliFrontend.runApplication` up to the deployer: the configuration file, the custom command line over it, the program's options over both.
 * @throws RefusalError if the arguments do not describe a program
 */
export function applicationCall(input: ClientInput, file: readonly (readonly [string, string])[]): ApplicationCall {
  const line = parseCommandLine(runApplicationOptions, input.args);
  if (line.has('h')) throw new RefusalError('command-line', '-h prints the help and deploys nothing');
  const program = isPythonEntryPoint(line) ? pythonProgram(line) : javaProgram(line);
  const options = programEntries(line);
  if (!isPythonEntryPoint(line) && program.jar === undefined) {
    throw new RefusalError('command-line', 'no jar: expected its path after the options');
  }
  const jars = program.jar === undefined ? [] : [resolveUri(program.jar)];
  const targeted = line.has('t') || line.has('e') || file.some(([key]) => key === 'execution.target');
  const custom = targeted ? genericEntries(line, input.confDir) : defaultEntries(line, file);
  return {
    entries: new Map([...file, ...custom, ...options, ['pipeline.jars', printList(jars)]]),
    entryClass: program.entryClass,
    programArguments: program.arguments,
  };
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
function programEntries(line: CommandLine): (readonly [string, string])[] {
  const classpaths = line.values('C').map((given) => readUrl('-C', given).text);
  const parallelism = parallelismOf(line);
  const savepoint = line.value('s');
  return [
    ...(parallelism === undefined ? [] : [['parallelism.default', parallelism.toString()] as const]),
    ['execution.attached', String(!line.has('d') && !line.has('yd'))],
    ['execution.shutdown-on-attached-exit', String(line.has('sae'))],
    ['pipeline.classpaths', printList(classpaths)],
    ['execution.savepoint.ignore-unclaimed-state', String(savepoint !== undefined && line.has('n'))],
    ...(savepoint === undefined ? [] : [['execution.savepoint.path', savepoint] as const]),
    ...(isPythonEntryPoint(line) ? pythonEntries(line) : []),
  ];
}

function parallelismOf(line: CommandLine): number | undefined {
  const text = line.value('p');
  if (text === undefined) return undefined;
  const value = parseWhole(text);
  if (value === undefined || value <= 0) {
    throw new RefusalError('command-line', `-p ${text}: expected a positive whole number`);
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
