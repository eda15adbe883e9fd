import { type Command, Option } from 'commander';
import { lineNames } from '../../facts/lines/all.ts';
import type { SetArgument } from '../../reference/helm/merge.ts';
import type { SetKind } from '../../reference/helm/set.ts';
import { type AccessFlags, withAccess } from './convert.ts';
import type { CommandResult } from '../commands/render.ts';

interface PlanFlags extends AccessFlags {
  readonly values: readonly string[];
  readonly set: readonly SetArgument[];
  readonly setString: readonly SetArgument[];
  readonly setJson: readonly SetArgument[];
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
  const files = (value: string, values: readonly string[]) => [...values, value];
  const sets = (kind: SetKind) => (text: string, given: readonly SetArgument[]) => [...given, { kind, text }];
  withAccess(root.command('plan'))
    .description(
      'say what `helm upgrade` would change of a release that is installed, and what that does to what runs: restarts, jobs, state',
    )
    .argument('<release>', 'the release, as `helm list` names it')
    .option('-f, --values <file>', 'values file; may be given several times, later files win', files, [])
    .option('--set <key=value>', 'a value, as for helm --set; may be given several times', sets('typed'), [])
    .option('--set-string <key=value>', 'the same, always a string', sets('string'), [])
    .option('--set-json <key=json>', 'the same, as JSON', sets('json'), [])
    .option('--reset-values', "as for helm upgrade: the chart's defaults, even where no values are given", false)
    .option('--reuse-values', "as for helm upgrade: over all values of the release, its chart's defaults too", false)
    .option(
      '--reset-then-reuse-values',
      "as for helm upgrade: over the release's values and the chart's defaults",
      false,
    )
    .addOption(
      new Option('--line <line>', "Flink line of the chart; left out: the release's own").choices([...lineNames]),
    )
    .option('--helm <path>', 'the Helm to run: 3.17 and later, or 4', 'helm')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .action(async (release: string, { values, set, setString, setJson, color, ...flags }: PlanFlags) => {
      const { planCommand } = await import('../commands/plan.ts');
      const colour = color === 'always' || (color === 'auto' && isTerminal);
      print(await planCommand({ ...flags, release, files: values, sets: [...set, ...setString, ...setJson], colour }));
    });
}
