import { describe, expect, test } from 'vitest';
import type { JsonMap } from '../../generator/release/values-file.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { twoAtATime } from '../helpers/two-at-a-time.ts';
import { readScenario, scenarioInput, scenarioNames } from '../helpers/scenario.ts';
import { asValues } from './scenario-values.ts';
import { sidesOf } from './sides.ts';
import { wholeChart, withValuesFiles } from './whole.ts';

const { disagreements, givenValues, line, throughPipeline } = sidesOf('1.13');

// Every command line of the usage guide, as values with all rules on: taken, or refused with the way out; and the way out is taken.

interface Refused {
  readonly option: string;
  readonly says: RegExp;
  /** The options that go when the user does what the message says; left out: the one that is refused. */
  readonly without?: readonly string[];
  /** What comes in their place. */
  readonly options?: JsonMap;
  readonly values?: JsonMap;
}

const startCommand: Refused = {
  option: 'kubernetes.container-start-command-template',
  says: /gone since Flink 1\.13.*kubectl logs/,
};

const guide: Readonly<Record<string, Refused | 'accepted'>> = {
  'guide-application-example': startCommand,
  'guide-application-own': startCommand,
  'guide-application-s3': startCommand,
  'guide-java-home': { option: 'env.java.home', says: /path of the client's machine.*leave it out/ },
  'guide-pull-always': 'accepted',
  'guide-s3-options': {
    option: 's3.access-key',
    says: /s3\.existingSecret/,
    without: ['s3.access-key', 's3.secret-key'],
    values: { s3: { existingSecret: 's3' } },
  },
  'guide-session': 'accepted',
  'guide-session-attach': 'accepted',
  'guide-session-sized': {
    option: 'kubernetes.service.exposed.type',
    says: /kubernetes\.rest-service\.exposed\.type/,
    options: { 'kubernetes.rest-service.exposed.type': 'NodePort' },
  },
};

test('every command line of the guide is here', () => {
  expect(Object.keys(guide)).toEqual(scenarioNames(line.facts.line).filter((name) => name.startsWith('guide-')));
});

/** What the scenario's client is given, as values that a user would write. */
function guideValues(name: string): JsonMap {
  const as = asValues(scenarioInput(readScenario(name), line.facts), line);
  if ('reason' in as) throw new Error(as.reason);
  return { ...as.values, profile: 'helm', strictOptions: true, allowSensitiveConfiguration: false };
}

/** The values after the user has done what the refusal says. */
function corrected(given: JsonMap, { option, without = [option], options = {}, values = {} }: Refused): JsonMap {
  const kept = Object.entries(given['flinkConfiguration'] as JsonMap).filter(([key]) => !without.includes(key));
  return { ...given, ...values, flinkConfiguration: { ...Object.fromEntries(kept), ...options } };
}

const releases = Object.entries(guide).map(([name, expected]) => {
  const values = guideValues(name);
  return { name, expected, values, after: expected === 'accepted' ? values : corrected(values, expected) };
});

describe.each(await helmBinaries())('$name and the usage guide', async (helm) => {
  const all = releases.flatMap(({ values, after }) => [values, after]);
  const answers = await withValuesFiles(all, (files) =>
    twoAtATime(files, (args) => wholeChart(helm, { name: 'flink', namespace: 'default' }, args, '1.13')),
  );

  test.each(releases.map((release, index) => ({ ...release, index })))('$name', ({ expected, values, index }) => {
    const [answer, after] = answers.slice(2 * index).map((one) => one.answer);
    if (answer === undefined) throw new Error('lost');
    expect(disagreements(answer, throughPipeline(givenValues(values, 'flink', 'default', true)))).toEqual([]);
    expect(after, 'after what the message says was done').toHaveProperty('objects');
    if (expected === 'accepted') return;
    expect(answer).toHaveProperty('refusal.option', expected.option);
    expect('refusal' in answer && answer.refusal.message).toMatch(expected.says);
  });
});
