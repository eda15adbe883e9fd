import { describe, expect, test } from 'vitest';
import { deploy } from '../../generator/reference/flink/deploy.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { readGolden } from '../helpers/golden.ts';
import { readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { inStableOrder } from '../helpers/stable-order.ts';

describe.each(lineNames)('the reference pipeline deploys what real Flink %s deployed', (name) => {
  const line = loadLine(name);

  test.each(scenarioNames(name))('%s', (scenario) => {
    const result = deploy(scenarioInput(readScenario(scenario, name), line.facts), line);
    const golden = readGolden(scenario, name);
    if ('refused' in golden) {
      // Flink's words are Flink's: the option at fault has to be the same.
      expect(result).toMatchObject({ refusal: { option: golden.refused.option } });
      return;
    }
    expect(result).not.toHaveProperty('refusal');
    expect('objects' in result ? inStableOrder(result.objects) : []).toEqual(inStableOrder(golden.objects));
  });
});
