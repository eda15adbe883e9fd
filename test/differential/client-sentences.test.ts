import { beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { deploymentWords } from '../../generator/facts/words/deployment.ts';
import { initJobManagerWords } from '../../generator/facts/words/init-job-manager.ts';
import { memoryWords } from '../../generator/facts/words/memory.ts';
import { optionTypeWords } from '../../generator/facts/words/option-type.ts';
import { persistentVolumeClaimMountWords } from '../../generator/facts/words/persistent-volume-claim-mount.ts';
import { portsWords } from '../../generator/facts/words/ports.ts';
import type { Word } from '../../generator/facts/words/word.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sentenceCases, sentenceCasesOfLines } from './client-sentences.ts';
import { sidesOf } from './sides.ts';

// What Flink's client refuses, both voices say in the same words.

/** An option without a default and a variable of the client's machine: no values lead there. */
const pipelineAlone = ['memory.unset', 'memory.variable'];

test('every sentence that only refusals have is reached', () => {
  const modules: readonly Readonly<Record<string, Word>>[] = [
    deploymentWords,
    initJobManagerWords,
    memoryWords,
    optionTypeWords,
    persistentVolumeClaimMountWords,
    portsWords,
  ];
  const codes = modules.flatMap((words) => Object.values(words).map(({ code }) => code));
  const cases = [...sentenceCases, ...Object.values(sentenceCasesOfLines).flat()];
  expect(codes.filter((code) => !cases.some((one) => one.code === code)).sort()).toEqual(pipelineAlone);
});

describe.each(lineNames)('line %s', (name) => {
  const { givenValues, throughPipeline } = sidesOf(name);
  const cases = [...sentenceCases, ...(sentenceCasesOfLines[name] ?? [])].map(({ code, values, rules = false }) => ({
    code,
    shown: JSON.stringify(values).slice(0, 100),
    given: givenValues(values, 'demo', 'here', rules),
  }));
  const answers: ChartAnswer[] = [];

  beforeAll(async () => {
    const helm = (await helmBinaries()).at(-1);
    if (helm === undefined) throw new Error('no Helm');
    const all = await throughTemplates(
      helm,
      cases.map(({ given }) => given),
      () => undefined,
      name,
    );
    answers.push(...all);
  });

  test.each(cases.map((one, index) => ({ ...one, index })))('$code: $shown', ({ code, given, index }) => {
    const ours = throughPipeline(given);
    if (!('refusal' in ours)) throw new Error('not refused');
    const { option, message } = ours.refusal;
    expect(ours.refusal).toHaveProperty('code', code);
    expect(answers[index]).toHaveProperty('refusal', { option, message });
  });
});
