import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { facts } from '../../generator/lines.ts';
import { goldenText, type Golden } from '../helpers/golden.ts';
import { goldenPath, readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { askFlink } from './ask.ts';

describe.each(facts)('a golden is what live Flink $flinkVersion answers', (line) => {
  const names = scenarioNames(line.line);
  const answers = new Map<string, Golden>();

  beforeAll(async () => {
    const inputs = names.map((name) => scenarioInput(readScenario(name), line));
    (await askFlink(line.line, inputs)).forEach((answer, index) => answers.set(names[index] ?? '', answer));
  });

  test.each(names)('%s', (name) => {
    const answer = answers.get(name);
    expect(answer).toBeDefined();
    if (answer === undefined) return;
    const path = goldenPath(name, line.line);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no golden').toBe(goldenText(answer));
  });
});
