import { type Command, Option } from 'commander';
import { type AccessFlags, withAccess } from './convert.ts';
import type { CommandResult } from '../commands/render.ts';
import { filesAndSets, type GivenValues, lineOption, withFile, withSets } from './shared.ts';

interface PlanFlags extends AccessFlags, GivenValues {
  readonly resetValues: boolean;
  readonly reuseValues: boolean;
  readonly resetThenReuseValues: boolean;
  readonly line?: string;
  readonly helm: string;
  readonly format: 'text' | 'json';
  readonly color: 'auto' | 'always' | 'never';
}

/** `flink-chart plan`; `isTerminal`: whether its output goes to one. */
export function addPlan(root: Command, print: (result: CommandResult) => void, isTerminal: boolean): void {
  withSets(withFile(withAccess(root.command('plan'))))
    .description(
      'say what `helm upgrade` would change of a release that is installed, and what that does to what runs: restarts, jobs, state',
    )
    .argument('<release>', 'the release, as `helm list` names it')
    .option('--reset-values', "as for helm upgrade: the chart's defaults, even where no values are given", false)
    .option('--reuse-values', "as for helm upgrade: over all values of the release, its chart's defaults too", false)
    .option(
      '--reset-then-reuse-values',
      "as for helm upgrade: over the release's values and the chart's defaults",
      false,
    )
    .addOption(lineOption("Flink line of the chart; left out: the release's own"))
    .option('--helm <path>', 'the Helm to run: 3.17 and later, or 4', 'helm')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .action(async (release: string, { color, ...flags }: PlanFlags) => {
      const { planCommand } = await import('../commands/plan.ts');
      const colour = color === 'always' || (color === 'auto' && isTerminal);
      print(await planCommand({ ...flags, ...filesAndSets(flags), release, colour }));
    });
}
