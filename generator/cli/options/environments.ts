import { type Command, Option } from 'commander';
import { defaultLine, lineNames } from '../../facts/lines/all.ts';
import { severities, type Severity } from '../../tools/check/finding.ts';
import type { CheckFormat } from '../commands/check.ts';
import { furtherReleases, lineOption, valuesInput, type ValuesOptions, withAlias, withFiles } from './shared.ts';
import type { CommandResult } from '../commands/render.ts';

/** Adds the commands that look at values files; their results go to `print`, which is a terminal or is not. */
export function addEnvironmentCommands(
  root: Command,
  print: (result: CommandResult) => void,
  isTerminal: boolean,
): void {
  addCheck(root, print);
  addUpgrade(root, print);
  addDiff(root, print, isTerminal);
  addExplain(root, print);
}

type FileOptions = Pick<ValuesOptions, 'values' | 'name' | 'namespace'>;

function addCheck(root: Command, print: (result: CommandResult) => void): void {
  withFiles(root.command('check'))
    .description('list what is wrong or doubtful in values files, with its place')
    .argument(
      '[-- options...]',
      'the files of another release (-f, --name, -n), which must share no directory with this one',
    )
    .addOption(lineOption('Flink line').default(defaultLine))
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json', 'sarif']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'least severity that ends in exit code 1')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .action(
      async (
        rest: string[],
        options: FileOptions & { line: string; format: CheckFormat; failOn: Severity | 'never' },
      ) => {
        const { checkCommand } = await import('../commands/check.ts');
        const all = [options, ...furtherReleases<FileOptions>(rest, withFiles)];
        const releases = all.map(({ values, name, namespace }) => ({ files: values, name, namespace }));
        print(checkCommand(releases, options));
      },
    );
}

function addUpgrade(root: Command, print: (result: CommandResult) => void): void {
  const collect = (value: string, values: readonly string[]) => [...values, value];
  root
    .command('upgrade')
    .description('rewrite values files of one Flink line for a later one; list what only you can decide')
    .addOption(new Option('--from <line>', 'Flink line of the files').choices([...lineNames]).makeOptionMandatory())
    .addOption(new Option('--to <line>', 'a later line').choices([...lineNames]).default(lineNames.at(-1)))
    .option('-f, --values <file>', 'values file; several only with --in-place', collect, [])
    .option('-o, --output <file>', 'write the result there; a file that is there stays, unless --force is given')
    .option('--force', 'write over the file of --output', false)
    .option('--in-place', 'change the files themselves', false)
    .action(
      async ({
        values,
        ...options
      }: {
        from: string;
        to: string;
        values: string[];
        output?: string;
        inPlace: boolean;
        force: boolean;
      }) => {
        const { upgradeCommand } = await import('../commands/upgrade.ts');
        print(upgradeCommand({ ...options, files: values }));
      },
    );
}

function addDiff(root: Command, print: (result: CommandResult) => void, isTerminal: boolean): void {
  withAlias(root.command('diff'))
    .description('show what differs between the objects of two releases, and what that does to what runs')
    .argument('[-- options...]', 'the other release: -f, --set, --name, -n, --line, --alias')
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .action(async (rest: string[], options: ValuesOptions & { color: 'auto' | 'always' | 'never' }) => {
      const { diffCommand } = await import('../commands/diff.ts');
      const others = furtherReleases<ValuesOptions>(rest, (command) => withAlias(command, options.line));
      const colour = options.color === 'always' || (options.color === 'auto' && isTerminal);
      print(diffCommand([options, ...others].map(valuesInput), { colour }));
    });
}

function addExplain(root: Command, print: (result: CommandResult) => void): void {
  withFiles(root.command('explain'))
    .description(
      'say what an option or value means and which fields it changes; or with -f, where each field comes from',
    )
    .argument('[key]', 'an option under any spelling, or the path of a value')
    .addOption(lineOption('Flink line').default(defaultLine))
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .action(async (key: string | undefined, options: FileOptions & { line: string; format: 'text' | 'json' }) => {
      const { explainCommand } = await import('../commands/explain.ts');
      const { values: files, name, namespace, line, format } = options;
      print(explainCommand({ files, name, namespace, line }, { key, format }));
    });
}
