/** An option of a command line, as Flink declares it to commons-cli. */
export interface CliOption {
  readonly short: string;
  readonly long?: string;
  /** How many arguments it takes at most; all of them are needed. `Infinity`: at least one. */
  readonly arguments: number;
  /** Splits one argument into several. */
  readonly separator?: string;
}

const flag = (short: string, long: string): CliOption => ({ short, long, arguments: 0 });
const valued = (short: string, long: string): CliOption => ({ short, long, arguments: 1 });

/** `GenericCLI.addGeneralOptions`: all that `kubernetes-session.sh` knows. */
export const genericOptions: readonly CliOption[] = [
  valued('e', 'executor'),
  valued('t', 'target'),
  { short: 'D', arguments: 2, separator: '=' },
];

/** The options of the custom command lines: what `flink` knows besides those of an action. */
export const customOptions: readonly CliOption[] = [
  ...genericOptions,
  valued('yid', 'yarnapplicationId'),
  valued('m', 'jobmanager'),
  valued('z', 'zookeeperNamespace'),
];

/** `CliFrontendParser.getRunCommandOptions` and the options of the custom command lines, in every line. */
export const runApplicationOptions: readonly CliOption[] = [
  flag('h', 'help'),
  flag('v', 'verbose'),
  valued('j', 'jarfile'),
  valued('c', 'class'),
  valued('C', 'classpath'),
  valued('p', 'parallelism'),
  { short: 'a', long: 'arguments', arguments: Infinity },
  flag('d', 'detached'),
  flag('sae', 'shutdownOnAttachedExit'),
  valued('py', 'python'),
  valued('pyfs', 'pyFiles'),
  valued('pym', 'pyModule'),
  valued('pyreq', 'pyRequirements'),
  valued('pyarch', 'pyArchives'),
  valued('pyexec', 'pyExecutable'),
  valued('s', 'fromSavepoint'),
  flag('n', 'allowNonRestoredState'),
  ...customOptions,
];
