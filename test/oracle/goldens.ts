import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LineFacts } from '../../generator/facts/lines/line-facts.ts';
import { defaultLine, facts } from '../../generator/facts/lines/all.ts';
import { goldenText, type Golden } from '../helpers/golden.ts';
import { goldenPath, type GoldenSide, readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { askFlink } from './ask.ts';
import { lineFacts } from './lines.ts';

/**
 * `npm run oracle:goldens -- [--line L] [NAME…]`: writes what live Flink answers, of all lines or of one, in all scenarios
 * or in those that are named.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { line: { type: 'string' } } });
  for (const name of positionals) readScenario(name, defaultLine);
  for (const line of values.line === undefined ? facts : [lineFacts(values.line)]) {
    const names = scenarioNames(line.line).filter((name) => positionals.length === 0 || positionals.includes(name));
    const changed = await writeGoldens(line, names);
    console.log(`Flink ${line.flinkVersion}: ${String(names.length)} scenarios, ${String(changed)} goldens written`);
  }
}

/** Of the clients, and of the JobManagers that they deploy. */
async function writeGoldens(line: LineFacts, names: readonly string[]): Promise<number> {
  const clients = await answersOf(line, names, 'client');
  const deployed = names.filter((_, index) => 'objects' in (clients[index] ?? {}));
  for (const name of names)
    if (!deployed.includes(name)) rmSync(goldenPath(name, line.line, 'taskmanager'), { force: true });
  const jobManagers = await answersOf(line, deployed, 'taskmanager');
  return write(line, names, clients, 'client') + write(line, deployed, jobManagers, 'taskmanager');
}

async function answersOf(line: LineFacts, names: readonly string[], side: GoldenSide): Promise<readonly Golden[]> {
  const inputs = names.map((name) => scenarioInput(readScenario(name, line.line), line));
  return askFlink(line.line, inputs, side);
}

function write(line: LineFacts, names: readonly string[], answers: readonly Golden[], side: GoldenSide): number {
  let changed = 0;
  answers.forEach((answer, index) => {
    const path = goldenPath(names[index] ?? '', line.line, side);
    const text = goldenText(answer);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    writeFileSync(path, text);
    changed++;
  });
  return changed;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
