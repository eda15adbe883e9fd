import { type Command, Option } from 'commander';
import { lineNames } from '../../facts/lines/all.ts';
import { type AccessFlags, withAccess } from './convert.ts';
import type { CommandResult } from '../commands/render.ts';

interface AdoptFlags extends AccessFlags {
  readonly line?: string;
  readonly name?: string;
  readonly helm: string;
  readonly allowSensitive: boolean;
  readonly output?: string;
  readonly force: boolean;
  readonly apply: boolean;
}

/** `flink-chart adopt`. */
export function addAdopt(root: Command, print: (result: CommandResult) => void): void {
  withAccess(root.command('adopt'))
    .description("make a running cluster of Flink's client a Helm release, without restarting it")
    .argument('<id>', 'the cluster, by its id')
    .addOption(
      new Option('--line <line>', "Flink line of the chart; left out: the one of the image's tag").choices([
        ...lineNames,
      ]),
    )
    .option('--name <release>', "name of the release; left out: the cluster's id")
    .option('-o, --output <file>', 'where the values go; left out: ID-values.yaml')
    .option('--force', 'write over that file', false)
    .option('--allow-sensitive', 'take secrets of the configuration into the values, readable', false)
    .option('--helm <path>', 'the Helm to run: 3.17 and later, or 4', 'helm')
    .option('--apply', 'install the release; otherwise the command is printed', false)
    .action(async (clusterId: string, flags: AdoptFlags) => {
      const { adoptCommand } = await import('../commands/adopt.ts');
      print(await adoptCommand({ ...flags, clusterId }));
    });
}
