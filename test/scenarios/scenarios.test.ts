import { describe, expect, test } from 'vitest';
import { deploy } from '../../generator/flink/deploy.ts';
import { defaultLine, loadLine } from '../../generator/lines.ts';
import { readGolden } from '../helpers/golden.ts';
import { readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { inStableOrder } from '../helpers/stable-order.ts';

const line = loadLine(defaultLine);

describe('the reference pipeline deploys what real Flink deployed', () => {
  test.each(scenarioNames())('%s', (name) => {
    const result = deploy(scenarioInput(readScenario(name), line.facts), line);
    const golden = readGolden(name);
    if ('refused' in golden) {
      // Flink's words are Flink's: the option at fault has to be the same.
      expect(result).toMatchObject({ refusal: { option: golden.refused.option } });
      return;
    }
    expect(result).not.toHaveProperty('refusal');
    expect('objects' in result ? inStableOrder(result.objects) : []).toEqual(inStableOrder(golden.objects));
  });
});
