import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureRows, type Row } from './rows.ts';

const digits = (figure: number): string => (figure < 0.1 ? figure.toFixed(4) : figure.toFixed(2));

function table(rows: readonly Row[]): string {
  const head = '| what | at most | median | min | max | |\n| --- | --- | --- | --- | --- | --- |\n';
  const line = ({ what, atMost, unit, figure }: Row): string => {
    const bound = atMost === undefined ? unit : `${digits(atMost)} ${unit}`;
    const verdict = atMost === undefined ? '' : figure.median <= atMost ? 'reached' : '**missed**';
    const { median, min, max } = figure;
    return `| ${what} | ${bound} | ${digits(median)} | ${digits(min)} | ${digits(max)} | ${verdict} |`;
  };
  return head + rows.map(line).join('\n') + '\n';
}

/** What of the page is written by hand: from its first section on. */
function byHand(page: string): string {
  const start = page.indexOf('## Measured for decisions');
  if (start < 0) throw new Error('docs/benchmarks.md has lost its section "Measured for decisions"');
  return page.slice(start);
}

const rows = await measureRows((what) => process.stderr.write(`measuring: ${what}\n`));
const text = table(rows);
process.stdout.write(text);
if (process.env['CI'] === undefined) {
  const page = join(import.meta.dirname, '..', '..', 'docs', 'benchmarks.md');
  const intro = `# Benchmarks

This table is written by \`npm run bench\`: ratios, measured side by side in one run, round by round in turn, with every refusal on.
The bounds are those of the design. CPU is user plus system time of the whole process.
Where the time and the size go stands below the table; what was decided and what was tried in [ADR 2](adr/0002-lean-schema.md), [ADR 4](adr/0004-size-and-speed.md) and [ADR 7](adr/0007-pipeline-and-cold-start.md).

`;
  writeFileSync(page, `${intro}${text}\n${byHand(readFileSync(page, 'utf8'))}`);
}
