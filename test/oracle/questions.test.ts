import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facts } from '../../generator/facts/lines/all.ts';
import { readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { catalogueOf } from './committed.ts';
import { openOracle, type Oracle } from './oracle.ts';

/** Scenarios that the client deploys and whose JobManager cannot request a TaskManager, or that are not judged. */
const withoutTaskManager: Readonly<Record<string, RegExp>> = {
  'application-artifact-list': /^not judged: artifacts/,
  'application-python': /^not judged: a Python program$/,
  'memory-job-manager-environment': /^JobManager memory configuration failed: Either required fine-grained memory/,
  'memory-job-manager-legacy-beaten': /^JobManager memory configuration failed: The configured Total Process Memory/,
  'pod-template-mount-not-yaml': /while parsing a flow sequence|^An error has occurred\.$/,
};

describe.each(facts)('live Flink $flinkVersion', (line) => {
  let oracle: Oracle;

  beforeAll(async () => {
    oracle = await openOracle(line.line, { withOpt: true });
  });
  afterAll(async () => {
    await oracle.close();
  });

  test('requests a TaskManager where it has deployed a JobManager', async () => {
    const names = scenarioNames(line.line);
    const inputs = names.map((name) => scenarioInput(readScenario(name, line.line), line));
    const [deployed, requested] = await Promise.all([oracle.ask(inputs), oracle.askTaskManager(inputs)]);
    names.forEach((name, index) => {
      const [client, jobManager] = [deployed[index], requested[index]];
      if (client === undefined || jobManager === undefined) throw new Error('no answer');
      if (!('objects' in client)) {
        expect(jobManager, name).toMatchObject({ error: client.error });
      } else if ('objects' in jobManager) {
        const { name: id, labels } = client.objects[0]?.metadata as { name: string; labels: object };
        const kind = name === 'pod-template-task-manager-other-kind' ? 'Deployment' : 'Pod';
        const expected = {
          kind,
          metadata: { name: `${id}-taskmanager-1-1`, labels: { app: (labels as { app: string }).app } },
        };
        expect(jobManager.objects, name).toEqual([expect.objectContaining({ kind })]);
        expect(jobManager.objects[0], name).toMatchObject(expected);
        expect(JSON.stringify(jobManager.objects), name).not.toContain('flink-oracle-');
      } else {
        expect(jobManager.side, name).toBe('taskmanager');
        expect(jobManager.error[0]?.message, name).toMatch(withoutTaskManager[name] ?? /^nothing is expected$/);
      }
    });
  });

  test('computes memory whose parts sum up', async () => {
    const [stock, none] = await oracle.askMemory([
      { configuration: line.stockConfiguration },
      { configuration: {}, environment: {} },
    ]);
    if (stock === undefined || 'error' in stock.jobManager || 'error' in stock.taskManager) throw new Error('refused');
    const { taskManager } = stock;
    const { process, flink, jvmMetaspace, jvmOverhead } = stock.jobManager;
    expect(process).toBe(String(1600 * 2 ** 20));
    expect(Number(flink) + Number(jvmMetaspace) + Number(jvmOverhead)).toBe(Number(process));
    const parts = ['frameworkHeap', 'frameworkOffHeap', 'taskHeap', 'taskOffHeap', 'network', 'managed'];
    const sum = parts.reduce((total, part) => total + Number(taskManager[part]), 0);
    expect(sum).toBe(Number(taskManager['flink']));
    expect(taskManager.jvmParameters).toContain(`-Xmx${taskManager['jvmHeap'] ?? ''} `);
    expect(none).toMatchObject({ jobManager: { error: {} }, taskManager: { error: {} } });
  });

  test('reads every default of the catalogue as what it prints', async () => {
    const { options } = catalogueOf(line.line);
    const questions = options.flatMap((option) =>
      option.default === undefined ? [] : [{ option, text: option.default }],
    );
    const answers = await oracle.askOption(questions);
    const read = answers.map((answer, index) => ({
      key: questions[index]?.option.key,
      value: 'value' in answer ? answer.value : answer.error,
    }));
    expect(read).toEqual(questions.map(({ option, text }) => ({ key: option.key, value: text })));
  });
});
