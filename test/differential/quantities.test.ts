import { beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { at } from '../../generator/reference/values/objects.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { quantityTexts } from '../helpers/quantity-texts.ts';
import { sidesOf } from './sides.ts';

const [helm] = await helmBinaries();

describe.each(lineNames)('line %s: quantities, as text', (name) => {
  const sides = sidesOf(name);
  const { jobManagerCpu } = sides.line.facts.client.optionKeys;
  const hasFactors = sides.line.catalogue.options.some(({ key }) => key === 'kubernetes.jobmanager.cpu.limit-factor');
  const cpus = quantityTexts.filter(([text]) => !text.endsWith('Mi'));
  const memories = quantityTexts.filter(([text]) => /^[1-9]\d{3,5}Mi$/.test(text));
  const of = (flinkConfiguration: JsonMap): JsonMap => ({ flinkConfiguration });
  const random = Array.from({ length: 60 }, (_, index) => {
    // Lehmer's generator: the same numbers in every run.
    let state = 7919 * (index + 1);
    const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    return of({
      [jobManagerCpu]: (10 ** (next() * 20 - 5)).toPrecision(1 + Math.floor(next() * 16)),
      'jobmanager.memory.process.size': `${String(600 + Math.floor(next() * 5000))}m`,
      ...(hasFactors
        ? {
            'kubernetes.jobmanager.cpu.limit-factor': (1 + next() * 3).toPrecision(1 + Math.floor(next() * 4)),
            'kubernetes.jobmanager.memory.limit-factor': (1 + next() * 3).toPrecision(1 + Math.floor(next() * 2)),
          }
        : {}),
    });
  });
  const values = [
    ...cpus.map(([text]) => of({ [jobManagerCpu]: text })),
    ...memories.map(([text]) => of({ 'jobmanager.memory.process.size': text.replace('Mi', 'm') })),
    ...random,
  ];
  const cases = values.flatMap((own) => [
    sides.givenValues(own, 'demo', 'here', false),
    sides.givenValues({ ...own, profile: 'native' }, 'demo', 'here', false),
  ]);
  let answers: readonly ChartAnswer[] = [];

  beforeAll(async () => {
    if (helm === undefined) throw new Error('no Helm');
    answers = await throughTemplates(helm, cases, () => undefined, name);
  });

  test('are what the API server stores', () => {
    const found = answers
      .slice(0, 2 * (cpus.length + memories.length))
      .map((answer) => at(resources(answer)[0], 'requests'));
    for (const [index, [text, stored]] of [...cpus, ...memories].entries()) {
      const list = found[2 * index];
      expect([text, at(list, text.endsWith('Mi') ? 'memory' : 'cpu')]).toEqual([text, stored]);
      expect(found[2 * index + 1]).toEqual(list);
    }
  });

  test('are the same texts in chart and reference, in the copies too', () => {
    for (const [index, one] of cases.entries()) {
      const answer = answers[index];
      expect([one.values['flinkConfiguration'], resources(answer)]).toEqual([
        one.values['flinkConfiguration'],
        resources(sides.throughPipeline(one)),
      ]);
    }
  });
});

/** Of the main container, then of the init containers. */
function resources(answer: ChartAnswer | undefined): unknown[] {
  if (answer === undefined || !('objects' in answer)) throw new Error(JSON.stringify(answer));
  const deployment = answer.objects.find(({ kind }) => kind === 'Deployment');
  const pod = at(deployment, 'spec', 'template', 'spec');
  return ['containers', 'initContainers'].flatMap((list) =>
    ((at(pod, list) ?? []) as object[]).map((one) => at(one, 'resources')),
  );
}
