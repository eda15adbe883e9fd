import { describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { linesInTurn } from '../helpers/lines-in-turn.ts';
import { twoAtATime } from '../helpers/two-at-a-time.ts';
import { readScenario, scenarioNames } from '../helpers/scenario.ts';
import { sidesOf } from './sides.ts';
import { wholeChart, withValuesFiles } from './whole.ts';

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

type Guide = Readonly<Record<string, Refused | 'accepted'>>;

const guide: Guide = {
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

/** The guide's names that lines with a nested configuration cannot hold beside the longer keys that begin with them, and today's. */
const prefixKeys = {
  'high-availability': 'high-availability.type',
  'kubernetes.container.image': 'kubernetes.container.image.ref',
};

/** The way out of what the message says first, and of the prefix key that it hides. */
const newerStartCommand: Refused = {
  ...startCommand,
  without: [startCommand.option, 'high-availability'],
  options: { [prefixKeys['high-availability']]: 'zookeeper' },
};

const newerGuide: Guide = {
  ...guide,
  'guide-application-example': newerStartCommand,
  'guide-application-own': newerStartCommand,
  'guide-application-s3': newerStartCommand,
  'guide-pull-always': {
    option: 'kubernetes.container.image',
    says: /kubernetes\.container\.image\.ref/,
    options: { [prefixKeys['kubernetes.container.image']]: 'localhost:5000/flink:1.11.1-scala_2.11' },
  },
};

const guides: Readonly<Record<string, Guide>> = { '1.13': guide, '1.20': newerGuide, '2.3': newerGuide };

test.each(lineNames)('every command line of the guide is here for %s', (line) => {
  expect(Object.keys(guides[line] ?? {})).toEqual(scenarioNames(line).filter((name) => name.startsWith('guide-')));
});

/** The guide's command line as values that a user would write: every `-D` among the options, by its own name. */
function guideValues(name: string, line: string): JsonMap {
  const { mode, args = [], files = {} } = readScenario(name, line);
  const given = args.flatMap((arg) => {
    const [, key = '', text = ''] = /^-D([^=]+)=(.*)$/.exec(arg) ?? [];
    return key === '' ? [] : [[key, text] as const];
  });
  const { 'kubernetes.cluster-id': clusterId = null, ...flinkConfiguration } = Object.fromEntries(given);
  const hadoop = Object.entries(files).map(([path, text]) => {
    if (typeof text !== 'string') throw new Error(`${path}: no text`);
    return [path.slice('/client/hadoop/'.length), text] as const;
  });
  return {
    mode,
    clusterId,
    flinkConfiguration,
    ...(mode === 'application' ? { job: { jarURI: args.at(-1) ?? '', parallelism: 2 } } : {}),
    ...(hadoop.length > 0 ? { hadoop: { configuration: Object.fromEntries(hadoop) } } : {}),
  };
}

/** The values after the user has done what the refusal says. */
function corrected(given: JsonMap, { option, without = [option], options = {}, values = {} }: Refused): JsonMap {
  const kept = Object.entries(given['flinkConfiguration'] as JsonMap).filter(([key]) => !without.includes(key));
  return { ...given, ...values, flinkConfiguration: { ...Object.fromEntries(kept), ...options } };
}

describe.each(await linesInTurn())('Flink $line on $helm.name and the usage guide', async ({ line: name, helm }) => {
  const { disagreements, givenValues, throughPipeline } = sidesOf(name);
  const releases = Object.entries(guides[name] ?? {}).map(([scenario, expected]) => {
    const values = guideValues(scenario, name);
    return { scenario, expected, values, after: expected === 'accepted' ? values : corrected(values, expected) };
  });
  const all = releases.flatMap(({ values, after }) => [values, after]);
  const answers = await withValuesFiles(all, (files) =>
    twoAtATime(files, (args) => wholeChart(helm, { name: 'flink', namespace: 'default' }, args, name)),
  );

  test.each(releases.map((release, index) => ({ ...release, index })))('$scenario', ({ expected, values, index }) => {
    const [answer, after] = answers.slice(2 * index).map((one) => one.answer);
    if (answer === undefined) throw new Error('lost');
    expect(disagreements(answer, throughPipeline(givenValues(values, 'flink', 'default', true)))).toEqual([]);
    expect(after, 'after what the message says was done').toHaveProperty('objects');
    if (expected === 'accepted') return;
    expect(answer).toHaveProperty('refusal.option', expected.option);
    expect('refusal' in answer && answer.refusal.message).toMatch(expected.says);
  });
});
