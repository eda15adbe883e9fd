import { beforeAll, describe, expect, test } from 'vitest';
import { parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sidesOf } from './sides.ts';

// A claim whose volume the TaskManagers' template has already: the client, which mounts it into the JobManager, does not see it.

const claims = 'flinkConfiguration: {kubernetes.persistent-volume-claims: "a.b:/mnt"}';
const template = (volume: string): string =>
  `taskManager: {podTemplate: {spec: {volumes: [{name: ${volume}, emptyDir: {}}]}}}`;

const cases = [
  [`${claims}\n${template('a-b')}`, undefined],
  [`${claims}\n${template('a-b-pvc')}`, 'kubernetes.persistent-volume-claims'],
] as const;

const helms = await helmBinaries();

describe.each(helms)('$path', (helm) => {
  const { givenValues, throughPipeline, disagreements } = sidesOf('2.3');
  const given = cases.map(([text]) => givenValues(parseValuesFile(text), 'demo', 'here', true));
  const answers: ChartAnswer[] = [];

  beforeAll(async () => {
    answers.push(...(await throughTemplates(helm, given, () => undefined, '2.3')));
  });

  test.each(cases.map(([text, option], index) => ({ text, option, index })))('$text', ({ option, index }) => {
    const [answer, one] = [answers[index], given[index]];
    if (answer === undefined || one === undefined) throw new Error('lost');
    expect('refusal' in answer ? answer.refusal.option : undefined).toBe(option);
    expect(disagreements(answer, throughPipeline(one))).toEqual([]);
  });
});
