import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultLine, loadLine } from '../../generator/lines.ts';
import { goldenText, type Golden } from '../helpers/golden.ts';
import { goldenPath, readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { askFlink } from './ask.ts';

const names = scenarioNames();
const answers = new Map<string, Golden>();

beforeAll(async () => {
  const { facts } = loadLine(defaultLine);
  const inputs = names.map((name) => scenarioInput(readScenario(name), facts));
  (await askFlink(facts.line, inputs)).forEach((answer, index) => answers.set(names[index] ?? '', answer));
});

describe('a golden is what live Flink answers', () => {
  test.each(names)('%s', (name) => {
    const answer = answers.get(name);
    expect(answer).toBeDefined();
    if (answer !== undefined) expect(readFileSync(goldenPath(name), 'utf8')).toBe(goldenText(answer));
  });
});
