import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { CommandLine } from './parser.ts';

const driver = 'org.apache.flink.client.python.PythonDriver';
/** The Python shell's server, which has no jar: whatever the command line names are its arguments. */
export const gatewayServer = 'org.apache.flink.client.python.PythonGatewayServer';

/** `ProgramOptionsUtils.isPythonEntryPoint`: a script, a module, or the Python shell's server. */
export function isPythonEntryPoint(line: CommandLine): boolean {
  return line.has('py') || line.has('pym') || line.value('c') === gatewayServer;
}

/** `PythonProgramOptions`: no jar; script and module become arguments of Flink's Python driver, before the program's own. */
export function pythonProgram(line: CommandLine): {
  readonly jar: undefined;
  readonly entryClass: string;
  readonly arguments: readonly string[];
} {
  const script = line.given
    .filter(({ option }) => option.short === 'py' || option.short === 'pym')
    .flatMap(({ option, values }) => [`--${option.long ?? ''}`, ...values]);
  const words = line.has('a') ? line.values('a') : line.rest;
  return { jar: undefined, entryClass: line.value('c') ?? driver, arguments: [...script, ...words] };
}

const dependencies = [
  ['pyfs', 'python.files'],
  ['pyreq', 'python.requirements'],
  ['pyarch', 'python.archives'],
  ['pyexec', 'python.executable'],
] as const;

/** `PythonDependencyUtils`: what the options for dependencies of a Python program write. */
export function pythonEntries(line: CommandLine, { client }: LineFacts): [string, string][] {
  const further = client.commandLineOptions.flatMap(({ short, writes }) =>
    writes === undefined ? [] : [[short, writes] as const],
  );
  return [...dependencies, ...further].flatMap(([short, key]): [string, string][] => {
    const value = line.value(short);
    return value === undefined ? [] : [[key, value]];
  });
}

/** `PackagedProgramUtils.isPython`, of an entry class or of a program's arguments. */
export function isPythonProgram(entryClass: string | undefined, programArguments: readonly string[]): boolean {
  return (
    entryClass === driver ||
    entryClass === gatewayServer ||
    ['-py', '-pym', '--python', '--pyModule'].some((flag) => programArguments.includes(flag))
  );
}
