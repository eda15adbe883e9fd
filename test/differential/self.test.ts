import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withDefineNames } from '../../generator/chart/define-names.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import type { Helm } from '../helpers/helm.ts';
import { linesInTurn } from '../helpers/lines-in-turn.ts';
import { changes } from './changes.ts';
import { selfCases } from './self-cases.ts';
import { type GivenValues, type Sides, sidesOf } from './sides.ts';

// Does the comparison notice? It is shown changed manifests and broken charts, and must tell every time.

/** A line's comparison and what it is asked, with the chart's answers to it. */
interface Subject {
  readonly line: string;
  readonly helm: Helm;
  readonly sides: Sides;
  readonly cases: readonly GivenValues[];
  /** For broken charts: what profile helm adds would fail on what a decorator left out, and so tell of itself. */
  readonly nativeCases: readonly GivenValues[];
  readonly whole: readonly ChartAnswer[];
}

const subjects: readonly Subject[] = await Promise.all(
  (await linesInTurn()).map(async ({ line, helm }) => {
    const sides = sidesOf(line);
    const cases = selfCases(sides);
    const nativeCases = cases.map((one) => ({ ...one, values: { ...one.values, profile: 'native' } }));
    return { line, helm, sides, cases, nativeCases, whole: await throughTemplates(helm, cases, () => undefined, line) };
  }),
);

/** The cases, by number, in which chart and pipeline differ. */
function told({ sides }: Subject, cases: readonly GivenValues[], answers: readonly ChartAnswer[]): readonly number[] {
  return cases.flatMap((one, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('lost');
    return sides.disagreements(answer, sides.throughPipeline(one)).length > 0 ? [index] : [];
  });
}

/** Of a chart that is not as it should be. */
async function toldOf(subject: Subject, alter: (directory: string) => void): Promise<readonly number[]> {
  const { helm, line, nativeCases } = subject;
  return told(subject, nativeCases, await throughTemplates(helm, nativeCases, alter, line));
}

test.each(subjects)('the unchanged chart of $line renders all cases, and nothing is told', async (subject) => {
  expect(subject.whole.filter((answer) => 'refusal' in answer)).toEqual([]);
  expect(told(subject, subject.cases, subject.whole)).toEqual([]);
  expect(await toldOf(subject, () => undefined)).toEqual([]);
});

/** Each release in one line, in turn; the releases of the longest list, so that none is left out. */
const releases = Array.from({ length: Math.max(...subjects.map(({ cases }) => cases.length)) }, (_, index) => {
  const having = subjects.filter(({ cases }) => index < cases.length);
  const subject = having[index % having.length];
  if (subject === undefined) throw new Error('no line');
  return { index, line: subject.line, subject };
});

/** With FLINK_CHART_FULL every leaf is changed, else every fourth, from another one on in each release. */
const step = process.env['FLINK_CHART_FULL'] === undefined ? 4 : 1;

test.each(releases)('changed leaves of release $index of $line are told', ({ index, subject: { whole, sides } }) => {
  const answer = whole[index];
  if (answer === undefined || !('objects' in answer)) throw new Error('no objects');
  const all = [...changes(answer.objects)].filter((_, leaf) => leaf % step === index % step);
  expect(all.length).toBeGreaterThan(150 / step);
  const missed = all.filter(({ objects }) => sides.objectDisagreements(objects, answer.objects).length === 0);
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

/** Every decorator of every line, each in one of the lines that have it, in turn. */
const decorators = [...new Set(subjects.flatMap(({ sides }) => sides.line.facts.decorators))].map((stem, index) => {
  const having = subjects.filter(({ sides }) => sides.line.facts.decorators.includes(stem));
  const subject = having[index % having.length];
  if (subject === undefined) throw new Error('no line');
  return { stem, line: subject.line, subject };
});

test.each(decorators)('a chart of $line without $stem is told', async ({ stem, subject }) => {
  const define = withDefineNames(subject.line, `define "flink.decorators.${stem}"`);
  const numbers = await toldOf(subject, (directory) => {
    changeTemplate(
      directory,
      (text) => text.includes(define),
      (text) => `${text.replace(define, 'define "flink.unused"')}\n{{- ${define} }}{{ end }}\n`,
    );
  });
  expect(numbers).not.toEqual([]);
});

/** Two steps of the client in the other order. */
function swapSteps(directory: string, line: string, first: string, second: string): void {
  const [a, b] = [first, second].map((stem) => withDefineNames(line, `"flink.decorators.${stem}"`)) as [string, string];
  const steps = new RegExp(`${a}([^{}]*)${b}`);
  changeTemplate(
    directory,
    (text) => steps.test(text),
    (text) => text.replace(steps, `${b}$1${a}`),
  );
}

const swaps = [
  ['internal-service', 'flink-conf-mount', 'the address of the JobManager is written too late'],
  ['init-job-manager', 'env-secrets', "the secrets' variables come before the pod's address"],
  ['hadoop-conf-mount', 'kerberos-mount', 'volumes and mounts are the other way round'],
] as const;

/** Of each line one. */
const swapped = subjects.map((subject, index) => {
  const [first, second, why] = swaps[index % swaps.length] ?? swaps[0];
  return { line: subject.line, first, second, why, subject };
});

test.each(swapped)('in the chart of $line, $first after $second is told: $why', async ({ first, second, subject }) => {
  expect(
    await toldOf(subject, (directory) => {
      swapSteps(directory, subject.line, first, second);
    }),
  ).not.toEqual([]);
});
