import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Kind, kinds } from '../../tools/convert/kind-names.ts';
import { defaultLine, lineNames } from '../../facts/lines/all.ts';
import type { NamedPath } from '../disk/convert-files.ts';
import type { CommandResult } from '../commands/render.ts';
import { UsageError } from '../usage-error.ts';

/** How a cluster is reached, as every command spells it. */
export interface AccessFlags {
  readonly namespace: string;
  readonly kubectl: string;
  readonly kubeconfig?: string;
  readonly context?: string;
}

/** Adds the options that say how a cluster is reached. */
export function withAccess(command: Command): Command {
  return withKubectl(command.option('-n, --namespace <namespace>', 'namespace of the cluster', 'default'));
}

/** The same without the namespace. */
export function withKubectl(command: Command): Command {
  return command
    .option('--kubeconfig <file>', "kubectl's configuration; left out: the one that kubectl takes")
    .option('--context <name>', 'context of that configuration; left out: its current one')
    .option('--kubectl <path>', 'the kubectl to run', 'kubectl');
}

interface ConvertFlags extends AccessFlags {
  readonly fromCluster?: string;
  readonly kind?: Kind;
  readonly name?: string;
  readonly line?: string;
  readonly confDir?: string;
  readonly file: readonly NamedPath[];
  readonly env: readonly NamedPath[];
  readonly command?: number;
  readonly exact: boolean;
  readonly allowSensitive: boolean;
  readonly output?: string;
  readonly force: boolean;
}

/** `flink-chart convert`. */
export function addConvert(root: Command, print: (result: CommandResult) => void): void {
  const pairs = (text: string, given: readonly NamedPath[]): readonly NamedPath[] => [...given, pair(text)];
  withAccess(root.command('convert'))
    .description(
      'make values.yaml of what Flink is deployed by: a command line, its configuration, a FlinkDeployment, or a cluster that runs',
    )
    .argument(
      '[file...]',
      'a command line or script, flink-conf.yaml, config.yaml, a FlinkDeployment, a ConfigMap; pod templates, log, Hadoop and Kerberos files that belong to it. None, or -: standard input',
    )
    .addOption(
      new Option(
        '--line <line>',
        `Flink line of the chart; left out: the one of a FlinkDeployment, an image or a running cluster, or the nearest later one; else ${defaultLine}`,
      ).choices([...lineNames]),
    )
    .addOption(new Option('--kind <kind>', 'what the first file is; left out: what it looks like').choices([...kinds]))
    .option('--name <name>', 'which resource, where a file holds several: its name, or namespace/name')
    .option('--from-cluster <id>', 'a cluster that runs, by its id; kubectl reads its objects, and no Secret')
    .option('--conf-dir <directory>', "the client's configuration directory: its configuration and log files")
    .option('--file <name=path>', 'where a file lies that an option names; may be given several times', pairs, [])
    .option('--env <name=value>', 'a variable that a script does not set; may be given several times', pairs, [])
    .option('--command <number>', 'which command of a script, where several start a cluster', whole)
    .option('--exact', "values that give the client's own objects: profile native, strictOptions false", false)
    .option('--allow-sensitive', 'leave secrets where they are, readable, in place of references to a Secret', false)
    .option(
      '-o, --output <file>',
      'write the values there; a file that is there stays, unless --force is given. A directory: one file for each resource',
    )
    .option('--force', 'write over the file of --output', false)
    .action(async (files: readonly string[], { file, env, fromCluster, ...flags }: ConvertFlags) => {
      if (fromCluster !== undefined) {
        if (files.length > 0 || flags.confDir !== undefined)
          throw new UsageError(`--from-cluster: expected no file besides: ${fromCluster} has all that there is`);
        const { convertClusterCommand } = await import('../commands/convert-cluster.ts');
        print(await convertClusterCommand({ ...flags, clusterId: fromCluster }));
        return;
      }
      const { convertCommand } = await import('../commands/convert.ts');
      const environment = Object.fromEntries(env.map(({ name, path }) => [name, path]));
      print(convertCommand({ ...flags, files, named: file, environment }));
    });
}

function pair(text: string): NamedPath {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Expected name=value.');
  return { name: text.slice(0, at), path: text.slice(at + 1) };
}

function whole(text: string): number {
  if (!/^[1-9][0-9]{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1.');
  return Number(text);
}
