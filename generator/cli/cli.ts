import { Command, CommanderError } from 'commander';
import { addAdopt } from './options/adopt.ts';
import { addEnvironmentCommands } from './options/environments.ts';
import { lineOption, valuesInput, type ValuesOptions, withAlias, withValues } from './options/shared.ts';
import { addConvert } from './options/convert.ts';
import { addPlan } from './options/plan.ts';
import type { CommandResult } from './commands/render.ts';
import { UsageError } from './usage-error.ts';

const exit = { ok: 0, refused: 1, usage: 2 } as const;

/** The program with its commands; their results go to `print`. Each command's code is loaded only where it is called. */
function program(print: (result: CommandResult) => void): Command {
  const root = new Command('flink-chart')
    .description("Apache Flink's native Kubernetes deployment as a Helm chart")
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  root
    .command('generate')
    .description('write the charts and their schemas from the templates and the option catalogue')
    .addOption(lineOption('of this Flink line only; left out: of all'))
    .option('--check', 'write nothing; list the files that differ and exit with 1 if there are any', false)
    .action(async (options: { line?: string; check: boolean }) => {
      const { generateSourcesCommand } = await import('./commands/generate-sources.ts');
      const sources = await generateSourcesCommand(options);
      // Only now: it may read what has just been written.
      const { generateCommand } = await import('./commands/generate.ts');
      const changes = [...sources, ...generateCommand(options)];
      const lines = changes.map(({ path, kind }) => (options.check ? `${kind}: ${path}\n` : `${path}\n`));
      const exitCode = options.check && changes.length > 0 ? exit.refused : exit.ok;
      print({ exitCode, stdout: lines.join(''), stderr: '' });
    });
  withAlias(root.command('render'))
    .description("print the manifests of a release without Helm: what Flink's client would deploy")
    .option('--taskmanager', 'print the pod of a TaskManager, as the JobManager would request it', false)
    .action(async (options: ValuesOptions & { taskmanager: boolean }) => {
      const { renderCommand, renderTaskManagerCommand } = await import('./commands/render.ts');
      print((options.taskmanager ? renderTaskManagerCommand : renderCommand)(valuesInput(options)));
    });
  withAlias(root.command('memory'))
    .description('print what the memory of JobManager and TaskManager is divided into, and what their JVMs are told')
    .action(async (options: ValuesOptions) => {
      const { memoryCommand } = await import('./commands/memory.ts');
      print(memoryCommand(valuesInput(options)));
    });
  withValues(root.command('verify'))
    .description('compare the chart, rendered by Helm, with the manifests of `render`; exit with 1 if they differ')
    .option('--helm <path>', 'the Helm to run', 'helm')
    .action(async (options: ValuesOptions & { helm: string }) => {
      const { verifyCommand } = await import('./commands/verify.ts');
      print(await verifyCommand({ ...valuesInput(options), helm: options.helm }));
    });
  root
    .command('release')
    .description('push the chart of every line to an OCI registry; what is there already has to be the same')
    .requiredOption('--registry <oci://…>', 'the registry, and a path in it')
    .option('--plain-http', 'speak HTTP to it', false)
    .option('--dry-run', 'push nothing; say what would be pushed', false)
    .option('--helm <path>', 'the Helm to run; it is logged in by `helm registry login`', 'helm')
    .action(async (options: { registry: string; plainHttp: boolean; dryRun: boolean; helm: string }) => {
      const { releaseCommand } = await import('./commands/release.ts');
      print(await releaseCommand(options));
    });
  const isTerminal = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  addEnvironmentCommands(root, print, isTerminal);
  addPlan(root, print, isTerminal);
  addConvert(root, print);
  addAdopt(root, print);
  return root;
}

/** Prints what is the user's to know of an error, in one line on standard error. What nobody expected keeps its stack. */
function reportError(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.ok;
    const more = error.code === 'commander.unknownCommand' ? ': flink-chart --help lists them' : '';
    if (error.code !== 'commander.help') console.error(`${error.message}${more}`);
    return exit.usage;
  }
  if (error instanceof UsageError) {
    console.error(`error: ${error.message}`);
    return exit.usage;
  }
  console.error(error);
  return exit.refused;
}

/** Who reads a pipe may stop, as `head` does; anything else means that what was printed is not all there. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(`error: standard output cannot be written: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? process.exitCode : exit.refused);
});

try {
  await program(({ exitCode, stdout, stderr }) => {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
  }).parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
