import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { defaultLine, loadLine } from '../../generator/lines.ts';
import { goldenText } from '../helpers/golden.ts';
import { goldenPath, readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { askFlink } from './ask.ts';

/** `npm run oracle:goldens [NAME…]`: writes what live Flink answers in all scenarios, or in those that are named. */
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const names = named.length > 0 ? named : scenarioNames();
  const { facts } = loadLine(defaultLine);
  const inputs = names.map((name) => scenarioInput(readScenario(name), facts));
  const answers = await askFlink(facts.line, inputs);
  let changed = 0;
  answers.forEach((answer, index) => {
    const path = goldenPath(names[index] ?? '');
    const text = goldenText(answer);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    writeFileSync(path, text);
    changed++;
  });
  console.log(`${names.length} scenarios, ${changed} goldens written`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
