import { Command, Option } from 'commander';
import { generateCommand } from './commands/generate.ts';
import { defaultLine, lineNames } from './lines.ts';

const program = new Command('flink-chart');
program
  .command('generate')
  .description('write the chart and its schemas')
  .addOption(new Option('--line <line>', 'Flink line').choices([...lineNames]).default(defaultLine))
  .option('--check', 'compare only; exit code 1 if a file differs', false)
  .action((options: { line: string; check: boolean }) => {
    const changes = generateCommand(options);
    for (const { path, kind } of changes) console.log(`${kind}: ${path}`);
    if (options.check && changes.length > 0) process.exitCode = 1;
  });
program.parse();
