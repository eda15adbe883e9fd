import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LineFacts } from '../../generator/flink/lines/line.ts';
import { facts } from '../../generator/lines.ts';
import { goldenText } from '../helpers/golden.ts';
import { goldenPath, readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { askFlink } from './ask.ts';
import { lineFacts } from './lines.ts';

/**
 * `npm run oracle:goldens -- [--line L] [NAME…]`: writes what live Flink answers, of all lines or of one, in all scenarios
 * or in those that are named.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { line: { type: 'string' } } });
  for (const name of positionals) readScenario(name);
  for (const line of values.line === undefined ? facts : [lineFacts(values.line)]) {
    const names = scenarioNames(line.line).filter((name) => positionals.length === 0 || positionals.includes(name));
    const changed = await writeGoldens(line, names);
    console.log(`Flink ${line.flinkVersion}: ${String(names.length)} scenarios, ${String(changed)} goldens written`);
  }
}

async function writeGoldens(line: LineFacts, names: readonly string[]): Promise<number> {
  const inputs = names.map((name) => scenarioInput(readScenario(name), line));
  const answers = await askFlink(line.line, inputs);
  let changed = 0;
  answers.forEach((answer, index) => {
    const path = goldenPath(names[index] ?? '', line.line);
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
