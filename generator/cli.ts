import { Command, CommanderError, Option } from 'commander';
import { generateCommand } from './commands/generate.ts';
import { UsageError } from './commands/usage-error.ts';
import { defaultLine, lineNames } from './lines.ts';

const exit = { ok: 0, refused: 1, usage: 2 } as const;

const program = new Command('flink-chart')
  .description("Apache Flink's native Kubernetes deployment as a Helm chart")
  .showSuggestionAfterError(false)
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

const lineOption = () => new Option('--line <line>', 'Flink line').choices([...lineNames]).default(defaultLine);

program
  .command('generate')
  .description('write the chart and its schemas from the templates and the option catalogue')
  .addOption(lineOption())
  .option('--check', 'write nothing; list the files that differ and exit with 1 if there are any', false)
  .action((options: { line: string; check: boolean }) => {
    const changes = generateCommand(options);
    for (const { path, kind } of changes) console.log(options.check ? `${kind}: ${path}` : path);
    if (options.check && changes.length > 0) process.exitCode = exit.refused;
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}

/** Prints what is the user's to know, in one line on standard error. What nobody expected keeps its stack. */
function exitCode(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.ok;
    if (error.code !== 'commander.help') console.error(error.message);
    return exit.usage;
  }
  if (error instanceof UsageError) {
    console.error(`error: ${error.message}`);
    return exit.usage;
  }
  console.error(error);
  return exit.refused;
}
