import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultLine } from '../../generator/lines.ts';
import { goldenText } from '../helpers/golden.ts';
import { goldenPath, readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { askFlink } from './ask.ts';
import { oracleLine } from './lines.ts';

/** `npm run oracle:goldens -- [--line L] [NAME…]`: writes what live Flink answers in all scenarios, or in those that are named. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { line: { type: 'string', default: defaultLine } },
  });
  const line = oracleLine(values.line);
  const names = positionals.length > 0 ? positionals : scenarioNames(line.line);
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
  console.log(`Flink ${line.line}: ${String(names.length)} scenarios, ${String(changed)} goldens written`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
