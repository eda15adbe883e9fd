import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deployTaskManager } from '../../generator/reference/flink/deploy-task-manager.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { readGolden } from '../helpers/golden.ts';
import { goldenPath, readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { inStableOrder } from '../helpers/stable-order.ts';

describe.each(lineNames)('the JobManager requests the TaskManager that real Flink %s requested', (name) => {
  const line = loadLine(name);

  test.each(scenarioNames(name))('%s', (scenario) => {
    const result = deployTaskManager(scenarioInput(readScenario(scenario, name), line.facts), line);
    if ('refused' in readGolden(scenario, name)) {
      expect(existsSync(goldenPath(scenario, name, 'taskmanager')), 'a golden of a JobManager that is not there').toBe(false);
      expect(result).toHaveProperty('refusal');
      expect(result).not.toHaveProperty('side');
      return;
    }
    const golden = readGolden(scenario, name, 'taskmanager');
    if ('refused' in golden) {
      const side = golden.refused.message.startsWith('not judged: ') ? 'image' : 'taskmanager';
      expect(result).toMatchObject({ refusal: { option: golden.refused.option }, side });
      return;
    }
    expect(result).not.toHaveProperty('refusal');
    expect('pod' in result ? inStableOrder([result.pod]) : []).toEqual(inStableOrder(golden.objects));
  });
});
