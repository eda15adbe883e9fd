import { beforeAll, describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { at } from '../../generator/reference/values/objects.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { logTexts } from '../helpers/log-texts.ts';
import { sidesOf } from './sides.ts';

const [helm] = await helmBinaries();

interface Change {
  readonly what: string;
  readonly before?: JsonMap;
  readonly after: JsonMap;
  readonly restarts: boolean;
}

const option = (options: JsonMap): JsonMap => ({ flinkConfiguration: options });
const entry = (options: JsonMap): JsonMap => ({ ...option(options), strictOptions: false });
const log = (name: string, text: string): JsonMap => ({ logConfiguration: { [name]: text } });

const keeps = (what: string, before: JsonMap, after: JsonMap): Change => ({ what, before, after, restarts: false });
const restarts = (what: string, before: JsonMap, after: JsonMap): Change => ({ what, before, after, restarts: true });

const changes: readonly Change[] = [
  keeps('nothing', {}, {}),
  keeps(
    'a level that Log4j watches',
    {},
    log('log4j-console.properties', 'monitorInterval = 5\nrootLogger.level = DEBUG\n'),
  ),
  keeps('a level that Logback watches', {}, log('logback-console.xml', '<configuration scan="true"/>')),
  restarts(
    'a level that nobody watches',
    log('log4j-console.properties', 'rootLogger.level = INFO\n'),
    log('log4j-console.properties', 'rootLogger.level = DEBUG\n'),
  ),
  restarts(
    'a log configuration that is not watched any more',
    {},
    log('log4j-console.properties', 'monitorInterval = 0\n'),
  ),
  restarts(
    'one that is watched now',
    log('logback-console.xml', '<configuration/>'),
    log('logback-console.xml', '<configuration scan="true"/>'),
  ),
  keeps('annotations of the REST Service', {}, option({ 'kubernetes.rest-service.annotations': 'a:b' })),
  keeps('type of the REST Service', {}, option({ 'kubernetes.rest-service.exposed.type': 'NodePort' })),
  keeps(
    'owner of the Deployment',
    {},
    option({ 'kubernetes.jobmanager.owner.reference': 'apiVersion:v1,kind:Pod,name:a,uid:b' }),
  ),
  keeps('annotations of the account', {}, { serviceAccount: { annotations: { a: 'b' } } }),
  restarts('an option', {}, option({ 'taskmanager.numberOfTaskSlots': 2 })),
  restarts('an option that Flink does not know', {}, option({ 'my.job.option': '<&>\u2028' })),
  restarts('a service account', {}, option({ 'kubernetes.service-account': 'flink' })),
  restarts(
    "the TaskManagers' template",
    { taskManager: { podTemplate: { spec: { priorityClassName: 'a' } } } },
    { taskManager: { podTemplate: { spec: { priorityClassName: 'b', terminationGracePeriodSeconds: 1e6 } } } },
  ),
  restarts(
    'a keytab',
    { kerberos: { principal: 'a@B', keytab: 'AAEC' } },
    { kerberos: { principal: 'a@B', keytab: 'AAED' } },
  ),
];

const newer: readonly Change[] = [
  keeps('an annotation, entry by entry', {}, entry({ 'kubernetes.rest-service.annotations.team': 'a' })),
  keeps('annotations of the internal Service', {}, option({ 'kubernetes.internal-service.annotations': 'a:b' })),
  keeps(
    'which address of a node is told',
    {},
    option({ 'kubernetes.rest-service.exposed.node-port-address-type': 'ExternalIP' }),
  ),
  keeps(
    'the number of JobManagers',
    { highAvailability: { type: 'kubernetes', directory: 's3://a' } },
    { highAvailability: { type: 'kubernetes', directory: 's3://a' }, jobManager: { replicas: 2 } },
  ),
  keeps('log configurations of clients', log('log4j-cli.properties', 'a=b'), log('log4j-cli.properties', 'a=c')),
];

const newest: readonly Change[] = [
  keeps('labels of the REST Service', {}, option({ 'kubernetes.rest-service.labels': 'a:b' })),
  keeps('labels of the internal Service', {}, entry({ 'kubernetes.internal-service.labels.team': 'b' })),
];

describe.each(lineNames)('line %s: what replaces the pod of the JobManager', (name) => {
  const sides = sidesOf(name);
  const { line } = sides;
  const has = (key: string): boolean => line.catalogue.options.some((one) => one.key === key);
  const known = [
    ...changes,
    ...(has('kubernetes.jobmanager.replicas') ? newer : []),
    ...(has('kubernetes.rest-service.labels') ? newest : []),
  ].filter(({ after }) => Object.keys((after['logConfiguration'] ?? {}) as JsonMap).every(isLogFile));
  const { log4j, logback } = line.facts.consoleLogFiles;
  const logs = [
    ...[...logTexts.log4j.watched, ...logTexts.log4j.unwatched].map((text) => log(log4j, text)),
    ...[...logTexts.logback.watched, ...logTexts.logback.unwatched].map((text) => log(logback, text)),
  ];
  const given = (values: JsonMap) => sides.givenValues(values, 'demo', 'here', true);
  const cases = [...known.flatMap(({ before = {}, after }) => [before, after]), ...logs].map(given);
  let answers: readonly ChartAnswer[] = [];

  function isLogFile(file: string): boolean {
    return line.facts.logFiles.includes(file);
  }

  beforeAll(async () => {
    if (helm === undefined) throw new Error('no Helm');
    answers = await throughTemplates(helm, cases, () => undefined, name);
  });

  test.each(known.map((change, index) => ({ ...change, index })))(
    '$what: $restarts',
    ({ restarts: expected, index }) => {
      const [before, after] = [podTemplate(answers[2 * index]), podTemplate(answers[2 * index + 1])];
      if (expected) expect(after).not.toEqual(before);
      else expect(after).toEqual(before);
    },
  );

  test('chart and reference agree on each, the checksum too', () => {
    for (const [index, one] of cases.entries()) {
      const answer = answers[index];
      if (answer === undefined) throw new Error('no answer');
      expect([one.values, sides.disagreements(answer, sides.throughPipeline(one))]).toEqual([one.values, []]);
    }
  });
});

function podTemplate(answer: ChartAnswer | undefined): unknown {
  if (answer === undefined || !('objects' in answer)) throw new Error(JSON.stringify(answer));
  return at(
    answer.objects.find(({ kind }) => kind === 'Deployment'),
    'spec',
    'template',
  );
}
