import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { facts } from '../../generator/facts/lines/all.ts';
import { goldenText, type Golden } from '../helpers/golden.ts';
import { goldenPath, type GoldenSide, readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { askFlink } from './ask.ts';

const sides: readonly GoldenSide[] = ['client', 'taskmanager'];

describe.each(facts)('a golden is what live Flink $flinkVersion answers', (line) => {
  const names = scenarioNames(line.line);
  const answers = new Map<string, Golden>();

  beforeAll(async () => {
    const inputs = names.map((name) => scenarioInput(readScenario(name, line.line), line));
    for (const side of sides) {
      const given = await askFlink(line.line, inputs, side);
      given.forEach((answer, index) => answers.set(`${names[index] ?? ''} ${side}`, answer));
    }
  });

  test.each(names.flatMap((name) => sides.map((side) => [name, side] as const)))('%s, %s', (name, side) => {
    const answer = answers.get(`${name} ${side}`);
    const client = answers.get(`${name} client`);
    if (answer === undefined || client === undefined) throw new Error('no answer');
    const path = goldenPath(name, line.line, side);
    const golden = existsSync(path) ? readFileSync(path, 'utf8') : 'no golden';
    // Where the client deploys nothing there is no JobManager to ask.
    expect(golden).toBe(side === 'taskmanager' && 'refused' in client ? 'no golden' : goldenText(answer));
  });
});
