import { type Command, Option } from 'commander';
import { type AccessFlags, withKubectl } from './convert.ts';
import type { CommandResult } from '../commands/render.ts';
import { filesAndSets, type GivenValues, lineOption, withFile, withSets } from './shared.ts';

interface PlanFlags extends Omit<AccessFlags, 'namespace'>, GivenValues {
  readonly namespace?: string;
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
  withSets(withFile(withKubectl(root.command('plan'))))
    .description(
      'say what `helm upgrade` would change of a release that is installed, and what that does to what runs: restarts, jobs, state',
    )
    .argument('<release>', 'the release, as `helm list` names it')
    .option('-n, --namespace <namespace>', "namespace of the release; left out: the context's, as for kubectl and Helm")
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
      const { currentNamespace } = await import('../processes/kubectl.ts');
      const colour = color === 'always' || (color === 'auto' && isTerminal);
      const namespace = flags.namespace ?? (await currentNamespace(flags));
      print(await planCommand({ ...flags, ...filesAndSets(flags), release, namespace, colour }));
    });
}
