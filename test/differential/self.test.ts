import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { type Helm, helmBinaries } from '../helpers/helm.ts';
import { changes } from './changes.ts';
import { selfCases } from './self-cases.ts';
import { sidesOf } from './sides.ts';

const { disagreements, line, objectDisagreements, throughPipeline } = sidesOf('1.13');

// Does the comparison notice? It is shown changed manifests and broken charts, and must tell every time.

let helm: Helm;
let whole: readonly ChartAnswer[];

/** For broken charts: what profile helm adds would fail on what a decorator left out, and so tell of itself. */
const nativeCases = selfCases.map((one) => ({ ...one, values: { ...one.values, profile: 'native' } }));

beforeAll(async () => {
  const [first] = await helmBinaries();
  if (first === undefined) throw new Error('no Helm');
  helm = first;
  whole = await throughTemplates(helm, selfCases, () => undefined, '1.13');
});

/** The cases, by number, in which chart and pipeline differ. */
function told(cases: typeof selfCases, answers: readonly ChartAnswer[]): readonly number[] {
  return cases.flatMap((one, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('lost');
    return disagreements(answer, throughPipeline(one)).length > 0 ? [index] : [];
  });
}

test('the unchanged chart renders all cases, and nothing is told', async () => {
  expect(whole.filter((answer) => 'refusal' in answer)).toEqual([]);
  expect(told(selfCases, whole)).toEqual([]);
  expect(told(nativeCases, await throughTemplates(helm, nativeCases, () => undefined, '1.13'))).toEqual([]);
});

test.each(selfCases.map((_, index) => index))('every changed leaf of release %i is told', (index) => {
  const answer = whole[index];
  if (answer === undefined || !('objects' in answer)) throw new Error('no objects');
  const all = [...changes(answer.objects)];
  expect(all.length).toBeGreaterThan(150);
  const missed = all.filter(({ objects }) => objectDisagreements(objects, answer.objects).length === 0);
  expect(missed.map(({ what }) => what)).toEqual([]);
});

/** Changes the one template of a chart that is meant. */
function changeTemplate(directory: string, isMeant: (text: string) => boolean, change: (text: string) => string): void {
  const templates = join(directory, 'templates');
  const found = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tpl'))
    .map((name) => ({ path: join(templates, name), text: readFileSync(join(templates, name), 'utf8') }))
    .filter(({ text }) => isMeant(text));
  expect(found).toHaveLength(1);
  for (const { path, text } of found) writeFileSync(path, change(text));
}

describe('a chart without a decorator is told', () => {
  test.each(line.facts.decorators)('%s', async (stem) => {
    const define = `define "flink.decorators.${stem}"`;
    const answers = await throughTemplates(
      helm,
      nativeCases,
      (directory) => {
        changeTemplate(
          directory,
          (text) => text.includes(define),
          (text) => `${text.replace(define, 'define "flink.unused"')}\n{{- ${define} }}{{ end }}\n`,
        );
      },
      '1.13',
    );
    expect(told(nativeCases, answers)).not.toEqual([]);
  });
});

/** Two steps of the client in the other order. */
async function swapped(first: string, second: string): Promise<readonly number[]> {
  const answers = await throughTemplates(
    helm,
    nativeCases,
    (directory) => {
      const [a, b] = [`"flink.decorators.${first}"`, `"flink.decorators.${second}"`];
      const steps = new RegExp(`${a}([^{}]*)${b}`);
      changeTemplate(
        directory,
        (text) => steps.test(text),
        (text) => text.replace(steps, `${b}$1${a}`),
      );
    },
    '1.13',
  );
  return told(nativeCases, answers);
}

test.each([
  ['internal-service', 'flink-conf-mount', 'the address of the JobManager is written too late'],
  ['init-job-manager', 'env-secrets', "the secrets' variables come before the pod's address"],
  ['hadoop-conf-mount', 'kerberos-mount', 'volumes and mounts are the other way round'],
])('%s after %s is told: %s', async (first, second) => {
  expect(await swapped(first, second)).not.toEqual([]);
});
